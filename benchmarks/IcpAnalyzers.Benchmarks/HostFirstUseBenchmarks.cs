using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Benchmarks;

/// <summary>The first host of a process: tables read, code compiled. Budget: 10 ms.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1)]
public class HostFirstUseBenchmarks
{
    private const string Address = "https://shop.oss-cn-hangzhou.aliyuncs.com/list.json";

    [Benchmark]
    public HostState FirstJudgement() =>
        Endpoint.TryParse(Address, 0, Address.Length, out var endpoint) ? HostTable.Default.Judge(endpoint).State : HostState.Unknown;
}
