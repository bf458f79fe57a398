using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using IcpAnalyzers.Core.Certificates;

namespace IcpAnalyzers.Tasks.Heads;

/// <summary>Reads the certificates of a PKCS #12 file (.p12, .pfx, a keystore of newer keytools), which are encrypted with its password.</summary>
internal static class PersonalInformationFile
{
    /// <summary>The certificates that have their key in the file, otherwise all; null when the password does not open it.</summary>
    public static List<FoundCertificate>? Read(byte[] bytes, string password)
    {
        var collection = new X509Certificate2Collection();
        if (!TryImport(collection, bytes, password))
            return null;

        var signing = new List<FoundCertificate>();
        var all = new List<FoundCertificate>();
        foreach (var certificate in collection)
        {
            if (CertificateFile.One(certificate.RawData, "") is { } found)
            {
                all.Add(found);
                if (certificate.HasPrivateKey)
                    signing.Add(found);
            }

            certificate.Dispose();
        }

        return signing.Count > 0 ? signing : all;
    }

    // In memory only: the default would leave the key in the user's store. macOS refuses that and has a keychain for the time of the import instead.
    private static bool TryImport(X509Certificate2Collection collection, byte[] bytes, string password)
    {
        const X509KeyStorageFlags ephemeral = (X509KeyStorageFlags)32;
        try
        {
            try
            {
                collection.Import(bytes, password, ephemeral);
            }
            catch (PlatformNotSupportedException)
            {
                collection.Import(bytes, password, X509KeyStorageFlags.DefaultKeySet);
            }

            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
