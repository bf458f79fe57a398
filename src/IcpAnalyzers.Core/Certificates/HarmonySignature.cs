using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace IcpAnalyzers.Core.Certificates;

/// <summary>Reads the signer of a HarmonyOS package (HAP).</summary>
/// <remarks>
/// Source: OpenHarmony, developtools_hapsigner. The block stands before the central directory of the archive: entries of type, length and place, what they point to,
/// then the number of entries, the size of the block, a magic text and a version. The signature itself is a signed message.
/// </remarks>
internal static class HarmonySignature
{
    private const int FooterLength = 32;
    private const int EntryLength = 12;
    private const int MaxBlock = 16 << 20;
    private const int MaxEntries = 64;
    private const uint Signature = 0x20000000;

    // Until API version 7, and since.
    private static readonly string[] Magics = { "HAP Sig Block 42", "<hap sign block>" };

    /// <summary>The certificates of the signers; empty without such a block.</summary>
    /// <param name="file">Can be searched.</param>
    /// <param name="directory">Where the central directory of the archive begins.</param>
    public static IReadOnlyList<X509Certificate> Read(Stream file, long directory)
    {
        var footer = new byte[FooterLength];
        if (!StreamBytes.TryRead(file, directory - FooterLength, footer) || Array.IndexOf(Magics, Encoding.ASCII.GetString(footer, 12, 16)) < 0)
            return Array.Empty<X509Certificate>();
        var count = BitConverter.ToUInt32(footer, 0);
        var size = BitConverter.ToInt64(footer, 4);
        if (count > MaxEntries || size < FooterLength + (count * EntryLength) || size > MaxBlock)
            return Array.Empty<X509Certificate>();

        var block = new byte[size];
        return StreamBytes.TryRead(file, directory - size, block) && Message(block, (int)count) is { } message ? message.Signers() : Array.Empty<X509Certificate>();
    }

    private static SignedData? Message(byte[] block, int count)
    {
        for (var entry = 0; entry < count * EntryLength; entry += EntryLength)
            if (BitConverter.ToUInt32(block, entry) == Signature && BitConverter.ToUInt32(block, entry + 8) is var place && place < block.Length)
                return SignedData.Read(block, (int)place);
        return null;
    }
}
