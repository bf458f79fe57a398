using System.Collections.Generic;
using System.IO;
using System.Text;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Tests.Endpoints;

/// <summary>addresses.bin read a second time, by its description and with the base class library's varints, into plain lists of segments.</summary>
internal sealed class NaiveAddressData
{
    private const int MagicFormatAndChecksum = 4 + 1 + 8;

    private NaiveAddressData(BinaryReader reader)
    {
        reader.ReadBytes(MagicFormatAndChecksum);
        for (var i = 0; i < 4; i++)
            Texts.Add(Encoding.ASCII.GetString(reader.ReadBytes(reader.ReadByte())));
        V4 = Segments(reader, unitBits: 24);
        V6 = Segments(reader, unitBits: 48);
    }

    public static NaiveAddressData Embedded { get; } = new(new BinaryReader(new MemoryStream(EmbeddedTable.Bytes("addresses.bin"))));

    public List<string> Texts { get; } = [];

    /// <summary>First 64 bits (left-aligned) of each segment and its state, ascending, from address 0.</summary>
    public List<(ulong Start, AddressState State)> V4 { get; }

    public List<(ulong Start, AddressState State)> V6 { get; }

    private static List<(ulong Start, AddressState State)> Segments(BinaryReader reader, int unitBits)
    {
        var segments = new List<(ulong Start, AddressState State)> { (0, AddressState.Overseas) };
        var unit = 0L;
        for (var left = reader.Read7BitEncodedInt64(); left > 0; left--)
        {
            var value = reader.Read7BitEncodedInt64();
            unit += value / 3;
            segments.Add(((ulong)unit << (64 - unitBits), (value % 3) switch { 0 => AddressState.Overseas, 1 => AddressState.Disputed, _ => AddressState.Mainland }));
        }

        return segments;
    }
}
