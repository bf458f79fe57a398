using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Benchmarks;

/// <summary>One host, judged by its name. Budget: 200 ns, no allocation.</summary>
[MemoryDiagnoser]
public class HostLookupBenchmarks
{
    private Endpoint[] known = [];
    private Endpoint[] regions = [];
    private Endpoint[] unknown = [];

    [GlobalSetup]
    public void Fill()
    {
        known = [.. HostTable.Default.Rows.Where(row => row.Regions is null).Select(row => Parse("api." + row.Suffix))];
        regions = [.. new[] { "shop.oss-cn-hongkong.aliyuncs.com", "shop-1250000000.cos.ap-guangzhou.myqcloud.com", "obs.cn-north-4.myhuaweicloud.com", "s3.us-east-1.amazonaws.com" }.Select(Parse)];
        unknown = [.. Enumerable.Range(0, 64).Select(i => Parse($"api{i}.shop-sample.cn"))];
    }

    [Benchmark(OperationsPerInvoke = Count)]
    [Arguments("known")]
    [Arguments("regions")]
    [Arguments("unknown")]
    public int Judge(string hosts)
    {
        var sum = 0;
        var sample = hosts switch { "known" => known, "regions" => regions, _ => unknown };
        for (var i = 0; i < Count; i++)
            sum += (int)HostTable.Default.Judge(sample[i % sample.Length]).State;
        return sum;
    }

    private const int Count = 1000;

    private static Endpoint Parse(string host) =>
        Endpoint.TryParse("https://" + host + "/v1", 0, host.Length + 11, out var endpoint) ? endpoint : throw new InvalidOperationException(host);
}
