using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IcpAnalyzers.Testing.Diagnosis;
using IcpAnalyzers.Testing.Solutions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpAnalyzers.Testing.Fixing;

/// <summary>"Fix all" in document, project and solution must yield what the single fixes yield, and must not reach beyond its scope.</summary>
public sealed class FixAllVerification(FixVerification single)
{
    private static readonly ImmutableArray<FixAllScope> Scopes = [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <summary>Does nothing for fixes without "fix all" and for files other than C#, where editors do not offer it.</summary>
    /// <exception cref="VerificationException">A scope yields something else than the single fixes.</exception>
    public async Task RunAsync()
    {
        using var test = new TestSolution(single.Before);
        var (solution, twin) = test.WithTwin();
        var project = solution.GetProject(test.ProjectId)!;
        var reported = await AnalyzerRun.DiagnoseAsync(project, single.Before).ConfigureAwait(false);
        var inSource = reported.Where(diagnostic => diagnostic.Location.IsInSource && single.IsTarget(diagnostic)).ToImmutableArray();
        var first = await single.NextAsync(project, inSource).ConfigureAwait(false);
        if (first?.Provider.GetFixAllProvider() is not { } fixAll)
            return;
        if (first.Action.EquivalenceKey is null)
            throw new VerificationException($"'{first.Action.Title}' has no equivalence key; \"fix all\" cannot tell it from other actions.");

        foreach (var scope in Scopes.Intersect(fixAll.GetSupportedFixAllScopes()))
        {
            var changed = await ApplyAsync(fixAll, first, project, inSource, scope).ConfigureAwait(false);
            await RequireScopeAsync(changed, project, first, inSource, scope).ConfigureAwait(false);
            await FixedTexts.RequireEqualAsync(
                changed.GetProject(twin)!,
                scope == FixAllScope.Solution ? single.After : single.Before,
                IsCSharp,
                $"Fix all in {scope}, second project").ConfigureAwait(false);
        }
    }

    private async Task<Solution> ApplyAsync(
        FixAllProvider fixAll, OfferedFix first, Project project, ImmutableArray<Diagnostic> inSource, FixAllScope scope)
    {
        var ids = inSource.Select(diagnostic => diagnostic.Id).Where(first.Provider.FixableDiagnosticIds.Contains).Distinct();
        var context = new FixAllContext(
            project.GetDocument(first.Diagnostic.Location.SourceTree)!,
            first.Provider,
            scope,
            first.Action.EquivalenceKey!,
            ids,
            new ProjectDiagnostics(single.Before, single.IsTarget),
            CancellationToken.None);
        var action = await fixAll.GetFixAsync(context).ConfigureAwait(false)
            ?? throw new VerificationException($"Fix all in {scope} offers nothing.");
        return await OfferedFix.ApplyAsync(action).ConfigureAwait(false);
    }

    private async Task RequireScopeAsync(Solution changed, Project project, OfferedFix first, ImmutableArray<Diagnostic> inSource, FixAllScope scope)
    {
        var firstPath = first.Diagnostic.Location.SourceTree!.FilePath;
        var otherTargets = inSource.Select(diagnostic => diagnostic.Location.SourceTree!.FilePath).Where(path => path != firstPath).ToHashSet();
        var result = changed.GetProject(project.Id)!;

        await FixedTexts.RequireEqualAsync(
            result,
            single.After,
            path => IsCSharp(path) && (scope != FixAllScope.Document || !otherTargets.Contains(path)),
            $"Fix all in {scope}").ConfigureAwait(false);
        if (scope == FixAllScope.Document)
            await FixedTexts.RequireEqualAsync(result, single.Before, otherTargets.Contains, "Fix all in Document, other file").ConfigureAwait(false);
    }

    private static bool IsCSharp(string path) => path.EndsWith(".cs", System.StringComparison.OrdinalIgnoreCase);
}
