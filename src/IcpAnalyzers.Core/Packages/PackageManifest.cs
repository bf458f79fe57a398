using System;
using System.IO;
using System.Linq;
using IcpAnalyzers.Core.Heads;

namespace IcpAnalyzers.Core.Packages;

/// <summary>Reads what a built package (安装包) says of the app: the manifest that the build merged, which people install.</summary>
public static class PackageManifest
{
    // A merged manifest has some hundred kilobytes.
    private const int MaxManifest = 4 << 20;

    /// <summary>False when the manifest is damaged.</summary>
    /// <param name="file">Can be searched; stays open.</param>
    /// <param name="facts">Null also for a file that is no archive, and for one without a manifest.</param>
    public static bool TryRead(Stream file, out ManifestFacts? facts)
    {
        facts = null;
        using var archive = PackageArchive.Open(file);
        if (archive is null)
            return true;
        foreach (var entry in archive.Entries)
            if (ReaderOf(entry.FullName) is { } read)
                return PackageArchive.Read(entry, MaxManifest) is { } bytes && (facts = read(bytes)) is not null;
        return true;
    }

    private static Func<byte[], ManifestFacts?>? ReaderOf(string entry) => entry switch
    {
        "AndroidManifest.xml" => bytes => AndroidManifestFacts.Of(AndroidBinaryXml.Read(bytes)),
        "base/manifest/AndroidManifest.xml" => bytes => AndroidManifestFacts.Of(AndroidProtoXml.Read(bytes)),
        "AppxManifest.xml" => AppxManifestFacts.Read,
        "module.json" => HarmonyModuleFacts.Read,
        _ => IsInfoPlistOfApp(entry) ? InfoPlistFacts.Read : null,
    };

    // Payload/Name.app/Info.plist; those of extensions and bundles lie deeper.
    private static bool IsInfoPlistOfApp(string entry) =>
        entry.StartsWith("Payload/", StringComparison.Ordinal) && entry.EndsWith(".app/Info.plist", StringComparison.Ordinal) && entry.Count(c => c == '/') == 2;
}
