using BenchmarkDotNet.Running;
using IcpAnalyzers.Benchmarks;

// analyzers FOLDER [ASSEMBLY …]: what the analyzers cost on real source. Everything else goes to BenchmarkDotNet.
if (args is ["analyzers", var folder, .. var assemblies])
    await AnalyzerTimes.MeasureAsync(folder, assemblies);
else
    BenchmarkSwitcher.FromAssembly(typeof(AnalyzerTimes).Assembly).Run(args);
