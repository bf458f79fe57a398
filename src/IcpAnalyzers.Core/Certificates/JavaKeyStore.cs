using System.Collections.Generic;
using System.Text;

namespace IcpAnalyzers.Core.Certificates;

/// <summary>Reads the certificates of a Java keystore (JKS, JCEKS). They stand in it in clear, so that no password is needed; the keys stay untouched.</summary>
/// <remarks>Source: the comments on the formats in sun.security.provider.JavaKeyStore and com.sun.crypto.provider.JceKeyStore of OpenJDK.</remarks>
internal sealed class JavaKeyStore
{
    private const uint Magic = 0xFEEDFEED;
    private const uint ExtendedMagic = 0xCECECECE;
    private const uint PrivateKey = 1;
    private const uint TrustedCertificate = 2;
    private const uint SecretKey = 3;

    private readonly byte[] bytes;
    private int position;

    private JavaKeyStore(byte[] bytes) => this.bytes = bytes;

    public static bool IsOne(byte[] bytes) => bytes.Length >= 12 && new JavaKeyStore(bytes).Number() is Magic or ExtendedMagic;

    /// <summary>The first certificate of each entry, by alias; null for a damaged file.</summary>
    public static List<FoundCertificate>? Read(byte[] bytes) => new JavaKeyStore(bytes).Entries();

    private List<FoundCertificate>? Entries()
    {
        var found = new List<FoundCertificate>();
        Number();
        var version = Number();
        var count = Number();
        for (var i = 0u; i < count; i++)
        {
            var tag = Number();
            var alias = Text();
            if (!Skip(8) || tag is not (PrivateKey or TrustedCertificate or SecretKey))
                return null;

            // A Java object without a length: what stands behind it cannot be found.
            if (tag == SecretKey)
                return found;

            var chain = 1u;
            if (tag == PrivateKey)
            {
                if (!Skip(Number()))
                    return null;
                chain = Number();
            }

            for (var link = 0u; link < chain; link++)
            {
                if (version == 2)
                    Text();
                var length = Number();
                var start = position;
                if (!Skip(length) || start == position)
                    return null;
                if (link == 0 && X509Certificate.Read(bytes, start) is { } certificate)
                    found.Add(new FoundCertificate(alias, certificate));
            }
        }

        return found;
    }

    private uint Number()
    {
        if (bytes.Length - position < 4)
        {
            position = bytes.Length;
            return 0;
        }

        var number = ((uint)bytes[position] << 24) | ((uint)bytes[position + 1] << 16) | ((uint)bytes[position + 2] << 8) | bytes[position + 3];
        position += 4;
        return number;
    }

    private string Text()
    {
        if (bytes.Length - position < 2)
            return "";
        var length = (bytes[position] << 8) | bytes[position + 1];
        var start = position + 2;
        return Skip(2 + (uint)length) ? Encoding.UTF8.GetString(bytes, start, length) : "";
    }

    private bool Skip(uint length)
    {
        if (length > bytes.Length - position)
            return false;
        position += (int)length;
        return true;
    }
}
