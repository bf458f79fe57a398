using System.Globalization;
using System.IO;
using System.Text;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>Reads octets from left to right.</summary>
internal struct OctetReader
{
    // Nine times seven bits; no number of ours has more.
    private const int MaxVarintShift = 56;

    private readonly byte[] octets;
    private int at;

    public OctetReader(byte[] octets) => this.octets = octets;

    public readonly int Left => octets.Length - at;

    public readonly bool AtEnd => Left == 0;

    public byte Octet()
    {
        if (AtEnd)
            throw Error("unexpected end");
        return octets[at++];
    }

    public void Skip(int count)
    {
        if (count > Left)
            throw Error("unexpected end");
        at += count;
    }

    public string Ascii(int length)
    {
        Skip(length);
        return Encoding.ASCII.GetString(octets, at - length, length);
    }

    /// <summary>LEB128: seven bits an octet, the lowest first, the high bit where more follow.</summary>
    public ulong Varint()
    {
        var value = 0UL;
        for (var shift = 0; shift <= MaxVarintShift; shift += 7)
        {
            var octet = Octet();
            value |= (ulong)(octet & 0x7F) << shift;
            if (octet < 0x80)
                return value;
        }

        throw Error("a number too long");
    }

    public readonly InvalidDataException Error(string what) => new("octet " + at.ToString(CultureInfo.InvariantCulture) + ": " + what);
}
