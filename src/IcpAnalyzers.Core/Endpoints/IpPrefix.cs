using System.Globalization;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>The addresses that share their first bits, written as <c>10.0.0.0/8</c>; a single address when no length is written.</summary>
public readonly struct IpPrefix
{
    private readonly ulong upperMask;
    private readonly ulong lowerMask;

    private IpPrefix(IpAddress address, int length)
    {
        First = address;
        Length = length;
        upperMask = Ones(length);
        lowerMask = Ones(length - 64);
    }

    /// <summary>The lowest address.</summary>
    public IpAddress First { get; }

    /// <summary>The highest address.</summary>
    public IpAddress Last => First.IsV6
        ? IpAddress.FromV6(First.Upper | ~upperMask, First.Lower | ~lowerMask)
        : IpAddress.FromV4((uint)((First.Upper | ~upperMask) >> 32));

    /// <summary>How many bits are shared, 0 to 32 or 0 to 128.</summary>
    public int Length { get; }

    /// <returns>False where something else is written, and where bits beyond the length are set.</returns>
    public static bool TryParse(string? text, out IpPrefix prefix)
    {
        prefix = default;
        if (text is null)
            return false;
        var slash = text.IndexOf('/');
        if (!IpAddress.TryParse(text, 0, slash < 0 ? text.Length : slash, out var address))
            return false;

        var bits = address.IsV6 ? 128 : 32;
        var length = bits;
        if (slash >= 0 && (!int.TryParse(text.Substring(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out length) || length > bits))
            return false;

        prefix = new IpPrefix(address, length);
        return prefix.Contains(address);
    }

    public bool Contains(in IpAddress address) =>
        (address.Upper & upperMask) == First.Upper && (address.Lower & lowerMask) == First.Lower && address.IsV6 == First.IsV6;

    public override string ToString() =>
        Length == (First.IsV6 ? 128 : 32) ? First.ToString() : First + "/" + Length.ToString(CultureInfo.InvariantCulture);

    private static ulong Ones(int count) => count <= 0 ? 0 : count >= 64 ? ulong.MaxValue : ulong.MaxValue << (64 - count);
}
