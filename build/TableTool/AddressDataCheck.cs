using System.Collections.Generic;
using System.IO;
using System.Linq;
using IcpAnalyzers.Core.Endpoints;

namespace TableTool;

/// <summary>Whether address data is whole: it can be read, its checksum is right, and writing it again gives the same octets.</summary>
public static class AddressDataCheck
{
    private const int MaxLength = 45 * 1024;

    public static IEnumerable<string> Defects(byte[] octets)
    {
        AddressData data;
        try
        {
            data = AddressData.Read(octets);
        }
        catch (InvalidDataException e)
        {
            return [e.Message];
        }

        var start = AddressData.Magic.Length + 1;
        var body = octets[(start + AddressData.ChecksumLength)..];
        if (!AddressDataWriter.Checksum(body).SequenceEqual(octets[start..(start + AddressData.ChecksumLength)]))
            return ["the checksum is wrong"];
        if (!Rewritten(data).SequenceEqual(octets))
            return ["not in the one form that TableTool addresses writes"];
        return octets.Length <= MaxLength ? [] : [$"{octets.Length} octets, more than {MaxLength}"];
    }

    private static byte[] Rewritten(AddressData data)
    {
        var writer = new AddressDataWriter(data.Geolocation, data.Registry);
        writer.Add(Changes(data.V4));
        writer.Add(Changes(data.V6));
        return writer.ToArray();
    }

    // The first change of a map is address 0 itself, which is not written.
    private static List<(ulong Unit, AddressState State)> Changes(AddressMap map) =>
        [.. Enumerable.Range(1, map.Count - 1).Select(i => (map.UnitAt(i), map.StateAt(i)))];
}
