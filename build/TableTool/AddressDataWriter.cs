using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using IcpAnalyzers.Core.Endpoints;

namespace TableTool;

/// <summary>Writes what <see cref="AddressData"/> reads.</summary>
public sealed class AddressDataWriter
{
    private readonly MemoryStream body = new();

    public AddressDataWriter(AddressDataSource geolocation, AddressDataSource registry)
    {
        foreach (var text in new[] { geolocation.Version, geolocation.Date, registry.Version, registry.Date })
        {
            body.WriteByte(checked((byte)text.Length));
            body.Write(Encoding.ASCII.GetBytes(text));
        }
    }

    /// <summary>The checksum of everything behind it.</summary>
    public static byte[] Checksum(byte[] body) => SHA256.HashData(body)[..AddressData.ChecksumLength];

    /// <summary>Adds a family: first IPv4, then IPv6.</summary>
    /// <returns>How many octets it takes.</returns>
    public long Add(IReadOnlyList<(ulong Unit, AddressState State)> changes)
    {
        var start = body.Length;
        Varint((ulong)changes.Count);
        var previous = 0UL;
        foreach (var (unit, state) in changes)
        {
            Varint(((unit - previous) * AddressData.States) + Code(state));
            previous = unit;
        }

        return body.Length - start;
    }

    public byte[] ToArray()
    {
        var octets = body.ToArray();
        return [.. Encoding.ASCII.GetBytes(AddressData.Magic), AddressData.Format, .. Checksum(octets), .. octets];
    }

    private static ulong Code(AddressState state) => state switch
    {
        AddressState.Overseas => 0,
        AddressState.Disputed => 1,
        AddressState.Mainland => 2,
        _ => throw new InvalidDataException($"{state} is no state of the data"),
    };

    private void Varint(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
            body.WriteByte((byte)(value | 0x80));
        body.WriteByte((byte)value);
    }
}
