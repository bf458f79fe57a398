using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Names;

namespace IcpAnalyzers.Core.Updates;

/// <summary>Recognises the address of a hand-written updater: a name that speaks of updates, and a file that an updater reads or installs. One of the two alone says nothing.</summary>
public static class UpdateNames
{
    private static readonly string[] Words = { "update", "updates", "updater", "upgrade", "upgrader", "autoupdate", "appcast", "hotupdate", "hotfix" };

    // What an updater reads first, and what it installs.
    private static readonly string[] Manifests = { ".xml", ".json", ".txt", ".ini", ".yml", ".yaml", ".ver", ".version", ".config", ".rss" };

    private static readonly string[] Packages =
        { ".exe", ".msi", ".msix", ".msixbundle", ".appx", ".appinstaller", ".application", ".zip", ".7z", ".rar", ".gz", ".apk", ".aab", ".ipa", ".dmg", ".pkg", ".nupkg", ".dll", ".bat", ".cmd", ".ps1", ".deb", ".rpm", ".appimage" };

    private static readonly string[] Files = { "RELEASES", "version", "latest", "appcast" };

    /// <summary>What the names of programs, installers, libraries and archives end in: <c>.exe</c>.</summary>
    public static IReadOnlyList<string> PackageEndings => Packages;

    public static bool IsChannel(string name, string address) => SpeaksOfUpdates(name) && LastSegment(address) is { Length: > 0 } file && (EndsIn(file, Manifests) || EndsIn(file, Packages) || IsFile(file));

    /// <summary>Whether a name has a word for updates: <c>UpdateInfoUrl</c>, <c>auto_update</c>.</summary>
    public static bool SpeaksOfUpdates(string name)
    {
        foreach (var word in NameWords.Split(name))
            if (Array.IndexOf(Words, word) >= 0)
                return true;
        return false;
    }

    private static bool IsFile(string file) => Array.Exists(Files, known => known.Equals(file, StringComparison.OrdinalIgnoreCase));

    private static bool EndsIn(string file, string[] endings) => Array.Exists(endings, ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static string LastSegment(string address)
    {
        var end = address.IndexOfAny(new[] { '?', '#' });
        if (end < 0)
            end = address.Length;
        var start = end == 0 ? 0 : address.LastIndexOfAny(new[] { '/', '\\', Endpoint.Unknown }, end - 1) + 1;
        return address.Substring(start, end - start);
    }
}
