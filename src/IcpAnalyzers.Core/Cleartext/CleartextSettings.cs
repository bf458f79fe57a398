using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Files.Plist;

namespace IcpAnalyzers.Core.Cleartext;

/// <summary>Finds what permits unencrypted connections in Android manifests, Android network security configurations, property lists of Apple's systems and Unity's project settings.</summary>
public static class CleartextSettings
{
    private static readonly char[] Slashes = { '/', '\\' };
    private static readonly char[] WordEnds = { '.', '_', '-' };

    /// <summary>The settings in the order in which they are written; none for other files, and for those of a debug build only.</summary>
    /// <param name="kind">The kind of the file.</param>
    /// <param name="path">A path or a name, with slashes of either kind.</param>
    /// <param name="text">The decoded file.</param>
    /// <param name="hosts">What is known of hosts; the reserved ones may be spoken to in clear text.</param>
    public static IEnumerable<CleartextSetting> In(FileKind kind, string path, string text, HostTable hosts)
    {
        if (IsDebugOnly(path))
            return Array.Empty<CleartextSetting>();

        return kind switch
        {
            FileKind.Xml when AndroidManifest.IsOne(path) => AndroidManifest.Read(text),
            FileKind.Xml when Mentions(text, NetworkSecurityConfig.Permission) => new NetworkSecurityConfig(text, hosts).Read(),
            FileKind.Plist when Mentions(text, TransportSecurity.Root) => TransportSecurity.Read(text, hosts),
            FileKind.UnitySettings => UnityPlayerSettings.Read(text),
            _ => Array.Empty<CleartextSetting>(),
        };
    }

    /// <summary>The names of the settings of a binary property list, which has no lines, with the host where it is one host.</summary>
    public static IEnumerable<(string Name, string? Host)> InBinary(string path, byte[] bytes, HostTable hosts) =>
        !IsDebugOnly(path) && BinaryPropertyList.Read(bytes) is { } list ? TransportSecurity.Read(list, hosts) : Array.Empty<(string, string?)>();

    internal static bool Mentions(string text, string word) => text.IndexOf(word, StringComparison.Ordinal) >= 0;

    internal static bool IsTrue(string value) => value.Equals("true", StringComparison.OrdinalIgnoreCase);

    // src/debug/AndroidManifest.xml; AndroidManifest.Debug.xml, network_security_config_debug.xml, Info-Debug.plist
    private static bool IsDebugOnly(string path)
    {
        var folders = path.Split(Slashes);
        return Array.Exists(folders, IsDebug) || Array.Exists(folders[folders.Length - 1].Split(WordEnds), IsDebug);
    }

    private static bool IsDebug(string word) => word.Equals("debug", StringComparison.OrdinalIgnoreCase);
}
