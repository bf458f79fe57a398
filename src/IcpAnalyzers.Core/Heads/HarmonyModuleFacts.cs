using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using IcpAnalyzers.Core.Files.Json;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Core.Heads;

/// <summary>Reads module.json of a HarmonyOS package (HAP): its app's identifier and version, and what the module asks of the device.</summary>
/// <remarks>Source: HarmonyOS, application configuration: app.bundleName, app.versionName, app.versionCode, module.requestPermissions. Names are references ($string:) into resources.index, which is not read.</remarks>
public static class HarmonyModuleFacts
{
    /// <summary>Null for a file without the app's identifier.</summary>
    public static ManifestFacts? Read(byte[] bytes) =>
        Parse(bytes) is { } module && Of(module["app"]["bundleName"].Text, module["app"]["versionName"].Text, module["app"]["versionCode"].Text, Permissions(module["module"])) is { } facts
            ? Named(facts, module["app"]["label"].Text) : null;

    /// <summary>The same of pack.info, the list of the modules in a package for the store (APP).</summary>
    public static ManifestFacts? ReadPack(byte[] bytes)
    {
        if (Parse(bytes) is not { } pack)
            return null;
        var app = pack.At("summary", "app");
        return Of(app["bundleName"].Text, app.At("version", "name").Text, app.At("version", "code").Text, pack.At("summary", "modules").Items.SelectMany(Permissions));
    }

    private static ManifestFacts Named(ManifestFacts facts, string label) =>
        label.StartsWith("$", StringComparison.Ordinal) ? facts with { NameReference = label } : facts with { Names = ManifestFacts.NameOf(label) };

    private static JsonNode? Parse(byte[] bytes) => JsonDocument.Parse(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));

    private static ManifestFacts? Of(string identifier, string version, string build, IEnumerable<string> permissions) => identifier.Length == 0 ? null : new ManifestFacts
    {
        PackageId = identifier,
        Version = version,
        Build = build,
        Permissions = permissions.Distinct().OrderBy(name => name, StringComparer.Ordinal).Select(name => new SheetPermission(name, "", "")).ToList(),
    };

    private static IEnumerable<string> Permissions(JsonNode module) => module["requestPermissions"].Items.Select(permission => permission["name"].Text).Where(name => name.Length > 0);
}
