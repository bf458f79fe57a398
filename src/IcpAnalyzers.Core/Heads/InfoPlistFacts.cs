using System;
using System.Linq;
using IcpAnalyzers.Core.Files.Plist;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Core.Heads;

/// <summary>Reads Info.plist and Entitlements.plist of Apple's platforms, in XML or binary.</summary>
public static class InfoPlistFacts
{
    /// <summary>Null for a damaged file.</summary>
    public static ManifestFacts? Read(byte[] bytes)
    {
        var plist = BinaryPropertyList.IsOne(bytes) ? BinaryPropertyList.Read(bytes) : XmlPropertyList.Read(bytes);
        if (plist is not { Kind: PropertyKind.Dictionary })
            return null;
        return new ManifestFacts
        {
            PackageId = Text(plist, "CFBundleIdentifier"),
            Name = Text(plist, "CFBundleDisplayName") is { Length: > 0 } shown ? shown : Text(plist, "CFBundleName"),
            Version = Text(plist, "CFBundleShortVersionString"),
            Build = Text(plist, "CFBundleVersion"),
            Permissions = plist.Entries.Where(entry => IsUsage(entry.Key) || IsEntitlement(entry.Key)).Select(entry => new SheetPermission(entry.Key, entry.Value.Text.Trim(), "")).ToList(),
            Languages = plist["CFBundleLocalizations"] is { } languages ? languages.Items.Select(item => item.Text).Where(text => text.Length > 0).ToList() : Array.Empty<string>(),
        };
    }

    // Apple, Information Property List: keys of protected resources.
    private static bool IsUsage(string key) => key.StartsWith("NS", StringComparison.Ordinal) && key.EndsWith("UsageDescription", StringComparison.Ordinal);

    // Apple, Entitlements. The two that every app has, its name and whether a debugger may attach, say nothing of the device.
    private static bool IsEntitlement(string key) =>
        key.StartsWith("com.apple.", StringComparison.Ordinal) && key != "com.apple.security.get-task-allow" || key == "aps-environment" || key == "keychain-access-groups";

    private static string Text(PropertyValue plist, string key) => ManifestFacts.Literal(plist[key]?.Text);
}
