using System;
using System.IO;
using IcpAnalyzers.Core.Rules;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks;

/// <summary>Warns of every fact that the form asks for and the sheet lacks (ICP4001): run when a release is published, also when the sheet was up to date.</summary>
public sealed class ReportMissingFacts : Task
{
    public ReportMissingFacts()
        : base(Texts.Resources)
    {
    }

    /// <summary>What <see cref="WriteFilingSheet"/> wrote: one fact a line.</summary>
    [Required]
    public string File { get; set; } = "";

    /// <summary>The project, at which warnings are shown that have no file of their own.</summary>
    public string ProjectFile { get; set; } = "";

    public override bool Execute()
    {
        var warnings = new BuildWarnings(this, ProjectFile);
        try
        {
            foreach (var fact in MissingFactFile.Read(File))
                warnings.At(RuleIds.MissingFilingFact, null, 0, "MissingFact", fact.Fact, fact.Property, warnings.NameOf(fact.Who));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Log.LogMessage(MessageImportance.Low, problem.Message);
        }

        return true;
    }
}
