using BenchmarkDotNet.Running;
using IcpAnalyzers.Benchmarks;
using IcpAnalyzers.Benchmarks.Scoring;

// analyzers FOLDER [ASSEMBLY[=ID,ID] …]: what the analyzers cost on real source. score LABELS FOLDER: how often they are right there. sheet FOLDER: what the sheet costs with its assemblies. Everything else goes to BenchmarkDotNet.
if (args is ["analyzers", var folder, .. var assemblies])
    await AnalyzerTimes.MeasureAsync(folder, assemblies);
else if (args is ["score", var labels, var repositories])
    await Scorer.RunAsync(labels, repositories);
else if (args is ["sheet", var shipped])
    SheetTimes.Measure(shipped);
else
    BenchmarkSwitcher.FromAssembly(typeof(AnalyzerTimes).Assembly).Run(args);
