using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Files;

/// <summary>Tells the kind of a project file from its name.</summary>
public static class FileKinds
{
    private static readonly Dictionary<string, FileKind> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".xaml"] = FileKind.Xaml,
        [".axaml"] = FileKind.Xaml,
        [".razor"] = FileKind.Razor,
        [".cshtml"] = FileKind.Razor,
        [".html"] = FileKind.Html,
        [".htm"] = FileKind.Html,
        [".vue"] = FileKind.Vue,
        [".jsx"] = FileKind.Jsx,
        [".tsx"] = FileKind.Jsx,
        [".resx"] = FileKind.Resx,
        [".resw"] = FileKind.Resx,
        [".json"] = FileKind.Json,
        [".plist"] = FileKind.Plist,
        [".config"] = FileKind.Config,
        [".xml"] = FileKind.Xml,
        [".appinstaller"] = FileKind.Xml,
        [".appxmanifest"] = FileKind.Xml,
        [".application"] = FileKind.Xml,
        [".pubxml"] = FileKind.Xml,
        [".csproj"] = FileKind.Project,
        [".asset"] = FileKind.UnityAsset,
        [".prefab"] = FileKind.UnityAsset,
        [".unity"] = FileKind.UnityAsset,
    };

    // Every other .asset is data of a game, and every other script is third-party code, and there are thousands.
    private static readonly Dictionary<string, FileKind> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ProjectSettings.asset"] = FileKind.UnitySettings,
        ["AddressableAssetSettings.asset"] = FileKind.UnitySettings,
        ["capacitor.config.ts"] = FileKind.Script,
        ["capacitor.config.js"] = FileKind.Script,
    };

    /// <summary>Whether a kind has the elements of HTML.</summary>
    public static bool IsMarkup(FileKind kind) => kind is FileKind.Razor or FileKind.Html or FileKind.Vue or FileKind.Jsx;

    /// <summary>Whether a kind is one that people see: pages and their parts.</summary>
    public static bool IsPage(FileKind kind) => kind == FileKind.Xaml || IsMarkup(kind);

    /// <summary>The kind by the extension or the name, without case; <see cref="FileKind.None"/> for every other file.</summary>
    /// <param name="path">A path or a name, with slashes of either kind.</param>
    public static FileKind Of(string path)
    {
        var dot = path.LastIndexOf('.');
        var kind = FileKind.None;
        if (dot >= 0 && ByExtension.TryGetValue(path.Substring(dot), out kind) && kind != FileKind.UnityAsset)
            return kind;
        return ByName.TryGetValue(ProjectFileNames.NameOf(path), out var named) ? named : kind;
    }
}
