using System;
using System.Linq;
using System.Xml.Linq;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Core.Heads;

/// <summary>Reads AndroidManifest.xml of a project.</summary>
public static class AndroidManifestFacts
{
    private static readonly XNamespace Android = "http://schemas.android.com/apk/res/android";

    /// <summary>Null for a file that is no such manifest, or a damaged one.</summary>
    public static ManifestFacts? Read(byte[] bytes) => ManifestXml.Read(bytes) is { Name.LocalName: "manifest" } manifest
        ? new ManifestFacts
        {
            PackageId = ManifestFacts.Literal(manifest.Attribute("package")?.Value),
            Name = ManifestFacts.Literal(manifest.Element("application")?.Attribute(Android + "label")?.Value),
            Version = ManifestFacts.Literal(manifest.Attribute(Android + "versionName")?.Value),
            Build = ManifestFacts.Literal(manifest.Attribute(Android + "versionCode")?.Value),
            Permissions = manifest.Elements()
                .Where(element => element.Name.LocalName.StartsWith("uses-permission", StringComparison.Ordinal))
                .Select(element => ManifestFacts.Literal(element.Attribute(Android + "name")?.Value))
                .Where(name => name.Length > 0).Distinct()
                .Select(name => new SheetPermission(name, "", "")).ToList(),
        }
        : null;
}
