using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Benchmarks;

/// <summary>What the analyzers cost on a folder of real source: their own execution time as the compiler's telemetry counts it. Budget: 50 ms per 100,000 lines.</summary>
/// <remarks>The folder need not build: one compilation of all its C# files against this runtime, missing references left open.</remarks>
internal static class AnalyzerTimes
{
    private const int Rounds = 5;

    /// <param name="folder">Source code.</param>
    /// <param name="more">Assemblies with further analyzers to run in the same rounds, for comparison.</param>
    public static async Task MeasureAsync(string folder, IEnumerable<string> more)
    {
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)).ToList();
        var sources = files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal)).Select(file => (Path: file, Text: SourceText.From(File.ReadAllText(file), Encoding.UTF8))).ToList();
        var others = files.Where(file => ScannedFiles.IsScanned(file))
            .Select(file => (AdditionalText)new LoadedFile(file, SourceText.From(File.ReadAllText(file), Encoding.UTF8))).ToImmutableArray();
        var lines = sources.Sum(source => (long)source.Text.Lines.Count);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)).ToList();
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, new CSharpParseOptions(LanguageVersion.Preview), source.Path)).ToList();
        Console.WriteLine($"{sources.Count} C# files, {lines} lines; {others.Length} other files, {others.Sum(file => (long)file.GetText()!.Length) / 1e6:F1} million characters");

        var analyzers = Analyzers(typeof(IcpAnalyzers.Rules).Assembly).Concat(more.SelectMany(path => Analyzers(System.Reflection.Assembly.LoadFrom(Path.GetFullPath(path))))).ToImmutableArray();
        var times = analyzers.ToDictionary(analyzer => analyzer, _ => new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            // A new compilation each round: nothing bound in one round helps the next.
            var compilation = CSharpCompilation.Create("measured", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));
            var run = compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions(others), null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
            await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
            foreach (var analyzer in analyzers)
            {
                var telemetry = await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);
                if (round > 0)
                    times[analyzer].Add(telemetry.ExecutionTime.TotalMilliseconds);
            }
        }

        foreach (var analyzer in analyzers)
            Console.WriteLine($"{Median(times[analyzer]),9:F1} ms  {Median(times[analyzer]) * 100_000 / lines,9:F1} ms per 100,000 lines  {analyzer.GetType().FullName}");
    }

    private static IEnumerable<DiagnosticAnalyzer> Analyzers(System.Reflection.Assembly assembly) => assembly.GetTypes()
        .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(DiagnosticAnalyzer)) && type.GetConstructor([]) is not null)
        .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private sealed class LoadedFile(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
