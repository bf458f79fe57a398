using System;
using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Tasks.Heads;

/// <summary>Takes what the manifests of built packages (<c>IcpPackageFile</c>) say: what dependencies added to the permissions, and whether the package is the app that the project describes.</summary>
internal sealed class PackageReader
{
    private readonly List<FoundManifest> packages = new();
    private readonly NameComparison names;

    public PackageReader(IReadOnlyList<SheetItem> items, OpenedFiles files, ProjectFolder folder, BuildWarnings warnings)
    {
        names = new NameComparison(warnings);
        foreach (var item in items)
        {
            // The reader of the signatures says why a package cannot be opened.
            if (item.Kind != "IcpPackageFile" || item.Include.Length == 0 || files.Open(item.Include) is not { } file)
                continue;
            if (file.IsManifestDamaged)
                warnings.Unreadable("DamagedManifest", folder.NameOf(item.Include));
            if (file.Manifest is { } facts)
                packages.Add(new FoundManifest(folder.NameOf(item.Include), item["Platform"].ToLowerInvariant(), facts));
        }
    }

    /// <summary>Whether a package has an identifier.</summary>
    public bool IsIdentified => packages.Any(package => package.Facts.PackageId.Length > 0);

    /// <summary>Whether a package has a name.</summary>
    public bool IsNamed => packages.Any(package => package.Facts.Name.Length > 0);

    /// <param name="head">As the project describes it.</param>
    /// <param name="isFirst">Whether packages without a platform belong to it.</param>
    /// <param name="stated">What the project and its manifest state.</param>
    public SheetHead Apply(SheetHead head, bool isFirst, StatedFacts stated)
    {
        foreach (var (name, platform, facts) in packages)
        {
            if (platform.Length > 0 ? platform != head.Platform : !isFirst)
                continue;
            if (stated.Identifier)
                names.Identifiers(head, facts, name, "IdentifierDiffers");
            if (stated.Name)
                names.Names(head, facts, name, "NameDiffersFromPackage");
            head = head with
            {
                PackageId = stated.Identifier || facts.PackageId.Length == 0 ? head.PackageId : facts.PackageId,
                Name = stated.Name || facts.Name.Length == 0 ? head.Name : facts.Name,
                NameReference = stated.Name || facts.Name.Length > 0 ? "" : head.NameReference.Length > 0 ? head.NameReference : facts.NameReference,
                Version = stated.Version || facts.Version.Length == 0 ? head.Version : facts.Version,
                Build = head.Build.Length > 0 ? head.Build : facts.Build,
                Languages = head.Languages.Concat(facts.Languages).Distinct().OrderBy(tag => tag, StringComparer.Ordinal).ToList(),
                Permissions = Merged(head.Permissions, facts.Permissions, name),
            };
        }

        return head;
    }

    // The manifest of the project is the better source of what stands in both.
    private static List<SheetPermission> Merged(IReadOnlyList<SheetPermission> known, IReadOnlyList<SheetPermission> more, string source) =>
        known.Concat(more.Where(permission => known.All(other => other.Name != permission.Name)).Select(permission => permission with { Source = source }))
            .OrderBy(permission => permission.Name, StringComparer.Ordinal).ToList();
}
