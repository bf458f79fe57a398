using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Benchmarks;

/// <summary>The first lookup of a process: tables read and decoded, code compiled. Budget: 10 ms.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1)]
public class AddressFirstUseBenchmarks
{
    [Benchmark]
    public AddressState FirstJudgement() => AddressTable.Default.Judge(IpAddress.FromV4(0x0881_0001)).State;
}
