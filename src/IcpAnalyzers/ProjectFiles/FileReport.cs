using System.Collections.Immutable;
using System.Globalization;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.ProjectFiles;

/// <summary>Reports the findings of one file at their lines, with the severities and silences that the file has.</summary>
internal readonly struct FileReport
{
    private readonly AdditionalFileAnalysisContext context;
    private readonly SourceText? source;
    private readonly AnalyzerConfigOptions options;
    private readonly FileSuppressions suppressions;
    private readonly ProjectOptions project;

    public FileReport(AdditionalFileAnalysisContext context, SourceText? source, FileKind kind, string? text, ProjectOptions project)
    {
        this.project = project;
        this.context = context;
        this.source = source;
        options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        suppressions = FileSuppressions.Of(kind, text ?? "");
    }

    public void Add(in Finding finding) =>
        Add(finding.Rule, finding.IsCovered ? DiagnosticSeverity.Info : project.SeverityOf(finding.Rule), new TextSpan(finding.Start, finding.Length), Properties(finding), Arguments(finding));

    public void Unreadable(in FileContent content) => Add(
        Rules.UnreadableInput,
        Rules.UnreadableInput.DefaultSeverity,
        new TextSpan(content.Start, content.Length),
        ImmutableDictionary<string, string?>.Empty,
        FileName,
        Texts.Of("Problem_" + content.Problem, FileContent.MaxLength.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A line of a user's list that says nothing.</summary>
    public void BadLine(int start, int length, string textKey) =>
        Add(Rules.UnreadableInput, Rules.UnreadableInput.DefaultSeverity, new TextSpan(start, length), ImmutableDictionary<string, string?>.Empty, FileName, Texts.Of(textKey));

    private string FileName => ProjectFileNames.NameOf(context.AdditionalFile.Path);

    // Every message names the thing itself first, in quotes.
    private static object[] Arguments(in Finding finding)
    {
        if (finding.Place is not { Length: > 0 } place || finding.Arguments is not { Length: > 0 } || finding.Arguments[0] is not string shown)
            return finding.Arguments;
        var arguments = (object[])finding.Arguments.Clone();
        arguments[0] = Texts.Of("Shown_In", shown, place);
        return arguments;
    }

    private static ImmutableDictionary<string, string?> Properties(in Finding finding)
    {
        var properties = FindingProperties.Replace(finding.Replacement, exact: true);
        return finding.Hosts is { } hosts ? properties.Add(FindingProperties.Hosts, hosts) : properties;
    }

    private void Add(DiagnosticDescriptor rule, DiagnosticSeverity standard, TextSpan span, ImmutableDictionary<string, string?> properties, params object[] arguments)
    {
        if (FileSeverity.Of(rule, standard, options) is not { } severity)
            return;

        if (suppressions.Covers(rule.Id))
            properties = properties.Add(FindingProperties.Silenced, "");
        var location = Location.Create(context.AdditionalFile.Path, span, source?.Lines.GetLinePositionSpan(span) ?? default);
        context.ReportDiagnostic(Diagnostic.Create(
            rule, location, severity, additionalLocations: null, properties, arguments));
    }
}
