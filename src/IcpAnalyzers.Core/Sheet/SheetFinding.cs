using IcpAnalyzers.Core.Findings;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>A finding of a rule in the project.</summary>
/// <param name="Id">For example <c>ICP2001</c>.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Message">The text of the diagnostic.</param>
/// <param name="File">Relative to the project, with slashes.</param>
/// <param name="Line">From 1; 0 when the finding has no place.</param>
/// <param name="Suppressed">Silenced in the source, by a list or by a baseline.</param>
public sealed record SheetFinding(string Id, string Severity, string Message, string File, int Line, bool Suppressed)
{
    /// <summary>What a filing that has it is sent back for.</summary>
    public FindingReason Reason => FindingReasons.Of(Id);
}
