using System.Linq;
using System.Xml.Linq;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Core.Heads;

/// <summary>Reads Package.appxmanifest of a Windows app.</summary>
public static class AppxManifestFacts
{
    /// <summary>Null for a file that is no such manifest, or a damaged one. Its elements stand in several namespaces, one a version of Windows.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="strings">The texts that the project refers to; null when they are not at hand, as in a package, whose index of resources (resources.pri) has no published format.</param>
    public static ManifestFacts? Read(byte[] bytes, WindowsStrings? strings = null)
    {
        if (ManifestXml.Read(bytes) is not { Name.LocalName: "Package" } package)
            return null;
        var identity = Child(package, "Identity");
        var name = (Child(package, "Properties") is { } properties ? Child(properties, "DisplayName")?.Value : null)?.Trim() ?? "";
        var names = strings?.Find(name) ?? ManifestFacts.NameOf(name);
        return new ManifestFacts
        {
            PackageId = ManifestFacts.Literal(identity?.Attribute("Name")?.Value is "maui-package-name-placeholder" ? null : identity?.Attribute("Name")?.Value),
            Names = names,
            NameReference = names.InMainland.Length == 0 && WindowsStrings.IsReference(name) ? name : "",
            Version = ManifestFacts.Literal(identity?.Attribute("Version")?.Value is "0.0.0.0" ? null : identity?.Attribute("Version")?.Value),
            Permissions = (Child(package, "Capabilities")?.Elements() ?? Enumerable.Empty<XElement>())
                .Select(element => element.Attribute("Name")?.Value ?? "").Where(name => name.Length > 0).Distinct()
                .Select(name => new SheetPermission(name, "", "")).ToList(),
            // x-generate stands for those that the build finds.
            Languages = (Child(package, "Resources")?.Elements() ?? Enumerable.Empty<XElement>())
                .Select(element => element.Attribute("Language")?.Value ?? "").Where(tag => tag.Length > 0 && tag != "x-generate").Distinct().ToArray(),
        };
    }

    private static XElement? Child(XElement parent, string name) => parent.Elements().FirstOrDefault(element => element.Name.LocalName == name);
}
