using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IcpAnalyzers.Testing;
using IcpAnalyzers.Testing.Diagnosis;
using IcpAnalyzers.Testing.Fixing;
using IcpAnalyzers.Testing.Solutions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A test of named analyzers and code fixes; when the fixed state equals the test state, no fix must be offered.</summary>
public abstract class CodeFixTest<TVerifier> : AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>Adds the first source as it should be after the fix.</summary>
    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    /// <summary>What is not set here is as in the test state.</summary>
    public SolutionState FixedState { get; } = new();

    public int? CodeActionIndex { get; set; }

    public string? CodeActionEquivalenceKey { get; set; }

    protected abstract IEnumerable<CodeFixProvider> GetCodeFixProviders();

    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        var before = CreateCase(TestState) with { Fixes = [.. GetCodeFixProviders()] };
        await VerifyDiagnosticsAsync(before).ConfigureAwait(false);

        var after = before with { Files = [.. FixedFiles(before, isCSharp: true), .. FixedFiles(before, isCSharp: false)] };
        var choice = new FixChoice(CodeActionEquivalenceKey, CodeActionIndex ?? 0);
        if (after.Files.Select(Identity).SequenceEqual(before.Files.Select(Identity)))
        {
            await VerifyNotOfferedAsync(before, choice).ConfigureAwait(false);
            return;
        }

        var ids = before.Fixes.SelectMany(fix => fix.FixableDiagnosticIds).ToImmutableHashSet();
        var expected = Expected(after, FixedState.ExpectedDiagnostics);
        await new FixVerification(before, after, expected, diagnostic => ids.Contains(diagnostic.Id), choice).RunAsync().ConfigureAwait(false);
    }

    private static (string Path, string Text) Identity(TestFile file) => (file.Path, file.Content.Text);

    private IEnumerable<TestFile> FixedFiles(TestCase before, bool isCSharp)
    {
        SourceFileCollection files = isCSharp ? FixedState.Sources : FixedState.AdditionalFiles;
        return files.Count > 0 ? Files(files) : before.Files.Where(file => file.IsCSharp == isCSharp);
    }

    private static async Task VerifyNotOfferedAsync(TestCase test, FixChoice choice)
    {
        using var solution = new TestSolution(test);
        foreach (var diagnostic in await AnalyzerRun.DiagnoseAsync(solution.Project, test).ConfigureAwait(false))
        {
            if (await LightBulb.ChooseAsync(solution.Project, diagnostic, test, choice).ConfigureAwait(false) is { } fix)
                throw new VerificationException($"'{fix.Action.Title}' is offered for {diagnostic}.");
        }
    }
}
