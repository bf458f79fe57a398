using BenchmarkDotNet.Running;
using IcpAnalyzers.Benchmarks;
using IcpAnalyzers.Benchmarks.Scoring;

// analyzers FOLDER [ASSEMBLY[=ID,ID] …]: what the analyzers cost on real source. score LABELS FOLDER: how often they are right there. Everything else goes to BenchmarkDotNet.
if (args is ["analyzers", var folder, .. var assemblies])
    await AnalyzerTimes.MeasureAsync(folder, assemblies);
else if (args is ["score", var labels, var repositories])
    await Scorer.RunAsync(labels, repositories);
else
    BenchmarkSwitcher.FromAssembly(typeof(AnalyzerTimes).Assembly).Run(args);
