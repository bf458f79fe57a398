using System;
using System.Collections.Generic;
using System.Text;

namespace IcpAnalyzers.Core.Certificates;

/// <summary>Reads the textual encoding of certificates (RFC 7468): Base64 between two lines that name what it is.</summary>
internal static class PemText
{
    private const string Begin = "-----BEGIN ";
    private const string Dashes = "-----";

    /// <summary>The contents of the certificates and signed messages in a file, in order; what is damaged is left out.</summary>
    public static IEnumerable<byte[]> Read(byte[] file)
    {
        var text = Encoding.ASCII.GetString(file);
        var at = 0;
        while ((at = text.IndexOf(Begin, at, StringComparison.Ordinal)) >= 0)
        {
            var nameStart = at + Begin.Length;
            var nameEnd = text.IndexOf(Dashes, nameStart, StringComparison.Ordinal);
            if (nameEnd < 0)
                yield break;
            var name = text.Substring(nameStart, nameEnd - nameStart);
            var contentStart = nameEnd + Dashes.Length;
            var contentEnd = text.IndexOf("-----END " + name + Dashes, contentStart, StringComparison.Ordinal);
            if (contentEnd < 0)
                yield break;
            at = contentEnd;
            if (name is "CERTIFICATE" or "X509 CERTIFICATE" or "TRUSTED CERTIFICATE" or "PKCS7" or "CMS" && Decode(text.Substring(contentStart, contentEnd - contentStart)) is { } bytes)
                yield return bytes;
        }
    }

    private static byte[]? Decode(string text)
    {
        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
