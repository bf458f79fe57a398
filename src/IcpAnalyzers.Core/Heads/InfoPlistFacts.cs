using System;
using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Files.Plist;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Core.Heads;

/// <summary>Reads Info.plist and Entitlements.plist of Apple's platforms, in XML or binary, and the texts beside them.</summary>
public static class InfoPlistFacts
{
    private const string DisplayName = "CFBundleDisplayName";

    /// <summary>Null for a damaged file.</summary>
    public static ManifestFacts? Read(byte[] bytes) => PropertyList.Read(bytes) is { } plist ? Of(plist) : null;

    /// <summary>The facts with what InfoPlist.strings of one language says instead: the name, and what people are told about permissions.</summary>
    /// <param name="facts">Of the list itself.</param>
    /// <param name="language">The tag; empty for the default.</param>
    /// <param name="strings">The file.</param>
    public static ManifestFacts Localized(ManifestFacts facts, string language, byte[] strings)
    {
        var texts = AppleStrings.Read(strings);
        var names = new LocalizedText();
        names.Add(language, texts.TryGetValue(DisplayName, out var shown) ? shown : "");
        names.AddAll(facts.Names);
        return facts with
        {
            Names = names,
            Languages = language.Length == 0 || facts.Languages.Contains(language) ? facts.Languages : facts.Languages.Concat(new[] { language }).ToArray(),
            // What is told in Chinese is what a reviewer reads.
            Permissions = language.StartsWith("zh", StringComparison.Ordinal) && language.IndexOf("Hant", StringComparison.Ordinal) < 0
                ? facts.Permissions.Select(permission => texts.TryGetValue(permission.Name, out var usage) ? permission with { Usage = usage } : permission).ToList()
                : facts.Permissions,
        };
    }

    internal static ManifestFacts Of(PropertyValue plist) => new()
    {
        PackageId = ManifestFacts.Literal(plist["CFBundleIdentifier"]?.Text),
        Names = ManifestFacts.NameOf(plist[DisplayName]?.Text),
        // The build of .NET adds the name that is shown where only this one is given.
        ShortName = ManifestFacts.Literal(plist["CFBundleName"]?.Text),
        Version = ManifestFacts.Literal(plist["CFBundleShortVersionString"]?.Text),
        Build = ManifestFacts.Literal(plist["CFBundleVersion"]?.Text),
        Permissions = Permissions(plist).ToList(),
        Languages = plist["CFBundleLocalizations"] is { } languages ? languages.Items.Select(item => item.Text).Where(text => text.Length > 0).ToList() : Array.Empty<string>(),
    };

    /// <summary>What a list asks of the device: usage texts and entitlements.</summary>
    internal static IEnumerable<SheetPermission> Permissions(PropertyValue plist) =>
        plist.Entries.Where(entry => IsUsage(entry.Key) || IsEntitlement(entry.Key)).Select(entry => new SheetPermission(entry.Key, entry.Value.Text.Trim(), ""));

    // Apple, Information Property List: keys of protected resources.
    private static bool IsUsage(string key) => key.StartsWith("NS", StringComparison.Ordinal) && key.EndsWith("UsageDescription", StringComparison.Ordinal);

    // Apple, Entitlements. The two that every app has, its name and whether a debugger may attach, say nothing of the device.
    private static bool IsEntitlement(string key) =>
        (key.StartsWith("com.apple.", StringComparison.Ordinal) && key is not ("com.apple.security.get-task-allow" or "com.apple.developer.team-identifier")) || key is "aps-environment" or "keychain-access-groups";
}
