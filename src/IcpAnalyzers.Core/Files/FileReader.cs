using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Files.Json;
using IcpAnalyzers.Core.Files.Markup;
using IcpAnalyzers.Core.Files.Unity;
using IcpAnalyzers.Core.Files.Xml;

namespace IcpAnalyzers.Core.Files;

/// <summary>Reads the texts of a project file that is not C#, each with its exact place.</summary>
public static class FileReader
{
    /// <summary>The values of the file in the order in which they are written; none overlaps another.</summary>
    /// <remarks>
    /// Lazy, linear in the length, and without an error of its own: comments yield nothing, a file that is half typed yields what stands before the error,
    /// a binary property list, a binary asset and <see cref="FileKind.None"/> yield nothing.
    /// </remarks>
    public static IEnumerable<FileValue> Read(FileKind kind, string text) => kind switch
    {
        FileKind.Xaml or FileKind.Config or FileKind.Xml or FileKind.Project => new XmlValues(kind, text).Read(),
        FileKind.Resx => new ResxValues(kind, text).Read(),
        FileKind.Plist when !PlistValues.IsBinary(text) => new PlistValues(text).Read(),
        FileKind.Json => new JsonValues(text).Read(),
        FileKind.Script => ScriptValues.Read(text),
        FileKind.UnitySettings => new UnityValues(text).Read(),
        FileKind.UnityAsset when UnityAssetValues.MayHold(text) => new UnityAssetValues(text).Read(),
        FileKind.Jsx => new JsxValues(text).Read(),
        FileKind.Html or FileKind.Razor or FileKind.Vue => new MarkupValues(kind, text).Read(),
        _ => Array.Empty<FileValue>(),
    };
}
