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
    /// <param name="bytes">The file as it stands in a project.</param>
    /// <param name="strings">The texts that the project refers to; null when they are not at hand.</param>
    public static ManifestFacts? Read(byte[] bytes, AndroidStrings? strings = null) => Of(ManifestXml.Read(bytes), reference => strings?.Find(reference));

    /// <summary>The same of an element that was read from source or from a built package.</summary>
    /// <param name="element">The outermost.</param>
    /// <param name="resolve">Finds the text that a reference stands for.</param>
    internal static ManifestFacts? Of(XElement? element, Func<string, LocalizedText?> resolve)
    {
        if (element is not { Name.LocalName: "manifest" } manifest)
            return null;
        var label = manifest.Element("application")?.Attribute(AndroidXml.Namespace + "label")?.Value ?? "";
        var names = label.StartsWith("@", StringComparison.Ordinal) ? resolve(label) : null;
        return new ManifestFacts
        {
            PackageId = ManifestFacts.Literal(manifest.Attribute("package")?.Value),
            Names = names ?? ManifestFacts.NameOf(label),
            NameReference = names is null && label.StartsWith("@", StringComparison.Ordinal) ? label : "",
            Languages = names?.Languages.ToArray() ?? Array.Empty<string>(),
            Version = ManifestFacts.Literal(manifest.Attribute(AndroidXml.Namespace + "versionName")?.Value),
            Build = ManifestFacts.Literal(manifest.Attribute(AndroidXml.Namespace + "versionCode")?.Value),
            Permissions = manifest.Elements()
                .Where(child => child.Name.LocalName.StartsWith("uses-permission", StringComparison.Ordinal))
                .Select(child => ManifestFacts.Literal(child.Attribute(AndroidXml.Namespace + "name")?.Value))
                .Where(name => name.Length > 0).Distinct()
                .Select(name => new SheetPermission(name, "", "")).ToList(),
        };
    }
}
