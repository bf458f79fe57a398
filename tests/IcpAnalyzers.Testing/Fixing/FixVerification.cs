using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using IcpAnalyzers.Testing.Diagnosis;
using IcpAnalyzers.Testing.Solutions;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Testing.Fixing;

/// <summary>Applies fixes one by one until none is offered, then all at once, and compares the outcome with the expected files.</summary>
/// <param name="Before">The files to fix.</param>
/// <param name="After">The files as they should be, marked with what is still reported.</param>
/// <param name="Expected">What is still reported for <paramref name="After"/>.</param>
/// <param name="IsTarget">Selects the diagnostics to fix.</param>
/// <param name="Choice">The action to take.</param>
/// <param name="Remains">The fix changes what the next build says, so that the diagnostics stay until then; what ends the loop is that nothing more is offered.</param>
public sealed record FixVerification(
    TestCase Before, TestCase After, ImmutableArray<ExpectedDiagnostic> Expected, Func<Diagnostic, bool> IsTarget, FixChoice Choice, bool Remains = false)
{
    /// <exception cref="VerificationException">No fix is offered, or one of them does not do what it should.</exception>
    public async Task RunAsync()
    {
        await FixOneByOneAsync().ConfigureAwait(false);
        await new FixAllVerification(this).RunAsync().ConfigureAwait(false);
    }

    /// <summary>Each step must compile and rid the project of a diagnostic, so the loop ends; it ends only when the text offers nothing more to fix.</summary>
    /// <exception cref="VerificationException">No fix is offered, or one of them does not do what it should.</exception>
    public async Task FixOneByOneAsync()
    {
        using var solution = new TestSolution(Before);
        var project = solution.Project;
        var reported = await AnalyzerRun.DiagnoseAsync(project, Before).ConfigureAwait(false);
        var compiles = !reported.Any(IsCompilerError);
        var steps = 0;

        while (await NextAsync(project, reported).ConfigureAwait(false) is { } fix)
        {
            var changed = await fix.ApplyAsync().ConfigureAwait(false);
            project = changed.GetProject(project.Id) ?? throw new VerificationException($"'{fix.Action.Title}' removed the project.");
            var left = await AnalyzerRun.DiagnoseAsync(project, Before).ConfigureAwait(false);
            var situation = $"'{fix.Action.Title}' for {fix.Diagnostic.Id}";
            if (compiles && left.Any(IsCompilerError))
                throw await FailureAsync($"{situation} yields code that does not compile.", project, left).ConfigureAwait(false);
            if (!Remains && left.Count(IsTarget) >= reported.Count(IsTarget))
                throw await FailureAsync($"{situation} leaves the diagnostic, or brings a new one.", project, left).ConfigureAwait(false);

            reported = left;
            steps++;
        }

        if (steps == 0)
            throw new VerificationException($"No code fix is offered{Wanted()} for {string.Join(", ", reported.Where(IsTarget).Select(target => target.Id).Distinct())}.");

        await FixedTexts.RequireEqualAsync(project, After, _ => true, "Fixed one by one").ConfigureAwait(false);
        await DiagnosticComparison.RequireEqualAsync(Expected, reported, project, "After the fix").ConfigureAwait(false);
    }

    /// <summary>The first targeted diagnostic for which the wanted action is offered.</summary>
    public async Task<OfferedFix?> NextAsync(Project project, ImmutableArray<Diagnostic> reported)
    {
        foreach (var diagnostic in reported.Where(IsTarget))
        {
            if (await LightBulb.ChooseAsync(project, diagnostic, Before, Choice).ConfigureAwait(false) is { } fix)
                return fix;
        }

        return null;
    }

    private static bool IsCompilerError(Diagnostic diagnostic) => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);

    private string Wanted() => Choice switch
    {
        { EquivalenceKey: { } key } => $" under the key '{key}'",
        { Index: > 0 } => $" at place {Choice.Index}",
        _ => "",
    };

    private static async Task<VerificationException> FailureAsync(string message, Project project, ImmutableArray<Diagnostic> reported) =>
        new(message + "\n" + await AnnotatedSource.RenderAsync(project, reported).ConfigureAwait(false));
}
