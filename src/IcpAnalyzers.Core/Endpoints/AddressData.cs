using System.IO;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>The contents of addresses.bin, which TableTool writes.</summary>
/// <remarks>
/// Layout: the four letters ICPA; the format, one octet; a checksum, the first eight octets of the SHA-256 of all that follows;
/// version and date of the geolocation data, then of the registry data, each as one octet of length and ASCII; for IPv4, then IPv6: the
/// number of changes and the changes, as varints (LEB128). A change is <c>3 * units since the one before + state</c>, where the state is 0 overseas,
/// 1 disputed, 2 mainland; address 0 is overseas.
/// </remarks>
public sealed class AddressData
{
    public const string Magic = "ICPA";
    public const byte Format = 1;
    public const int ChecksumLength = 8;
    public const int States = 3;

    /// <summary>A unit of IPv4 is a /24.</summary>
    public const int V4UnitBits = 24;

    /// <summary>A unit of IPv6 is a /48.</summary>
    public const int V6UnitBits = 48;

    private AddressData(AddressDataSource geolocation, AddressDataSource registry, AddressMap v4, AddressMap v6)
    {
        Geolocation = geolocation;
        Registry = registry;
        V4 = v4;
        V6 = v6;
    }

    public AddressDataSource Geolocation { get; }

    public AddressDataSource Registry { get; }

    public AddressMap V4 { get; }

    public AddressMap V6 { get; }

    /// <summary>Reads the form; the checksum is TableTool's business, at build time.</summary>
    /// <exception cref="InvalidDataException">The form is broken; the message says where.</exception>
    public static AddressData Read(byte[] octets)
    {
        var reader = new OctetReader(octets);
        if (reader.Ascii(Magic.Length) != Magic || reader.Octet() != Format)
            throw reader.Error("no address data of format 1");
        reader.Skip(ChecksumLength);

        var geolocation = Source(ref reader);
        var registry = Source(ref reader);
        var v4 = Map(ref reader, V4UnitBits);
        var v6 = Map(ref reader, V6UnitBits);
        if (!reader.AtEnd)
            throw reader.Error("more octets than announced");
        return new AddressData(geolocation, registry, v4, v6);
    }

    private static AddressDataSource Source(ref OctetReader reader)
    {
        var version = reader.Ascii(reader.Octet());
        var date = reader.Ascii(reader.Octet());
        return new AddressDataSource(version, date);
    }

    private static AddressMap Map(ref OctetReader reader, int unitBits)
    {
        var count = reader.Varint();
        // A change takes an octet or more; without this a wrong count would ask for any amount of memory.
        if (count > (ulong)reader.Left)
            throw reader.Error("more changes than octets");

        var changes = new ulong[count + 1];
        changes[0] = AddressMap.Change(0, AddressState.Overseas);
        var unit = 0UL;
        for (var i = 1; i < changes.Length; i++)
        {
            var value = reader.Varint();
            var step = value / States;
            if (step == 0 || step > (1UL << unitBits) - 1 - unit)
                throw reader.Error("a change out of order");
            unit += step;
            changes[i] = AddressMap.Change(unit, State(value % States));
        }

        return new AddressMap(changes, unitBits);
    }

    private static AddressState State(ulong code) => code switch
    {
        0 => AddressState.Overseas,
        1 => AddressState.Disputed,
        _ => AddressState.Mainland,
    };
}
