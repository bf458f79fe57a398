using System;
using System.Xml;
using IcpAnalyzers.Core.Filing;
using IcpAnalyzers.Core.Rules;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks;

/// <summary>Says at the line of the project file what is wrong with the numbers that the project declares: a malformed one is an error, because every page would show it.</summary>
/// <remarks>In a task and not in the generator: a compiler sees the values of properties and not where they are written.</remarks>
public sealed class CheckFilingProperties : Task
{
    private const string NumberProperty = "IcpFilingNumber";
    private const string PoliceProperty = "IcpPoliceNumber";

    public CheckFilingProperties()
        : base(Texts.Resources)
    {
    }

    /// <summary>The project file and what it imports from the folders above.</summary>
    [Required]
    public ITaskItem[] ProjectFiles { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>The value of <c>IcpFilingNumber</c>; may be empty.</summary>
    public string FilingNumber { get; set; } = "";

    /// <summary>The value of <c>IcpPoliceNumber</c>; may be empty.</summary>
    public string PoliceNumber { get; set; } = "";

    /// <summary><c>IcpProjectKind</c>: only an app has to have an App number.</summary>
    public string ProjectKind { get; set; } = "";

    /// <summary>Whether there was nothing to say, so that the same values need not be looked at again.</summary>
    [Output]
    public bool IsRight { get; private set; }

    public override bool Execute()
    {
        IsRight = true;
        CheckNumber(FilingNumber.Trim());
        CheckPolice(PoliceNumber.Trim());
        return !Log.HasLoggedErrors;
    }

    private void CheckNumber(string value)
    {
        if (value.Length == 0)
            return;
        var found = Core.Filing.FilingNumber.Scan(value);
        var whole = found.Count == 1 && found[0].Start == 0 && found[0].Length == value.Length ? found[0] : null;
        switch (whole?.Verdict)
        {
            case FilingVerdict.WellFormed:
                if (ProjectKind.Equals("App", StringComparison.OrdinalIgnoreCase) && whole.Number is { Series: FilingSeries.Record } number && number.Kind != FilingKind.App)
                    Report(RuleIds.NotAnAppNumber, NumberProperty, value, isError: false, "NotTheAppNumber", value);
                break;
            case FilingVerdict.Placeholder:
                Report(RuleIds.PlaceholderFilingNumber, NumberProperty, value, isError: false, "PlaceholderProperty", value);
                break;
            case FilingVerdict.WrongProvince:
                Report(RuleIds.WrongProvince, NumberProperty, value, isError: true, "MalformedNumber", value, Remedy(whole.Canonical));
                break;
            default:
                Report(RuleIds.MalformedFilingNumber, NumberProperty, value, isError: true, "MalformedNumber", value, Remedy(whole?.Canonical));
                break;
        }
    }

    private void CheckPolice(string value)
    {
        if (value.Length == 0 || Core.Filing.PoliceNumber.TryParse(value, out _))
            return;
        var found = Core.Filing.PoliceNumber.Scan(value);
        var whole = found.Count == 1 && found[0].Start == 0 && found[0].Length == value.Length ? found[0] : null;
        if (whole?.Verdict is not (FilingVerdict.WellFormed or FilingVerdict.Placeholder))
            Report(RuleIds.PoliceNumber, PoliceProperty, value, isError: true, "MalformedPoliceNumber", value, Remedy(whole?.Canonical));
    }

    private string Remedy(string? canonical) => canonical is null ? Log.FormatResourceString("LookNumberUp") : Log.FormatResourceString("WriteNumber", canonical);

    private void Report(string id, string property, string value, bool isError, string text, params object[] arguments)
    {
        IsRight = false;
        var (file, line, column) = PlaceOf(property, value);
        var message = Log.FormatResourceString(text, arguments);
        if (isError)
            Log.LogError(subcategory: null, id, helpKeyword: null, Texts.HelpLink(id), file, line, column, 0, 0, message);
        else
            Log.LogWarning(subcategory: null, id, helpKeyword: null, Texts.HelpLink(id), file, line, column, 0, 0, message);
    }

    // The last element with the value, for the last one wins; one with another text has been put together; without any the value comes from the command line.
    private (string File, int Line, int Column) PlaceOf(string property, string value)
    {
        (string, int, int)? other = null;
        foreach (var file in ProjectFiles)
        {
            var elements = ProjectElements.Named(file.ItemSpec, property, Log);
            for (var i = elements.Count - 1; i >= 0; i--)
            {
                var place = ((IXmlLineInfo)elements[i]) is var info && info.HasLineInfo() ? (file.ItemSpec, info.LineNumber, info.LinePosition) : (file.ItemSpec, 0, 0);
                if (elements[i].Value.Trim() == value)
                    return place;
                other ??= place;
            }
        }

        return other ?? (ProjectFiles.Length > 0 ? ProjectFiles[0].ItemSpec : BuildEngine.ProjectFileOfTaskNode, 0, 0);
    }
}
