using System;
using IcpAnalyzers.Core.Heads;

namespace IcpAnalyzers.Core.Packages;

/// <summary>Reads what a built package (安装包) says of the app: the manifest that the build merged, which people install.</summary>
internal static class PackageManifest
{
    // A merged manifest has some hundred kilobytes, the resources of a large app some megabytes.
    private const int MaxManifest = 4 << 20;
    private const int MaxResources = 64 << 20;

    /// <summary>False when the manifest is damaged.</summary>
    /// <param name="archive">The package.</param>
    /// <param name="app">The app in a package of Apple's platforms; null in others.</param>
    /// <param name="facts">Null also for a package without a manifest.</param>
    public static bool TryRead(PackageArchive archive, AppleApp? app, out ManifestFacts? facts)
    {
        facts = app?.Manifest;
        if (app is not null)
            return facts is not null || !app.HasManifest;
        // A HarmonyOS package has the list of its modules beside the module, which says more.
        return TryRead(archive, entry => ReaderOf(entry, archive), out facts) ?? TryRead(archive, entry => entry == "pack.info" ? HarmonyModuleFacts.ReadPack : null, out facts) ?? true;
    }

    // Null when no entry is a manifest.
    private static bool? TryRead(PackageArchive archive, Func<string, Func<byte[], ManifestFacts?>?> readerOf, out ManifestFacts? facts)
    {
        facts = null;
        foreach (var entry in archive.Entries)
            if (readerOf(entry.FullName) is { } read)
                return PackageArchive.Read(entry, MaxManifest) is { } bytes && (facts = read(bytes)) is not null;
        return null;
    }

    private static Func<byte[], ManifestFacts?>? ReaderOf(string entry, PackageArchive archive) => entry switch
    {
        "AndroidManifest.xml" => bytes => AndroidManifestFacts.Of(AndroidBinaryXml.Read(bytes), reference => Resources(archive, "resources.arsc") is { } table ? AndroidResourceTable.Find(table, reference) : null),
        "base/manifest/AndroidManifest.xml" => bytes => AndroidManifestFacts.Of(AndroidProtoXml.Read(bytes), reference => Resources(archive, "base/resources.pb") is { } table ? AndroidProtoResources.Find(table, reference) : null),
        "AppxManifest.xml" => bytes => AppxManifestFacts.Read(bytes),
        "module.json" => HarmonyModuleFacts.Read,
        _ => null,
    };

    private static byte[]? Resources(PackageArchive archive, string name)
    {
        foreach (var entry in archive.Entries)
            if (entry.FullName == name)
                return PackageArchive.Read(entry, MaxResources);
        return null;
    }
}
