using System;

namespace IcpAnalyzers.Core.Packages;

/// <summary>The entries of a package that hold its signature.</summary>
internal static class PackageSignature
{
    /// <summary>What the sheet calls the signature; empty for a package that has one kind only, null for an entry that is none.</summary>
    /// <param name="entry">The full name, with slashes.</param>
    public static string? SchemeOf(string entry)
    {
        // MSIX and APPX.
        if (entry.Equals("AppxSignature.p7x", StringComparison.OrdinalIgnoreCase))
            return "";

        // IPA: Payload/Name.app/embedded.mobileprovision; those of extensions lie deeper.
        if (entry.StartsWith("Payload/", StringComparison.Ordinal) && entry.EndsWith(".app/embedded.mobileprovision", StringComparison.Ordinal) && Slashes(entry) == 2)
            return "";

        // JAR signatures: the first scheme of APK, the only one of AAB.
        return entry.StartsWith("META-INF/", StringComparison.OrdinalIgnoreCase) && Slashes(entry) == 1
            && (entry.EndsWith(".RSA", StringComparison.OrdinalIgnoreCase) || entry.EndsWith(".EC", StringComparison.OrdinalIgnoreCase) || entry.EndsWith(".DSA", StringComparison.OrdinalIgnoreCase))
            ? "v1"
            : null;
    }

    /// <summary>Where the message begins: the signature of MSIX has the four letters PKCX before it.</summary>
    public static int StartOf(byte[] signature) =>
        signature.Length > 4 && signature[0] == 'P' && signature[1] == 'K' && signature[2] == 'C' && signature[3] == 'X' ? 4 : 0;

    private static int Slashes(string entry)
    {
        var count = 0;
        foreach (var c in entry)
            if (c == '/')
                count++;
        return count;
    }
}
