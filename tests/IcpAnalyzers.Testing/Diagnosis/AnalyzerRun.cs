using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using IcpAnalyzers.Testing.Solutions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace IcpAnalyzers.Testing.Diagnosis;

/// <summary>What all analyzers of a test, and the compiler as far as the test asks it, say about a project.</summary>
public static class AnalyzerRun
{
    /// <exception cref="VerificationException">An analyzer throws, or reports a line that does not belong to its span.</exception>
    public static Task<ImmutableArray<Diagnostic>> DiagnoseAsync(Project project, TestCase test) => DiagnoseAsync(project, test, withSuppressed: false);

    /// <param name="project">The project.</param>
    /// <param name="test">What it was made of.</param>
    /// <param name="withSuppressed">Whether to return what is silenced in the source or by a suppressor too.</param>
    /// <exception cref="VerificationException">An analyzer throws, or reports a line that does not belong to its span.</exception>
    public static async Task<ImmutableArray<Diagnostic>> DiagnoseAsync(Project project, TestCase test, bool withSuppressed)
    {
        var compilation = await project.GetCompilationAsync().ConfigureAwait(false)
            ?? throw new VerificationException("The project has no compilation.");
        var reported = ErrorsOf(compilation, test);
        if (!test.Analyzers.IsEmpty)
            reported = reported.AddRange(await AnalyzeAsync(compilation, OptionsOf(project, test), test, withSuppressed).ConfigureAwait(false));

        foreach (var diagnostic in reported)
            await RequireOwnLineAsync(diagnostic, project).ConfigureAwait(false);

        return
        [
            .. reported
                .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }

    public static ImmutableArray<Diagnostic> ErrorsOf(Compilation compilation, TestCase test) =>
        test.CompilerDiagnostics == CompilerDiagnostics.None
            ? []
            : [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation, AnalyzerOptions options, TestCase test, bool withSuppressed)
    {
        var exceptions = new ConcurrentQueue<(Exception Exception, DiagnosticAnalyzer Analyzer)>();
        var analysis = compilation.WithAnalyzers(test.Analyzers, new CompilationWithAnalyzersOptions(
            options,
            (exception, analyzer, _) => exceptions.Enqueue((exception, analyzer)),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: withSuppressed));
        var reported = await analysis.GetAnalyzerDiagnosticsAsync().ConfigureAwait(false);

        if (exceptions.TryPeek(out var first))
            throw new VerificationException($"{first.Analyzer.GetType().Name} threw {first.Exception}", first.Exception);

        return reported;
    }

    /// <summary>A workspace replaces what it cannot read by empty text; the compiler passes null on. So unreadable files join only here.</summary>
    private static AnalyzerOptions OptionsOf(Project project, TestCase test)
    {
        var unreadable = test.Files.Where(file => !file.IsReadable).Select(file => new UnreadableText(file.Path)).ToList();
        return unreadable.Count == 0
            ? project.AnalyzerOptions
            : new(project.AnalyzerOptions.AdditionalFiles.AddRange(unreadable), project.AnalyzerOptions.AnalyzerConfigOptionsProvider);
    }

    /// <summary>A location outside C# carries span and line separately: editors use one, the build prints the other.</summary>
    private static async Task RequireOwnLineAsync(Diagnostic diagnostic, Project project)
    {
        if (diagnostic.Location.Kind != LocationKind.ExternalFile)
            return;

        var lines = diagnostic.Location.GetLineSpan();
        var document = project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == lines.Path);
        if (document is null)
            return;

        var text = await document.GetTextAsync().ConfigureAwait(false);
        var span = diagnostic.Location.SourceSpan;
        if (span.End > text.Length)
            throw new VerificationException($"{diagnostic.Id} is reported at {span}, behind the end of {lines.Path}.");
        if (text.Lines.GetLinePositionSpan(span) != lines.Span)
            throw new VerificationException($"{diagnostic.Id} is reported at {span} of {lines.Path}, but its lines are {lines.Span}.");
    }
}
