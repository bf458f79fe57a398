using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IcpAnalyzers.Core.Heads;
using IcpAnalyzers.Core.Packages;
using IcpAnalyzers.Core.Rules;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Tasks.Heads;

/// <summary>Reads the manifests of built packages (<c>IcpPackageFile</c>): what dependencies added to the permissions, and whether the package is the app that the project describes.</summary>
internal sealed class PackageReader
{
    private readonly List<(string Name, string Platform, ManifestFacts Facts)> packages = new();
    private readonly ProjectFolder folder;
    private readonly BuildWarnings warnings;

    public PackageReader(IReadOnlyList<SheetItem> items, ProjectFolder folder, BuildWarnings warnings)
    {
        this.folder = folder;
        this.warnings = warnings;
        foreach (var item in items)
            if (item.Kind == "IcpPackageFile" && item.Include.Length > 0 && Facts(item.Include) is { } facts)
                packages.Add((folder.NameOf(item.Include), item["Platform"].ToLowerInvariant(), facts));
    }

    /// <summary>Whether a package has an identifier.</summary>
    public bool IsIdentified => packages.Any(package => package.Facts.PackageId.Length > 0);

    /// <param name="head">As the project describes it.</param>
    /// <param name="isFirst">Whether packages without a platform belong to it.</param>
    /// <param name="isIdentified">Whether the project states its identifier.</param>
    /// <param name="isNamed">Whether it states its name.</param>
    public SheetHead Apply(SheetHead head, bool isFirst, bool isIdentified, bool isNamed)
    {
        foreach (var (name, platform, facts) in packages)
        {
            if (platform.Length > 0 ? platform != head.Platform : !isFirst)
                continue;
            if (isIdentified)
                CompareIdentifiers(head, facts, name);
            if (isNamed && facts.Name.Length > 0 && facts.Name != head.Name)
                warnings.At(RuleIds.NameDiffers, null, 0, "NameDiffersFromPackage", head.Name, facts.Name, name);
            head = head with
            {
                PackageId = isIdentified || facts.PackageId.Length == 0 ? head.PackageId : facts.PackageId,
                Name = isNamed || facts.Name.Length == 0 ? head.Name : facts.Name,
                Build = head.Build.Length > 0 ? head.Build : facts.Build,
                Permissions = Merged(head.Permissions, facts.Permissions, name),
            };
        }

        return head;
    }

    // A store of Windows gives a package its identifier; a debug build adds a last part to it.
    private void CompareIdentifiers(SheetHead head, ManifestFacts facts, string name)
    {
        if (head.Platform == "windows" || facts.PackageId.Length == 0 || facts.PackageId == head.PackageId
            || head.PackageId.StartsWith(facts.PackageId + ".", StringComparison.Ordinal) || facts.PackageId.StartsWith(head.PackageId + ".", StringComparison.Ordinal))
            return;
        warnings.At(RuleIds.NameDiffers, null, 0, "IdentifierDiffers", head.PackageId, facts.PackageId, name);
    }

    // The manifest of the project is the better source of what stands in both.
    private static List<SheetPermission> Merged(IReadOnlyList<SheetPermission> known, IReadOnlyList<SheetPermission> more, string source) =>
        known.Concat(more.Where(permission => known.All(other => other.Name != permission.Name)).Select(permission => permission with { Source = source }))
            .OrderBy(permission => permission.Name, StringComparer.Ordinal).ToList();

    // The reader of the signatures says why a package cannot be opened.
    private ManifestFacts? Facts(string path)
    {
        try
        {
            using var file = new FileStream(folder.FullPath(path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (!PackageManifest.TryRead(file, out var facts))
                warnings.Unreadable("DamagedManifest", folder.NameOf(path));
            return facts;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
