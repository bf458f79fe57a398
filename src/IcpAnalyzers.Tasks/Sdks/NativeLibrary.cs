using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using IcpAnalyzers.Core.Files.Plist;
using IcpAnalyzers.Core.Heads;
using IcpAnalyzers.Core.Packages;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Tasks.Sdks;

/// <summary>An SDK that is no package of .NET: an Android library (.aar, .jar), coordinates of one in a Maven repository, a framework of Apple's platforms (.xcframework, .framework, .a).</summary>
internal static class NativeLibrary
{
    private const int MaxManifest = 1 << 20;

    // alipaysdk-15.8.17, jpush-android_v5.2.4: the rest of the name begins with a number of two parts.
    private static readonly Regex Versioned = new(@"^(?<name>.+?)[-_]v?(?<version>\d+(\.\d+)+.*)$", RegexOptions.CultureInvariant);

    /// <param name="include">The item: a path, or group and artifact with a colon between.</param>
    /// <param name="version">Of coordinates.</param>
    /// <param name="folder">What paths are relative to.</param>
    public static SheetSdk Read(string include, string version, ProjectFolder folder)
    {
        var path = folder.FullPath(include);
        if (include.IndexOf(':') > 1 && !File.Exists(path) && !Directory.Exists(path))
            return new SheetSdk(include, "", "", "") { Version = version };

        var file = Path.GetFileNameWithoutExtension(path.TrimEnd('/', '\\'));
        var parts = Versioned.Match(file);
        var sdk = new SheetSdk(parts.Success ? parts.Groups["name"].Value : file, "", "", "") { Version = parts.Success ? parts.Groups["version"].Value : version };
        return Directory.Exists(path) ? OfFramework(sdk, path) : sdk with { Permissions = Permissions(path) };
    }

    /// <summary>The permissions that an Android library asks for, sorted; none for other files, and for a damaged one, over which the build of the app itself fails.</summary>
    public static IReadOnlyList<string> Permissions(string path)
    {
        try
        {
            if (!path.EndsWith(".aar", StringComparison.OrdinalIgnoreCase))
                return Array.Empty<string>();
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var archive = PackageArchive.Open(stream);
            return archive?.Entries.FirstOrDefault(entry => entry.FullName == "AndroidManifest.xml") is { } manifest && PackageArchive.Read(manifest, MaxManifest) is { } bytes && AndroidManifestFacts.Read(bytes) is { } facts
                ? facts.Permissions.Select(permission => permission.Name).OrderBy(name => name, StringComparer.Ordinal).ToList()
                : Array.Empty<string>();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Array.Empty<string>();
        }
    }

    // An .xcframework holds a framework for each kind of device; all say the same. The privacy manifest names the hosts that track people.
    private static SheetSdk OfFramework(SheetSdk sdk, string path)
    {
        var hosts = new SortedSet<string>(StringComparer.Ordinal);
        var version = sdk.Version;
        foreach (var folder in Frameworks(path))
        {
            if (version.Length == 0 && List(folder, "Info.plist")?["CFBundleShortVersionString"]?.Text is { Length: > 0 } shown)
                version = shown;
            if (List(folder, "PrivacyInfo.xcprivacy")?["NSPrivacyTrackingDomains"] is { } domains)
                hosts.UnionWith(domains.Items.Select(domain => domain.Text.Trim().ToLowerInvariant()).Where(domain => domain.Length > 0));
        }

        return sdk with { Version = version, Hosts = hosts.ToList() };
    }

    private static IEnumerable<string> Frameworks(string path)
    {
        if (!path.TrimEnd('/', '\\').EndsWith(".xcframework", StringComparison.OrdinalIgnoreCase))
            return new[] { path };
        try
        {
            return Directory.GetDirectories(path).SelectMany(device => Directory.GetDirectories(device, "*.framework")).OrderBy(folder => folder, StringComparer.Ordinal).ToList();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Array.Empty<string>();
        }
    }

    // On the Mac the files of a framework lie in a folder of their own.
    private static PropertyValue? List(string folder, string name)
    {
        foreach (var place in new[] { Path.Combine(folder, name), Path.Combine(folder, "Resources", name) })
        {
            try
            {
                if (new FileInfo(place) is { Exists: true, Length: <= MaxManifest })
                    return PropertyList.Read(File.ReadAllBytes(place));
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }

        return null;
    }
}
