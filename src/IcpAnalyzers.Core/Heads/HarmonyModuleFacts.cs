using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Core.Heads;

/// <summary>Reads module.json of a HarmonyOS package (HAP): its app's identifier and version, and what the module asks of the device.</summary>
/// <remarks>Source: HarmonyOS, application configuration: app.bundleName, app.versionName, module.requestPermissions. Texts are references ($string:) and say nothing.</remarks>
public static class HarmonyModuleFacts
{
    /// <summary>Null for a file without the app's identifier.</summary>
    public static ManifestFacts? Read(byte[] bytes)
    {
        var identifier = "";
        var version = "";
        var permissions = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var value in FileReader.Read(FileKind.Json, Encoding.UTF8.GetString(bytes)))
        {
            switch (value.Name)
            {
                case "bundleName" when value.Key == "app:bundleName":
                    identifier = value.Text;
                    break;
                case "versionName" when value.Key == "app:versionName":
                    version = value.Text;
                    break;
                case "name" when value.Key.StartsWith("module:requestPermissions:", StringComparison.Ordinal) && value.Text.IndexOf(".permission.", StringComparison.Ordinal) > 0:
                    permissions.Add(value.Text);
                    break;
            }
        }

        return identifier.Length > 0
            ? new ManifestFacts { PackageId = identifier, Version = version, Permissions = permissions.Select(name => new SheetPermission(name, "", "")).ToList() }
            : null;
    }
}
