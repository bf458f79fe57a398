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

/// <summary>Reads the manifests, the texts, the icon and the languages of the platform that is built. What the project says itself wins over them.</summary>
internal sealed class ManifestReader
{
    private const int MaxManifest = 16 << 20;
    private const int MaxIcon = 32 << 20;

    private readonly List<FoundManifest> manifests = new();
    private readonly SortedSet<string> languages = new(StringComparer.Ordinal);
    private readonly AndroidStrings strings = new();
    private readonly WindowsStrings windowsStrings = new();
    private readonly List<(string Language, byte[] Content)> appleStrings = new();
    private readonly SheetIcon? icon;
    private readonly ProjectFolder folder;
    private readonly HostTable hosts;
    private readonly BuildWarnings warnings;
    private readonly NameComparison names;

    public ManifestReader(IReadOnlyList<SheetItem> items, ProjectFolder folder, HostTable hosts, BuildWarnings warnings)
    {
        this.hosts = hosts;
        this.folder = folder;
        this.warnings = warnings;
        names = new NameComparison(warnings);
        foreach (var item in items)
        {
            switch (item.Kind)
            {
                case "IcpResource":
                    AddResource(item.Include);
                    break;
                case "IcpIcon":
                    icon ??= Icon(item.Include);
                    break;
                case "IcpLanguage":
                    languages.Add(item.Include);
                    break;
            }
        }

        // After the texts that they refer to.
        foreach (var item in items)
            if (item.Kind == "IcpManifest")
                AddManifest(item.Include);
    }

    /// <summary>The identifier of the first manifest that has one; otherwise empty.</summary>
    public string PackageId => First(facts => facts.PackageId);

    /// <summary>The name of the first manifest that has one; otherwise empty.</summary>
    public string Name => First(facts => facts.Name);

    /// <summary>What the manifests have instead of a name; otherwise empty.</summary>
    public string NameReference => Name.Length > 0 ? "" : First(facts => facts.NameReference);

    /// <summary>The version people see, of the first manifest that has one; otherwise empty.</summary>
    public string Version => First(facts => facts.Version);

    /// <summary>The head with what its files say.</summary>
    /// <param name="head">As the project describes it.</param>
    /// <param name="isFirst">Whether it is the platform that is built, which the manifests are of.</param>
    /// <param name="stated">What the project states itself.</param>
    public SheetHead Apply(SheetHead head, bool isFirst, StatedFacts stated)
    {
        head = head with { Icon = icon, Languages = languages.ToList() };
        if (!isFirst)
            return head;
        foreach (var (name, _, facts) in manifests)
        {
            if (stated.Identifier)
                names.Identifiers(head, facts, name, "IdentifierDiffersFromManifest");
            if (stated.Name)
                names.Names(head, facts, name, "NameDiffersFromManifest");
        }

        return head with
        {
            PackageId = stated.Identifier || PackageId.Length == 0 ? head.PackageId : PackageId,
            Name = stated.Name || Name.Length == 0 ? head.Name : Name,
            NameReference = stated.Name ? "" : NameReference,
            Version = stated.Version || Version.Length == 0 ? head.Version : Version,
            Build = head.Build.Length > 0 ? head.Build : First(facts => facts.Build),
            Permissions = manifests.SelectMany(manifest => manifest.Facts.Permissions.Select(permission => permission with { Source = manifest.Name })).OrderBy(permission => permission.Name, StringComparer.Ordinal).ToList(),
        };
    }

    private string First(Func<ManifestFacts, string> fact) => manifests.Select(manifest => fact(manifest.Facts)).FirstOrDefault(value => value.Length > 0) ?? "";

    private void AddManifest(string path)
    {
        if (Bytes(path, MaxManifest) is not { } bytes)
            return;
        var facts = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".plist" => InfoPlistFacts.Read(bytes),
            ".appxmanifest" => AppxManifestFacts.Read(bytes, windowsStrings),
            _ => AndroidManifestFacts.Read(bytes, strings),
        };
        if (facts is null)
        {
            warnings.Unreadable("DamagedManifest", folder.NameOf(path));
            return;
        }

        ReportCleartext(path, bytes);
        foreach (var (language, content) in appleStrings)
            facts = InfoPlistFacts.Localized(facts, language, content);
        manifests.Add(new FoundManifest(folder.NameOf(path), "", facts));
        languages.UnionWith(facts.Languages);
    }

    // The compiler refuses binary files, so no analyzer can see what stands in one.
    private void ReportCleartext(string path, byte[] bytes)
    {
        foreach (var (name, host) in CleartextSettings.InBinary(path, bytes, hosts))
            if (host is null)
                warnings.At(RuleIds.CleartextPermitted, folder.FullPath(path), 0, "CleartextToAll", name);
            else
                warnings.At(RuleIds.CleartextPermitted, folder.FullPath(path), 0, "CleartextToHost", name, host);
    }

    // The folder says the language. A damaged file is no business of the sheet: the build of the app fails over it.
    private void AddResource(string path)
    {
        var parent = Path.GetFileName(Path.GetDirectoryName(folder.FullPath(path))) ?? "";
        if (Path.GetExtension(path).Equals(".resw", StringComparison.OrdinalIgnoreCase))
        {
            if (Bytes(path, MaxManifest) is { } texts && windowsStrings.Add(LanguageFolders.OfWindows(parent), Path.GetFileNameWithoutExtension(path), texts))
                languages.UnionWith(windowsStrings.Languages);
        }
        else if (LanguageFolders.OfAndroid(parent) is { } android)
        {
            if (Bytes(path, MaxManifest) is { } texts && strings.Add(android, texts))
                languages.UnionWith(strings.Languages);
        }
        else if (LanguageFolders.OfApple(parent) is { } apple)
        {
            if (apple.Length > 0)
                languages.Add(apple);
            if (Path.GetFileName(path) == "InfoPlist.strings" && Bytes(path, MaxManifest) is { } texts)
                appleStrings.Add((apple, texts));
        }
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
