using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Tests.Endpoints;

/// <summary>The address table as one would write it with all the memory and time in the world: a cell for every /24, a list of ranges.</summary>
internal sealed class NaiveAddressTable
{
    // From the registers, and not from special-addresses.tsv.
    private static readonly string[] SpecialV4 =
    [
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
        "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
    ];

    private static readonly (UInt128 First, UInt128 Last)[] SpecialV6 =
        [.. new[] { "::/3", "4000::/2", "8000::/1", "2001::/23", "2001:db8::/32", "3fff::/20" }.Select(Range)];

    private static readonly UInt128 Mapped = Bits("::ffff:0:0");
    private static readonly UInt128 Nat64 = Bits("64:ff9b::");
    private static readonly uint AzureHost = (uint)Bits("168.63.129.16");

    private readonly AddressState[] cells = new AddressState[1 << 24];
    private readonly Dictionary<string, AddressState> resolvers = EmbeddedTable.Rows("resolvers.tsv").ToDictionary(row => row[0], row => Enum.Parse<AddressState>(row[1]));
    private readonly HashSet<UInt128> resolverBits;

    public NaiveAddressTable()
    {
        resolverBits = [.. resolvers.Keys.Select(Bits)];
        var segments = NaiveAddressData.Embedded.V4;
        for (var i = 0; i < segments.Count; i++)
        {
            var end = i + 1 < segments.Count ? (int)(segments[i + 1].Start >> 40) : cells.Length;
            Array.Fill(cells, segments[i].State, (int)(segments[i].Start >> 40), end - (int)(segments[i].Start >> 40));
        }

        foreach (var (first, last) in SpecialV4.Select(Range))
            Array.Fill(cells, AddressState.Special, (int)((uint)first >> 8), (int)(((uint)last >> 8) - ((uint)first >> 8)) + 1);
    }

    public static UInt128 Bits(string address)
    {
        var octets = IPAddress.Parse(address).GetAddressBytes();
        return octets.Length == 4 ? BinaryPrimitives.ReadUInt32BigEndian(octets) : BinaryPrimitives.ReadUInt128BigEndian(octets);
    }

    public AddressState V4(uint bits) =>
        bits == AzureHost ? AddressState.Special
        : resolverBits.Contains(bits) && resolvers.TryGetValue(new IPAddress(BinaryPrimitives.ReverseEndianness(bits)).ToString(), out var state) ? state
        : cells[bits >> 8];

    /// <summary>The states of addresses in ascending order, by one walk over them and the segments together.</summary>
    public IEnumerable<AddressState> V6(IEnumerable<UInt128> ascending)
    {
        var segments = NaiveAddressData.Embedded.V6;
        var at = 0;
        foreach (var bits in ascending)
        {
            while (at + 1 < segments.Count && segments[at + 1].Start <= (ulong)(bits >> 64))
                at++;
            yield return V6(bits, segments[at].State);
        }
    }

    private AddressState V6(UInt128 bits, AddressState inData)
    {
        if (bits >> 32 == Mapped >> 32 || bits >> 32 == Nat64 >> 32)
            return V4((uint)bits);
        if (bits >> 112 == 0x2002)
            return V4((uint)(bits >> 80));
        if (Array.Exists(SpecialV6, range => range.First <= bits && bits <= range.Last))
            return AddressState.Special;
        return resolverBits.Contains(bits) ? resolvers.Single(row => Bits(row.Key) == bits).Value : inData;
    }

    private static (UInt128 First, UInt128 Last) Range(string text)
    {
        var network = IPNetwork.Parse(text);
        var first = Bits(network.BaseAddress.ToString());
        return (first, first + (UInt128.One << ((text.Contains(':', StringComparison.Ordinal) ? 128 : 32) - network.PrefixLength)) - 1);
    }
}
