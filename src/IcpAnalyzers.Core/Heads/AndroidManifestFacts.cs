using System;
using System.Linq;
using System.Xml.Linq;
using IcpAnalyzers.Core.Packages;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Core.Heads;

/// <summary>Reads AndroidManifest.xml of a project, and of a package.</summary>
public static class AndroidManifestFacts
{
    /// <summary>Null for a file that is no such manifest, or a damaged one.</summary>
    public static ManifestFacts? Read(byte[] bytes) => Of(ManifestXml.Read(bytes));

    /// <summary>The same of an element that was read from source or from a built package.</summary>
    internal static ManifestFacts? Of(XElement? element) => element is { Name.LocalName: "manifest" } manifest
        ? new ManifestFacts
        {
            PackageId = ManifestFacts.Literal(manifest.Attribute("package")?.Value),
            Name = ManifestFacts.Literal(manifest.Element("application")?.Attribute(AndroidXml.Namespace + "label")?.Value),
            Version = ManifestFacts.Literal(manifest.Attribute(AndroidXml.Namespace + "versionName")?.Value),
            Build = ManifestFacts.Literal(manifest.Attribute(AndroidXml.Namespace + "versionCode")?.Value),
            Permissions = manifest.Elements()
                .Where(element => element.Name.LocalName.StartsWith("uses-permission", StringComparison.Ordinal))
                .Select(element => ManifestFacts.Literal(element.Attribute(AndroidXml.Namespace + "name")?.Value))
                .Where(name => name.Length > 0).Distinct()
                .Select(name => new SheetPermission(name, "", "")).ToList(),
        }
        : null;
}
