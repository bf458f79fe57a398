using System.IO;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>Says of every address whether it is used in the mainland: special ranges first, then known resolvers, then the data (addresses.bin).</summary>
public sealed class AddressTable
{
    private readonly PrefixTable<SpecialRange> specialRanges = new();
    private readonly PrefixTable<PublicResolver> resolvers = new();
    private readonly AddressData data;

    private AddressTable()
    {
        data = AddressData.Read(EmbeddedTable.Bytes("addresses.bin"));
        foreach (var row in EmbeddedTable.Rows("special-addresses.tsv"))
        {
            var range = Prefix(row[0]);
            specialRanges.Add(range, new SpecialRange(range, row[1], row[2]));
        }

        foreach (var row in EmbeddedTable.Rows("resolvers.tsv"))
        {
            var address = Prefix(row[0]);
            // Not Enum.Parse: its reflection is a fifth of the first use.
            var state = row[1] == nameof(AddressState.Mainland) ? AddressState.Mainland : AddressState.Overseas;
            resolvers.Add(address, new PublicResolver(address.First, state, row[2]));
        }
    }

    public static AddressTable Default { get; } = new();

    /// <summary>The dates of the geolocation and of the registry data, as <c>2026-06-01 / 2026-06-17</c>.</summary>
    public string Date => data.Geolocation.Date + " / " + data.Registry.Date;

    /// <summary>The versions of the packages the data was taken from, in the same order.</summary>
    public string Version => data.Geolocation.Version + " / " + data.Registry.Version;

    /// <summary>Judges an address; one that carries an IPv4 address inside is judged by that.</summary>
    public AddressVerdict Judge(in IpAddress address)
    {
        var inner = address.Unwrapped;
        if (specialRanges.Find(inner) is { } range)
            return new AddressVerdict(range);
        if (resolvers.Find(inner) is { } resolver)
            return new AddressVerdict(resolver);
        return new AddressVerdict((inner.IsV6 ? data.V6 : data.V4).StateOf(inner.Upper));
    }

    // TableTool check has read every row before; this is for whoever edits a table and runs the tests first.
    private static IpPrefix Prefix(string text) =>
        IpPrefix.TryParse(text, out var prefix) ? prefix : throw new InvalidDataException("not a range of addresses: " + text);
}
