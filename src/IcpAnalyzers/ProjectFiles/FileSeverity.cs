using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.ProjectFiles;

/// <summary>The severity of a rule in one file that is not C#.</summary>
/// <remarks>
/// The compiler applies <c>dotnet_diagnostic.ID.severity</c> of an <c>.editorconfig</c> section to C# only and hides the key from analyzers
/// (dotnet/roslyn#31916), so there is a key of our own: <c>icp_analyzers.ID.severity</c>.
/// </remarks>
internal static class FileSeverity
{
    /// <param name="rule">The rule.</param>
    /// <param name="standard">What it has where the file says nothing.</param>
    /// <param name="options">The settings of the file.</param>
    /// <returns>The severity to report with; null when the rule is off for the file.</returns>
    public static DiagnosticSeverity? Of(DiagnosticDescriptor rule, DiagnosticSeverity standard, AnalyzerConfigOptions options)
    {
        if (!options.TryGetValue("icp_analyzers." + rule.Id + ".severity", out var value))
            return standard;

        return value.Trim().ToLowerInvariant() switch
        {
            "error" => DiagnosticSeverity.Error,
            "warning" => DiagnosticSeverity.Warning,
            "suggestion" or "info" => DiagnosticSeverity.Info,
            "silent" or "hidden" => DiagnosticSeverity.Hidden,
            "none" => null,
            _ => standard,
        };
    }
}
