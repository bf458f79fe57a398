using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IcpAnalyzers.Core.Rules;
using IcpAnalyzers.Core.Sheet;
using IcpAnalyzers.Core.Sheet.Reading;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks;

/// <summary>Writes one sheet of those that the platforms of an app have written as JSON, or the sheet of one platform in more formats.</summary>
public sealed class MergeFilingSheets : Task
{
    public MergeFilingSheets()
        : base(Texts.Resources)
    {
    }

    /// <summary>What <see cref="WriteFilingSheet"/> wrote, in the order of the platforms. None is no mistake: then nothing is written.</summary>
    public ITaskItem[] Sheets { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>The files to write: the extension is the format, json, html, md, xlsx or pdf.</summary>
    public ITaskItem[] Files { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>The project, at which warnings are shown that have no file of their own.</summary>
    public string ProjectFile { get; set; } = "";

    public override bool Execute()
    {
        var warnings = new BuildWarnings(this, ProjectFile);
        var sheets = Read(warnings);
        if (sheets.Count == 0)
            return true;
        var sheet = SheetMerge.Of(sheets);
        ReportNames(sheet, warnings);
        var writer = new SheetFileWriter(sheet, warnings);
        foreach (var file in Files)
            writer.Write(file.ItemSpec);
        return true;
    }

    private List<FilingSheet> Read(BuildWarnings warnings)
    {
        var sheets = new List<FilingSheet>();
        foreach (var file in Sheets)
        {
            try
            {
                sheets.Add(SheetJsonReader.Read(File.ReadAllText(file.ItemSpec)));
            }
            catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                warnings.Unreadable("CannotReadSheet", file.ItemSpec, problem.Message);
            }
        }

        return sheets;
    }

    // One filing has one name: other names are other filings.
    private static void ReportNames(FilingSheet sheet, BuildWarnings warnings)
    {
        var names = sheet.Heads.GroupBy(head => head.Name, StringComparer.Ordinal).ToList();
        if (names.Count > 1)
            warnings.At(RuleIds.NameDiffers, null, 0, "NameDiffers", string.Join(", ", names.Select(name => "'" + name.Key + "' (" + string.Join(", ", name.Select(head => head.Platform)) + ")")));
    }
}
