using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Testing.Diagnosis;

/// <summary>Expected against reported diagnostics, one for one.</summary>
public static class DiagnosticComparison
{
    /// <exception cref="VerificationException">Something is missing, or something else is reported; the message shows the sources.</exception>
    public static async Task RequireEqualAsync(
        ImmutableArray<ExpectedDiagnostic> expected, ImmutableArray<Diagnostic> actual, Project project, string situation)
    {
        var unexpected = actual.ToList();
        var missing = new List<ExpectedDiagnostic>();
        foreach (var diagnostic in expected)
        {
            var index = unexpected.FindIndex(diagnostic.Matches);
            if (index < 0)
                missing.Add(diagnostic);
            else
                unexpected.RemoveAt(index);
        }

        if (missing.Count == 0 && unexpected.Count == 0)
            return;

        var message = new StringBuilder(situation).Append(": ").Append(Headline(missing, unexpected)).Append('\n');
        Append(message, "Missing", missing);
        Append(message, "Unexpected", unexpected);
        message.Append(await AnnotatedSource.RenderAsync(project, actual).ConfigureAwait(false));
        throw new VerificationException(message.ToString());
    }

    private static string Headline(List<ExpectedDiagnostic> missing, List<Diagnostic> unexpected) =>
        unexpected.Exists(diagnostic => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal))
            ? "the code does not compile."
            : $"{missing.Count} expected diagnostics are missing, {unexpected.Count} are unexpected.";

    private static void Append<T>(StringBuilder message, string title, List<T> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            message.Append(title).Append(": ").Append(diagnostic is Diagnostic actual ? Describe(actual) : diagnostic).Append('\n');
    }

    private static string Describe(Diagnostic actual) =>
        $"{actual.Id} {actual.Location.GetLineSpan().Path} {actual.Location.SourceSpan} {actual.Severity} "
        + actual.GetMessage(CultureInfo.InvariantCulture);
}
