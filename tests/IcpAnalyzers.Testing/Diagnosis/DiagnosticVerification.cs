using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using IcpAnalyzers.Testing.Solutions;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Testing.Diagnosis;

/// <summary>Runs a test's analyzers twice on the same instances, the second time on doubled sources, and compares what they report.</summary>
/// <param name="Expected">What must be reported for a test's files; asked again for the doubled files.</param>
/// <param name="Doubles">False when the expectations name lines of the original files only.</param>
/// <param name="OnceId">The rule that is reported once per compilation, however often its cause is there; null for most.</param>
public sealed record DiagnosticVerification(Func<TestCase, ImmutableArray<ExpectedDiagnostic>> Expected, bool Doubles = true, string? OnceId = null)
{
    /// <exception cref="VerificationException">The reported diagnostics are not the expected ones.</exception>
    public async Task RunAsync(TestCase test)
    {
        using var solution = new TestSolution(test);
        var actual = await AnalyzerRun.DiagnoseAsync(solution.Project, test).ConfigureAwait(false);
        await DiagnosticComparison.RequireEqualAsync(Expected(test), actual, solution.Project, "Diagnostics").ConfigureAwait(false);
        await RunAgainAsync(test, solution.Project).ConfigureAwait(false);
    }

    private async Task RunAgainAsync(TestCase test, Project original)
    {
        var doubled = Doubles ? DoubledSource.Double(test) : test;
        using var solution = new TestSolution(doubled);
        if (doubled.Files.Length == test.Files.Length || await BreaksAsync(solution.Project, test, original).ConfigureAwait(false))
        {
            var again = await AnalyzerRun.DiagnoseAsync(original, test).ConfigureAwait(false);
            await DiagnosticComparison.RequireEqualAsync(Expected(test), again, original, "Second run, same analyzers").ConfigureAwait(false);
            return;
        }

        var actual = await AnalyzerRun.DiagnoseAsync(solution.Project, doubled).ConfigureAwait(false);
        await DiagnosticComparison.RequireEqualAsync(
            KeepOnce(Expected(doubled), Expected(test), actual), actual, solution.Project, "Second run, sources doubled into another namespace").ConfigureAwait(false);
    }

    /// <summary>Some code cannot be doubled, such as an extension method that becomes ambiguous; that is no fault of the rule.</summary>
    private static async Task<bool> BreaksAsync(Project doubled, TestCase test, Project original)
    {
        var errors = AnalyzerRun.ErrorsOf((await doubled.GetCompilationAsync().ConfigureAwait(false))!, test);
        return !errors.IsEmpty && AnalyzerRun.ErrorsOf((await original.GetCompilationAsync().ConfigureAwait(false))!, test).IsEmpty;
    }

    /// <summary>Of a once-per-compilation rule either twin may be reported, so as many as in the original are taken from what is reported.</summary>
    private ImmutableArray<ExpectedDiagnostic> KeepOnce(
        ImmutableArray<ExpectedDiagnostic> doubled, ImmutableArray<ExpectedDiagnostic> original, IReadOnlyList<Diagnostic> actual)
    {
        if (OnceId is null)
            return doubled;

        var once = doubled
            .Where(expected => expected.Id == OnceId)
            .OrderByDescending(expected => actual.Any(expected.Matches))
            .Take(original.Count(expected => expected.Id == OnceId));
        return [.. doubled.Where(expected => expected.Id != OnceId), .. once];
    }
}
