using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IcpAnalyzers.Core.Cleartext;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Heads;
using IcpAnalyzers.Core.Rules;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Tasks.Heads;

/// <summary>Reads the manifests, the icon and the languages of the platform that is built. What the project says itself wins over them.</summary>
internal sealed class ManifestReader
{
    private const int MaxManifest = 16 << 20;
    private const int MaxIcon = 32 << 20;

    private readonly List<ManifestFacts> manifests = new();
    private readonly SortedSet<string> languages = new(StringComparer.Ordinal);
    private readonly SheetIcon? icon;
    private readonly ProjectFolder folder;
    private readonly HostTable hosts;
    private readonly BuildWarnings warnings;

    public ManifestReader(IReadOnlyList<SheetItem> items, ProjectFolder folder, HostTable hosts, BuildWarnings warnings)
    {
        this.hosts = hosts;
        this.folder = folder;
        this.warnings = warnings;
        foreach (var item in items)
        {
            switch (item.Kind)
            {
                case "IcpManifest":
                    AddManifest(item.Include);
                    break;
                case "IcpIcon":
                    icon ??= Icon(item.Include);
                    break;
                case "IcpLanguage":
                    languages.Add(item.Include);
                    break;
            }
        }
    }

    /// <summary>The identifier of the first manifest that has one; otherwise empty.</summary>
    public string PackageId => manifests.Select(manifest => manifest.PackageId).FirstOrDefault(id => id.Length > 0) ?? "";

    public SheetHead Apply(SheetHead head) => head with
    {
        Icon = icon,
        Languages = languages.ToList(),
        Permissions = manifests.SelectMany(manifest => manifest.Permissions).OrderBy(permission => permission.Name, StringComparer.Ordinal).ToList(),
        Build = head.Build.Length > 0 ? head.Build : manifests.Select(manifest => manifest.Build).FirstOrDefault(build => build.Length > 0) ?? "",
    };

    private void AddManifest(string path)
    {
        if (Bytes(path, MaxManifest) is not { } bytes)
            return;
        var facts = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".plist" => InfoPlistFacts.Read(bytes),
            ".appxmanifest" => AppxManifestFacts.Read(bytes),
            _ => AndroidManifestFacts.Read(bytes),
        };
        if (facts is null)
        {
            warnings.Unreadable("DamagedManifest", folder.NameOf(path));
            return;
        }

        ReportCleartext(path, bytes);
        var source = folder.NameOf(path);
        manifests.Add(facts with { Permissions = facts.Permissions.Select(permission => permission with { Source = source }).ToList() });
        languages.UnionWith(facts.Languages);
    }

    // The compiler decodes its files as text, and a binary one does not survive that, so no analyzer can see what stands in it.
    private void ReportCleartext(string path, byte[] bytes)
    {
        foreach (var (name, host) in CleartextSettings.InBinary(path, bytes, hosts))
            if (host is null)
                warnings.At(RuleIds.CleartextPermitted, folder.FullPath(path), 0, "CleartextToAll", name);
            else
                warnings.At(RuleIds.CleartextPermitted, folder.FullPath(path), 0, "CleartextToHost", name, host);
    }

    private SheetIcon? Icon(string path)
    {
        if (Bytes(path, MaxIcon) is not { } bytes)
            return null;
        var (width, height) = ImageSize.Of(bytes);
        return new SheetIcon(folder.NameOf(path), bytes.Length, width, height);
    }

    private byte[]? Bytes(string path, int limit)
    {
        try
        {
            var file = new FileInfo(folder.FullPath(path));
            if (file.Length <= limit)
                return File.ReadAllBytes(file.FullName);
            warnings.Unreadable("DamagedManifest", folder.NameOf(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            warnings.Unreadable("CannotRead", folder.NameOf(path), problem.Message);
        }

        return null;
    }
}
