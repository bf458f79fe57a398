using System;
using System.Buffers.Binary;
using System.IO;
using System.Linq;

namespace IcpAnalyzers.Tasks.Tests.Heads;

/// <summary>Writes the outer form of programs of Apple's platforms, as far as a code signature needs it: no tool here makes one.</summary>
internal static class AppleProgram
{
    /// <summary>A program for one processor.</summary>
    /// <param name="message">The signed message; empty as a signature for the own machine has it.</param>
    /// <param name="entitlements">A property list in XML; empty for none.</param>
    /// <param name="is64">Whether it is for a processor of 64 bits.</param>
    public static byte[] Signed(byte[] message, byte[] entitlements, bool is64 = true)
    {
        var signature = SuperBlob((0x10000, Blob(0xFADE0B01, message)), (0, Blob(0xFADE0C02, new byte[40])), (5, entitlements.Length == 0 ? null : Blob(0xFADE7171, entitlements)));
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        const int code = 200_000;
        foreach (var number in new[] { is64 ? 0xFEEDFACF : 0xFEEDFACE, 0x0100000Cu, 0u, 2u, 2u, 40u, 0u })
            writer.Write(number);
        if (is64)
            writer.Write(0u);
        // LC_UUID, then LC_CODE_SIGNATURE.
        foreach (var number in new uint[] { 0x1Bu, 24u, 1u, 2u, 3u, 4u, 0x1Du, 16u, code, (uint)signature.Length })
            writer.Write(number);
        writer.Write(new byte[code - stream.Length]);
        writer.Write(signature);
        return stream.ToArray();
    }

    /// <summary>A program for two processors, each with its own.</summary>
    public static byte[] ForTwo(byte[] first, byte[] second)
    {
        const int at = 0x4000;
        var next = (at + first.Length + 0x3FFF) & ~0x3FFF;
        var fat = new byte[next + second.Length];
        var numbers = new uint[] { 0xCAFEBABE, 2, 0x0100000C, 0, at, (uint)first.Length, 14, 0x01000007, 3, (uint)next, (uint)second.Length, 14 };
        for (var i = 0; i < numbers.Length; i++)
            BinaryPrimitives.WriteUInt32BigEndian(fat.AsSpan(i * 4), numbers[i]);
        first.CopyTo(fat, at);
        second.CopyTo(fat, next);
        return fat;
    }

    private static byte[] SuperBlob(params (uint Slot, byte[]? Blob)[] all)
    {
        var blobs = all.Where(one => one.Blob is not null).ToList();
        var bytes = new byte[12 + (blobs.Count * 8) + blobs.Sum(one => one.Blob!.Length)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, 0xFADE0CC0);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(4), bytes.Length);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(8), blobs.Count);
        var place = 12 + (blobs.Count * 8);
        for (var i = 0; i < blobs.Count; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(12 + (i * 8)), blobs[i].Slot);
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16 + (i * 8)), place);
            blobs[i].Blob!.CopyTo(bytes, place);
            place += blobs[i].Blob!.Length;
        }

        return bytes;
    }

    private static byte[] Blob(uint magic, byte[] content)
    {
        var blob = new byte[8 + content.Length];
        BinaryPrimitives.WriteUInt32BigEndian(blob, magic);
        BinaryPrimitives.WriteInt32BigEndian(blob.AsSpan(4), blob.Length);
        content.CopyTo(blob, 8);
        return blob;
    }
}
