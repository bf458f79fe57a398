using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using IcpAnalyzers.ProjectFiles;
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

    // A compiler server has compiled the code of an analyzer for good after a few builds; until then it runs as the first look at it left it.
    private const int RoundsBefore = 5;

    // The runtime optimizes in the background, once nothing new has been compiled for 0.1 s; between two builds there is more than that.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(0.3);

    /// <param name="folder">Source code.</param>
    /// <param name="others">
    /// Further analyzers to run in the same rounds, for comparison: the path of an assembly, or <c>path=ID,ID</c> for those of its analyzers that report one of these rules, with these rules on.
    /// A path that ends in <c>.xml</c> is a settings file that they are given.
    /// </param>
    public static async Task MeasureAsync(string folder, IReadOnlyList<string> others)
    {
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)).ToList();
        var sources = files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal)).Select(file => (Path: file, Text: SourceText.From(File.ReadAllText(file), Encoding.UTF8))).ToList();
        var settings = others.Where(other => other.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).ToList();
        var otherFiles = files.Where(ScannedFiles.IsScanned).Concat(settings)
            .Select(file => (AdditionalText)new LoadedFile(file, SourceText.From(File.ReadAllText(file), Encoding.UTF8))).ToImmutableArray();
        var lines = sources.Sum(source => (long)source.Text.Lines.Count);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)).ToList();
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, new CSharpParseOptions(LanguageVersion.Preview), source.Path)).ToList();
        Console.WriteLine($"{sources.Count} C# files, {lines} lines; {otherFiles.Length} other files, {otherFiles.Sum(file => (long)Encoding.UTF8.GetByteCount(file.GetText()!.ToString())) / 1e6:F2} MB");

        var groups = others.Except(settings).Select(AnalyzerAssembly.Parse).Prepend(AnalyzerAssembly.Own).ToList();
        var analyzers = groups.SelectMany(group => group.Analyzers).ToImmutableArray();
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false)
            .WithSpecificDiagnosticOptions(groups.SelectMany(group => group.Switches()));
        var times = analyzers.ToDictionary(analyzer => analyzer, _ => new List<double>());
        var found = ImmutableArray<Diagnostic>.Empty;
        for (var round = 0; round < RoundsBefore + Rounds; round++)
        {
            // A new compilation each round: nothing bound in one round helps the next.
            var compilation = CSharpCompilation.Create("measured", trees, references, options);
            // The compiler reads the references with or without analyzers; whoever asks first would pay for it.
            _ = compilation.ReferencedAssemblyNames.Count();
            var run = compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions(otherFiles), null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
            found = await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
            await Task.Delay(Pause);
            foreach (var analyzer in analyzers)
            {
                var telemetry = await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);
                times[analyzer].Add(telemetry.ExecutionTime.TotalMilliseconds);
            }
        }

        foreach (var group in groups)
        {
            foreach (var analyzer in group.Analyzers)
                Print(Median(times[analyzer]), times[analyzer][0], analyzer.GetType().FullName!);
            // The analyzer of other files is no part of the budget for C#.
            var ofCode = group.Analyzers.Where(analyzer => analyzer is not ProjectFileAnalyzer).ToList();
            Print(ofCode.Sum(analyzer => Median(times[analyzer])), ofCode.Sum(analyzer => times[analyzer][0]), "all C# analyzers of " + group.Name);
            Console.WriteLine();
        }

        Console.WriteLine("findings: " + string.Join(", ", found.GroupBy(diagnostic => diagnostic.Id).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}")));

        void Print(double milliseconds, double first, string name) =>
            Console.WriteLine($"{milliseconds,9:F1} ms  {milliseconds * 100_000 / lines,9:F1} ms per 100,000 lines  {first,9:F1} ms in the first round  {name}");
    }

    private static double Median(List<double> values) => values.Skip(RoundsBefore).Order().ElementAt(Rounds / 2);

    private sealed class LoadedFile(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
