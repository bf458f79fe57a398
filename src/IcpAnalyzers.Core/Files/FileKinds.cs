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
        [".resx"] = FileKind.Resx,
        [".resw"] = FileKind.Resx,
        [".json"] = FileKind.Json,
        [".plist"] = FileKind.Plist,
        [".config"] = FileKind.Config,
        [".xml"] = FileKind.Xml,
        [".appinstaller"] = FileKind.Xml,
        [".appxmanifest"] = FileKind.Xml,
        [".pubxml"] = FileKind.Xml,
    };

    /// <summary>The kind by the extension, without case; <see cref="FileKind.None"/> for every other file.</summary>
    /// <param name="path">A path or a name, with slashes of either kind.</param>
    public static FileKind Of(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot >= 0 && ByExtension.TryGetValue(path.Substring(dot), out var kind) ? kind : FileKind.None;
    }
}
