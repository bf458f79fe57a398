using System.Threading;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Infrastructure;

/// <summary>Whether a rule that is off by default has been switched on, so that nobody pays for one that is not.</summary>
internal static class RuleSwitch
{
    /// <remarks>In the order in which the compiler asks: the settings of the file, those of the project's global files, the command line.</remarks>
    public static bool IsOn(DiagnosticDescriptor rule, Compilation compilation, SyntaxTree tree, CancellationToken cancellationToken)
    {
        var options = compilation.Options;
        if (options.SyntaxTreeOptionsProvider is { } settings
            && (settings.TryGetDiagnosticValue(tree, rule.Id, cancellationToken, out var report) || settings.TryGetGlobalDiagnosticValue(rule.Id, cancellationToken, out report)))
            return report != ReportDiagnostic.Suppress;
        return options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out report) ? report != ReportDiagnostic.Suppress : rule.IsEnabledByDefault;
    }
}
