using IcpAnalyzers.Core.Rules;
using IcpAnalyzers.Core.Sheet;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks;

/// <summary>Warnings of the task with the id, the page and the place of a rule.</summary>
internal sealed class BuildWarnings
{
    private readonly TaskLoggingHelper log;
    private readonly string project;

    /// <param name="task">Whose warnings they are.</param>
    /// <param name="projectFile">The project that is built. A task knows only the file that it is written in, and that is one of this package.</param>
    public BuildWarnings(Task task, string projectFile = "")
    {
        log = task.Log;
        project = projectFile.Length > 0 ? projectFile : task.BuildEngine.ProjectFileOfTaskNode;
    }

    /// <summary>ICP4006 at the project file.</summary>
    /// <param name="text">Key of the text in Strings.resx.</param>
    /// <param name="arguments">For the places of the text.</param>
    public void Unreadable(string text, params object[] arguments) => At(RuleIds.UnreadableInput, null, 0, text, arguments);

    /// <summary>ICP4006 at a file.</summary>
    public void UnreadableAt(string file, string text, params object[] arguments) => At(RuleIds.UnreadableInput, file, 0, text, arguments);

    /// <summary>ICP4001 as a message, which disturbs nobody while code is written.</summary>
    public void Missing(MissingFact fact) => log.LogMessage(
        subcategory: null, RuleIds.MissingFilingFact, helpKeyword: null, project, 0, 0, 0, 0, MessageImportance.Normal,
        "{0}", log.FormatResourceString("MissingFact", fact.Fact, fact.Property, NameOf(fact.Who)));

    /// <summary>Who can supply a fact, in words.</summary>
    public string NameOf(FactOwner who) => log.FormatResourceString("FactOwner_" + who);

    /// <summary>A warning at a file.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="file">Null for the project file.</param>
    /// <param name="line">From 1; 0 when the file has none.</param>
    /// <param name="text">Key of the text in Strings.resx.</param>
    /// <param name="arguments">For the places of the text.</param>
    public void At(string id, string? file, int line, string text, params object[] arguments) => log.LogWarning(
        subcategory: null, id, helpKeyword: null, Texts.HelpLink(id),
        file ?? project, line, 0, 0, 0, log.FormatResourceString(text, arguments));
}
