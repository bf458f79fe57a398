using System;
using System.IO;
using IcpAnalyzers.Core.Findings;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Tasks.Findings;

/// <summary>Puts the findings of the rules on the sheet, from the log the compiler wrote. A log of another compilation, or of one without our rules, leaves the sheet <em>not analysed</em>.</summary>
internal static class CompilerFindings
{
    private const long MaxLength = 256 * 1024 * 1024;

    /// <param name="sheet">The sheet.</param>
    /// <param name="log">The log; empty when there is none.</param>
    /// <param name="assembly">What the compilation wrote.</param>
    /// <param name="folder">Makes paths relative.</param>
    public static FilingSheet Apply(FilingSheet sheet, string log, string assembly, ProjectFolder folder)
    {
        try
        {
            // The compiler closes its log after the assembly.
            if (log.Length == 0 || assembly.Length == 0 || !File.Exists(log) || new FileInfo(log).Length > MaxLength || File.GetLastWriteTimeUtc(log) < File.GetLastWriteTimeUtc(assembly))
                return sheet;
            return SarifLog.Read(File.ReadAllText(log), folder.NameInSource) is { HasRules: true } found ? sheet with { Findings = found.Findings, Analysed = true } : sheet;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return sheet;
        }
    }
}
