using System;
using System.IO;
using System.Linq;
using System.Text;

namespace IcpAnalyzers.Core.Certificates;

/// <summary>Reads the signer of a HarmonyOS package (HAP, APP).</summary>
/// <remarks>
/// Source: OpenHarmony, developtools_hapsigner. The block stands before the central directory of the archive: entries of type, length and place, what they point to,
/// then the number of entries, the size of the block, a magic text and a version. The signature itself is a signed message, and so is the profile.
/// </remarks>
internal static class HarmonySignature
{
    private const int FooterLength = 32;
    private const int EntryLength = 12;
    private const int MaxBlock = 16 << 20;
    private const int MaxEntries = 64;
    private const uint Signature = 0x20000000;
    private const uint Profile = 0x20000002;

    // Until API version 7, and since.
    private static readonly string[] Magics = { "HAP Sig Block 42", "<hap sign block>" };

    /// <summary>The certificates of the signers; null without such a block.</summary>
    /// <param name="file">Can be searched.</param>
    /// <param name="directory">Where the central directory of the archive begins.</param>
    public static CertificateFile? Read(Stream file, long directory)
    {
        var footer = new byte[FooterLength];
        if (!StreamBytes.TryRead(file, directory - FooterLength, footer) || Array.IndexOf(Magics, Encoding.ASCII.GetString(footer, 12, 16)) < 0)
            return null;
        var count = BitConverter.ToUInt32(footer, 0);
        var size = BitConverter.ToInt64(footer, 4);
        if (count > MaxEntries || size < FooterLength + (count * EntryLength) || size > MaxBlock)
            return null;

        var block = new byte[size];
        if (!StreamBytes.TryRead(file, directory - size, block) || Find(block, (int)count, Signature) is not var (place, _) || SignedData.Read(block, place) is not { } message)
            return null;
        var profile = Find(block, (int)count, Profile) is var (start, length) ? HarmonyProfile.ReadAny(block.Skip(start).Take(length).ToArray()) : null;
        return new CertificateFile(message.Signers().Select(signer => new FoundCertificate("", signer, profile is { IsDebug: true })), "harmonyos") { ProfileNotAfter = profile?.NotAfter ?? "" };
    }

    private static (int Place, int Length)? Find(byte[] block, int count, uint type)
    {
        for (var entry = 0; entry < count * EntryLength; entry += EntryLength)
            if (BitConverter.ToUInt32(block, entry) == type && BitConverter.ToUInt32(block, entry + 4) is var length && BitConverter.ToUInt32(block, entry + 8) is var place
                && place < block.Length && length <= block.Length - place)
                return ((int)place, (int)length);
        return null;
    }
}
