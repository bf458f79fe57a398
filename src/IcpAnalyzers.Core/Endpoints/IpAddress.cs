using System;
using System.Globalization;
using System.Text;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>An IPv4 or IPv6 address as two numbers; both families are aligned to the left, so that prefixes compare alike.</summary>
public readonly struct IpAddress : IEquatable<IpAddress>
{
    private const int V4Shift = 32;
    private const ulong MappedPrefix = 0xFFFF;
    private const ulong Nat64Prefix = 0x0064_FF9B_0000_0000;
    private const ulong SixToFourPrefix = 0x2002;

    private IpAddress(bool isV6, ulong upper, ulong lower)
    {
        IsV6 = isV6;
        Upper = upper;
        Lower = lower;
    }

    public bool IsV6 { get; }

    /// <summary>The first 64 bits; an IPv4 address fills the first 32 of them.</summary>
    public ulong Upper { get; }

    /// <summary>The last 64 bits; 0 for IPv4.</summary>
    public ulong Lower { get; }

    /// <summary>The 32 bits of an IPv4 address, first octet highest; meaningless for IPv6.</summary>
    public uint V4Bits => (uint)(Upper >> V4Shift);

    /// <summary>The IPv4 address inside a mapped (RFC 4291), NAT64 (RFC 6052) or 6to4 (RFC 3056) address; every other address itself.</summary>
    public IpAddress Unwrapped
    {
        get
        {
            if (!IsV6)
                return this;
            if (Upper == 0 && Lower >> 32 == MappedPrefix)
                return FromV4((uint)Lower);
            if (Upper == Nat64Prefix && Lower >> 32 == 0)
                return FromV4((uint)Lower);
            if (Upper >> 48 == SixToFourPrefix)
                return FromV4((uint)(Upper >> 16));
            return this;
        }
    }

    public static IpAddress FromV4(uint bits) => new(false, (ulong)bits << V4Shift, 0);

    public static IpAddress FromV6(ulong upper, ulong lower) => new(true, upper, lower);

    /// <summary>Reads four decimal octets without leading zeros, or the text forms of RFC 4291, 2.2; nothing else is an address.</summary>
    /// <returns>False for shortened, octal and hexadecimal IPv4, for brackets, zones, prefix lengths and blanks, and for a range outside the text.</returns>
    public static bool TryParse(string? text, int start, int length, out IpAddress address)
    {
        address = default;
        if (text is null || start < 0 || length <= 0 || start > text.Length - length)
            return false;

        var parser = new IpAddressParser(text, start, start + length);
        if (parser.TryV4(out var bits))
        {
            address = FromV4(bits);
            return true;
        }

        if (!parser.TryV6(out var upper, out var lower))
            return false;
        address = FromV6(upper, lower);
        return true;
    }

    public static bool TryParse(string? text, out IpAddress address) => TryParse(text, 0, text?.Length ?? 0, out address);

    public static bool operator ==(IpAddress left, IpAddress right) => left.Equals(right);

    public static bool operator !=(IpAddress left, IpAddress right) => !left.Equals(right);

    public bool Equals(IpAddress other) => IsV6 == other.IsV6 && Upper == other.Upper && Lower == other.Lower;

    public override bool Equals(object? obj) => obj is IpAddress other && Equals(other);

    public override int GetHashCode()
    {
        var mixed = unchecked((Upper * 0x9E37_79B9_7F4A_7C15) ^ Lower);
        return unchecked((int)(mixed ^ (mixed >> 32)));
    }

    /// <summary>The canonical text (RFC 5952); only mapped addresses end in four octets.</summary>
    public override string ToString()
    {
        if (!IsV6)
            return Quad(V4Bits);
        if (Upper == 0 && Lower >> 32 == MappedPrefix)
            return "::ffff:" + Quad((uint)Lower);

        var (zeros, zerosEnd) = LongestZeros();
        var text = new StringBuilder(39);
        for (var i = 0; i < 8; i++)
        {
            if (i == zeros)
            {
                text.Append("::");
                i = zerosEnd - 1;
                continue;
            }

            if (i > 0 && i != zerosEnd)
                text.Append(':');
            text.Append(Group(i).ToString("x", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    private ushort Group(int index) => (ushort)((index < 4 ? Upper : Lower) >> (48 - (index % 4 * 16)));

    // The first of the longest runs, and a single group is not shortened (RFC 5952, 4.2); (-1, -1) when there is none.
    private (int Start, int End) LongestZeros()
    {
        var (start, end) = (-1, -1);
        for (var i = 0; i < 8; i++)
        {
            var from = i;
            while (i < 8 && Group(i) == 0)
                i++;
            if (i - from >= 2 && i - from > end - start)
                (start, end) = (from, i);
        }

        return (start, end);
    }

    private static string Quad(uint bits) =>
        string.Format(CultureInfo.InvariantCulture, "{0}.{1}.{2}.{3}", bits >> 24, (bits >> 16) & 0xFF, (bits >> 8) & 0xFF, bits & 0xFF);
}
