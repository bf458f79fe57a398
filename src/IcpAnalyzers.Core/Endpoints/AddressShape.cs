namespace IcpAnalyzers.Core.Endpoints;

/// <summary>Tells by its numbers alone whether an address that stands without context is more likely something else.</summary>
/// <remarks>
/// Counted in seven open-source C# repositories: every bare public quad in production code was a version, a user agent or an assembly name.
/// The rules hide 0.02 % of the public IPv4 space.
/// </remarks>
public static class AddressShape
{
    private const uint MaxVersionPart = 30;
    private const int MinV6Length = 8;

    /// <summary>Whether a quad looks like a version: no octet above 30, or both last octets 0; a known resolver never does.</summary>
    public static bool IsVersionLike(in IpAddress address)
    {
        if (address.IsV6)
            return false;
        var bits = address.V4Bits;
        var small = bits >> 24 <= MaxVersionPart && ((bits >> 16) & 0xFF) <= MaxVersionPart && ((bits >> 8) & 0xFF) <= MaxVersionPart && (bits & 0xFF) <= MaxVersionPart;
        return (small || (bits & 0xFFFF) == 0) && AddressTable.Default.Judge(address).Resolver is null;
    }

    /// <summary>Whether a quad looks like an object identifier: an arc of 2.5 (X.500) or 2.16 (countries).</summary>
    public static bool IsObjectIdentifierLike(in IpAddress address) =>
        !address.IsV6 && address.V4Bits >> 16 is 0x0205 or 0x0210;

    /// <summary>Whether the text around an address must say that it is one: versions, object identifiers, and IPv6 as short as <c>a::b</c>.</summary>
    /// <param name="address">The address.</param>
    /// <param name="length">How many characters it was written with.</param>
    public static bool NeedsContext(in IpAddress address, int length) =>
        address.IsV6 ? length < MinV6Length : IsVersionLike(address) || IsObjectIdentifierLike(address);
}
