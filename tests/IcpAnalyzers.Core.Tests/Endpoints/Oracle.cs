using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Tests.Endpoints;

/// <summary>What another source says about ranges of addresses (Oracles/README.md).</summary>
internal static class Oracle
{
    /// <summary>The lines of a file in <c>Oracles/</c>.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        using var reader = new StreamReader(typeof(Oracle).Assembly.GetManifestResourceStream(file)!);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    public static IEnumerable<IpPrefix> Prefixes(string file) => Lines(file).Select(Prefix);

    public static IpPrefix Prefix(string text) => IpPrefix.TryParse(text, out var prefix) ? prefix : throw new InvalidDataException(text);

    /// <summary>How much of a prefix is in each state, exactly: the table is asked once for each piece between two changes.</summary>
    public static Dictionary<AddressState, UInt128> Shares(IpPrefix prefix)
    {
        var shares = Enum.GetValues<AddressState>().ToDictionary(state => state, _ => UInt128.Zero);
        var isV6 = prefix.First.IsV6;
        var segments = isV6 ? NaiveAddressData.Embedded.V6 : NaiveAddressData.Embedded.V4;
        var from = new UInt128(prefix.First.Upper, prefix.First.Lower);
        var last = from | (UInt128.MaxValue >> prefix.Length);
        for (var at = Following(segments, prefix.First.Upper); ; at++)
        {
            var next = at < segments.Count ? new UInt128(segments[at].Start, 0) : UInt128.MaxValue;
            var address = isV6 ? IpAddress.FromV6((ulong)(from >> 64), (ulong)from) : IpAddress.FromV4((uint)(from >> 96));
            shares[AddressTable.Default.Judge(address).State] += UInt128.Min(next - 1, last) - from + 1;
            if (next > last)
                return shares;
            from = next;
        }
    }

    /// <summary>The first segment that starts behind an address.</summary>
    private static int Following(List<(ulong Start, AddressState State)> segments, ulong upper)
    {
        var at = segments.BinarySearch((upper, (AddressState)int.MaxValue));
        return at < 0 ? ~at : at + 1;
    }
}
