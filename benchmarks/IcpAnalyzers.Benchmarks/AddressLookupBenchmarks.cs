using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Benchmarks;

/// <summary>One lookup, over addresses in random order, so that the branch predictor cannot learn them. Budget: 30 ns, no allocation.</summary>
[MemoryDiagnoser]
public class AddressLookupBenchmarks
{
    private const int Count = 4096;
    private const int Seed = 1;

    private readonly IpAddress[] v4 = new IpAddress[Count];
    private readonly IpAddress[] v6 = new IpAddress[Count];
    private readonly IpAddress[] special = new IpAddress[Count];
    private readonly string[] texts = new string[Count];

    [GlobalSetup]
    public void Fill()
    {
        var random = new Random(Seed);
        for (var i = 0; i < Count; i++)
        {
            v4[i] = Draw(() => IpAddress.FromV4((uint)random.NextInt64(1L << 32)), isSpecial: false);
            special[i] = Draw(() => IpAddress.FromV4((uint)random.NextInt64(1L << 32)), isSpecial: true);
            // 2400::/8 is where the mainland's IPv6 lies.
            v6[i] = IpAddress.FromV6((0x24UL << 56) | (ulong)random.NextInt64(1L << 52), 1);
            texts[i] = v4[i].ToString();
        }

        if (v4.Concat(v6).Select(address => AddressTable.Default.Judge(address).State).Distinct().Count() != 3)
            throw new InvalidOperationException("the sample does not meet all states");
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int V4() => JudgeAll(v4);

    [Benchmark(OperationsPerInvoke = Count)]
    public int V6() => JudgeAll(v6);

    [Benchmark(OperationsPerInvoke = Count)]
    public int Special() => JudgeAll(special);

    [Benchmark(OperationsPerInvoke = Count)]
    public int ParseAndJudgeV4()
    {
        var sum = 0;
        foreach (var text in texts)
            if (IpAddress.TryParse(text, 0, text.Length, out var address))
                sum += (int)AddressTable.Default.Judge(address).State;
        return sum;
    }

    private static int JudgeAll(IpAddress[] addresses)
    {
        var sum = 0;
        foreach (var address in addresses)
            sum += (int)AddressTable.Default.Judge(address).State;
        return sum;
    }

    private static IpAddress Draw(Func<IpAddress> next, bool isSpecial)
    {
        while (true)
        {
            var address = next();
            if (AddressTable.Default.Judge(address).State == AddressState.Special == isSpecial)
                return address;
        }
    }
}
