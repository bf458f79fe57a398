using System;
using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Tests.Endpoints;

public sealed class AddressReferenceTests
{
    private const int Seed = 20260601;
    private const int V4Count = 10_000_000;
    private const int V6Count = 1_000_000;

    private static readonly NaiveAddressTable Reference = new();

    [Fact]
    public void TenMillionRandomV4Addresses_AreJudgedAsTheReferenceDoes()
    {
        var random = new Random(Seed);
        var states = new int[4];
        for (var i = 0; i < V4Count; i++)
        {
            var bits = (uint)random.NextInt64(1L << 32);
            var state = AddressTable.Default.Judge(IpAddress.FromV4(bits)).State;
            if (state != Reference.V4(bits))
                Assert.Fail($"{IpAddress.FromV4(bits)} is {state}, not {Reference.V4(bits)}");
            states[(int)state]++;
        }

        Assert.All(states, count => Assert.NotEqual(0, count));
    }

    [Fact]
    public void EveryV4Boundary_IsJudgedAsTheReferenceDoes()
    {
        foreach (var (start, _) in NaiveAddressData.Embedded.V4)
            foreach (var bits in new[] { (uint)(start >> 32), (uint)(start >> 32) - 1, (uint)(start >> 32) | 0xFF })
                Assert.Equal(Reference.V4(bits), AddressTable.Default.Judge(IpAddress.FromV4(bits)).State);
    }

    [Fact]
    public void MillionRandomV6Addresses_AreJudgedAsTheReferenceDoes()
    {
        var random = new Random(Seed);
        AssertAsReference([.. Enumerable.Range(0, V6Count).Select(i => V6(random, i % 4))]);
    }

    [Fact]
    public void EveryV6Boundary_IsJudgedAsTheReferenceDoes() =>
        AssertAsReference([.. NaiveAddressData.Embedded.V6.Skip(1).Select(segment => (UInt128)segment.Start << 64).SelectMany(bits => new[] { bits, bits - 1 })]);

    // Chance alone would hardly meet the mainland's share of IPv6: one in 7,800.
    private static UInt128 V6(Random random, int kind)
    {
        var any = ((UInt128)(ulong)random.NextInt64() << 65) ^ ((UInt128)(ulong)random.NextInt64() << 32) ^ (ulong)random.NextInt64();
        return kind switch
        {
            0 => any,
            1 => (any >> 3) | (UInt128.One << 125),
            2 => ((UInt128)NaiveAddressData.Embedded.V6[random.Next(NaiveAddressData.Embedded.V6.Count)].Start << 64) + (any >> 44) - (UInt128.One << 83),
            _ => Carrier(random, (uint)random.NextInt64(1L << 32)),
        };
    }

    private static UInt128 Carrier(Random random, uint v4) => random.Next(3) switch
    {
        0 => NaiveAddressTable.Bits("::ffff:0:0") | v4,
        1 => NaiveAddressTable.Bits("64:ff9b::") | v4,
        _ => NaiveAddressTable.Bits("2002::") | ((UInt128)v4 << 80) | (ulong)random.NextInt64(),
    };

    private static void AssertAsReference(List<UInt128> addresses)
    {
        addresses.Sort();
        var states = new HashSet<AddressState>();
        foreach (var (bits, expected) in addresses.Zip(Reference.V6(addresses)))
        {
            var address = IpAddress.FromV6((ulong)(bits >> 64), (ulong)bits);
            var state = AddressTable.Default.Judge(address).State;
            if (state != expected)
                Assert.Fail($"{address} is {state}, not {expected}");
            states.Add(state);
        }

        Assert.Superset(new HashSet<AddressState> { AddressState.Mainland, AddressState.Disputed, AddressState.Overseas }, states);
    }
}
