using System;
using System.Collections.Generic;
using System.IO;
using IcpAnalyzers.Core.Certificates;

namespace IcpAnalyzers.Core.Packages;

/// <summary>Reads who signed a built package (安装包).</summary>
internal static class PackageSignature
{
    /// <param name="archive">The package.</param>
    /// <param name="file">The same, as a file that can be searched.</param>
    /// <param name="app">The app in a package of Apple's platforms; null in others.</param>
    public static CertificateFile Read(PackageArchive archive, Stream file, AppleApp? app)
    {
        if (app is not null)
            return app.IsDamaged ? new CertificateFile(CertificateProblem.Damaged) : new CertificateFile(app.Certificates, "ios") { ProfileNotAfter = app.ProfileNotAfter };

        var found = new List<FoundCertificate>();
        var platform = "android";
        foreach (var entry in archive.Entries)
        {
            if (SchemeOf(entry.FullName) is not { } scheme)
                continue;
            if (scheme.Length == 0)
                platform = "windows";
            if (PackageArchive.Read(entry, CertificateFile.MaxSignature) is not { } bytes || SignedData.Read(bytes, StartOf(bytes)) is not { } message)
                return new CertificateFile(CertificateProblem.Damaged);
            found.AddRange(CertificateFile.Named(scheme, message.Signers()));
        }

        found.AddRange(AndroidSignature.Read(file, archive.Directory));
        return found.Count == 0 && HarmonySignature.Read(file, archive.Directory) is { } harmony ? harmony : new CertificateFile(found, platform);
    }

    // Empty for a package that has one kind of signature only, null for an entry that is none.
    private static string? SchemeOf(string entry)
    {
        // MSIX and APPX.
        if (entry.Equals("AppxSignature.p7x", StringComparison.OrdinalIgnoreCase))
            return "";

        // JAR signatures: the first scheme of APK, the only one of AAB.
        return entry.StartsWith("META-INF/", StringComparison.OrdinalIgnoreCase) && entry.IndexOf('/', "META-INF/".Length) < 0
            && (entry.EndsWith(".RSA", StringComparison.OrdinalIgnoreCase) || entry.EndsWith(".EC", StringComparison.OrdinalIgnoreCase) || entry.EndsWith(".DSA", StringComparison.OrdinalIgnoreCase))
            ? "v1"
            : null;
    }

    // The signature of MSIX has the four letters PKCX before it.
    private static int StartOf(byte[] signature) =>
        signature.Length > 4 && signature[0] == 'P' && signature[1] == 'K' && signature[2] == 'C' && signature[3] == 'X' ? 4 : 0;
}
