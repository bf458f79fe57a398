using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace IcpAnalyzers.Core.Certificates;

/// <summary>Reads the signers of an APK by the schemes that sign the whole file: v2, v3 and v3.1.</summary>
/// <remarks>
/// Source: Android Open Source Project, APK Signature Scheme v2 and v3. The block stands before the central directory of the archive:
/// its size, pairs of length, number and value, its size again, and a magic text. In a pair of a scheme: a list of signers; in each the signed data, first the digests, then the certificates.
/// </remarks>
internal static class AndroidSignature
{
    private const string Magic = "APK Sig Block 42";
    private const int MaxBlock = 64 << 20;

    private static readonly Dictionary<uint, string> Schemes = new() { [0x7109871A] = "v2", [0xF05368C0] = "v3", [0x1B93AD61] = "v3.1" };

    /// <summary>The first certificate of every signer with its scheme, oldest scheme first; empty without such a block.</summary>
    /// <param name="file">Can be searched.</param>
    /// <param name="directory">Where the central directory of the archive begins.</param>
    public static List<FoundCertificate> Read(Stream file, long directory)
    {
        var found = new List<FoundCertificate>();
        var footer = new byte[24];
        if (directory < 32 || !StreamBytes.TryRead(file, directory - 24, footer) || Encoding.ASCII.GetString(footer, 8, 16) != Magic)
            return found;
        var size = BitConverter.ToInt64(footer, 0);
        if (size < 24 || size > MaxBlock || size + 8 > directory)
            return found;

        var pairs = new byte[size - 24];
        if (StreamBytes.TryRead(file, directory - size, pairs))
            AddPairs(pairs, found);
        found.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return found;
    }

    private static void AddPairs(byte[] block, List<FoundCertificate> found)
    {
        var position = 0;
        while (block.Length - position >= 12)
        {
            var length = BitConverter.ToInt64(block, position);
            if (length < 4 || length > block.Length - position - 8)
                return;
            if (Schemes.TryGetValue(BitConverter.ToUInt32(block, position + 8), out var scheme))
                AddSigners(block, position + 12, position + 8 + (int)length, scheme, found);
            position += 8 + (int)length;
        }
    }

    private static void AddSigners(byte[] block, int start, int end, string scheme, List<FoundCertificate> found)
    {
        if (!TryPrefixed(block, start, end, out var signer, out var signersEnd))
            return;
        while (TryPrefixed(block, signer, signersEnd, out var signedData, out var signerEnd))
        {
            if (TryPrefixed(block, signedData, signerEnd, out var digests, out var signedEnd)
                && TryPrefixed(block, digests, signedEnd, out _, out var digestsEnd)
                && TryPrefixed(block, digestsEnd, signedEnd, out var certificates, out var certificatesEnd)
                && TryPrefixed(block, certificates, certificatesEnd, out var first, out _)
                && X509Certificate.Read(block, first) is { } certificate)
                found.Add(new FoundCertificate(scheme, certificate));
            signer = signerEnd;
        }
    }

    /// <summary>A stretch with its length before it.</summary>
    private static bool TryPrefixed(byte[] block, int position, int limit, out int start, out int end)
    {
        start = position + 4;
        end = start;
        if (start > limit)
            return false;
        var length = BitConverter.ToUInt32(block, position);
        if (length > limit - start)
            return false;
        end = start + (int)length;
        return true;
    }
}
