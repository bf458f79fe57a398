using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IcpAnalyzers.Testing;
using IcpAnalyzers.Testing.Diagnosis;
using IcpAnalyzers.Testing.Solutions;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A test of named analyzers, set up by properties.</summary>
public abstract class AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>Adds the first source.</summary>
    public string TestCode
    {
        set => TestState.Sources.Add(value);
    }

    public SolutionState TestState { get; } = new();

    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            await RunImplAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (VerificationException failure)
        {
            new TVerifier().Fail(failure.Message);
        }
    }

    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    protected virtual Task RunImplAsync(CancellationToken cancellationToken) => VerifyDiagnosticsAsync(CreateCase(TestState));

    protected Task VerifyDiagnosticsAsync(TestCase test)
    {
        var namesLines = ExpectedDiagnostics.Exists(result => result.HasLocation && result.MarkupKey is null);
        return new DiagnosticVerification(files => Expected(files, ExpectedDiagnostics), Doubles: !namesLines).RunAsync(test);
    }

    protected ImmutableArray<ExpectedDiagnostic> Expected(TestCase test, IReadOnlyList<DiagnosticResult> listed)
    {
        var rules = test.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct().ToList();
        return Expectations.Of(test, rules is [var only] ? only : null, listed);
    }

    protected TestCase CreateCase(SolutionState state) => new()
    {
        Analyzers = [.. GetDiagnosticAnalyzers()],
        Files = [.. Files(state.Sources), .. Files(state.AdditionalFiles)],
        ConfigFiles = [.. Files(state.AnalyzerConfigFiles)],
        References = PlatformReferences.All.AddRange(state.AdditionalReferences),
        CompilerDiagnostics = CompilerDiagnostics,
    };

    protected static IEnumerable<TestFile> Files(SourceFileCollection files) =>
        files.Select(file => new TestFile(file.filename, file.content.ToString(), file.content.Encoding));
}
