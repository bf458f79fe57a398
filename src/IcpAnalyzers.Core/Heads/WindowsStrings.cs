using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Heads;

/// <summary>The texts of a Windows project (<c>Strings/zh-CN/Resources.resw</c>), which its manifest refers to.</summary>
/// <remarks>Source: Microsoft, Localize strings in your UI and app package manifest; URI schemes, ms-resource.</remarks>
public sealed class WindowsStrings
{
    private const string Scheme = "ms-resource:";
    private const string DefaultFile = "Resources";

    private readonly Dictionary<string, LocalizedText> texts = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedSet<string> languages = new(StringComparer.Ordinal);

    /// <summary>The languages that any text is in, sorted.</summary>
    public IEnumerable<string> Languages => languages;

    /// <summary>Whether a value of a manifest is a reference.</summary>
    internal static bool IsReference(string value) => value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds the texts of a file; false for a damaged one.</summary>
    /// <param name="language">Of the folder it lies in; empty for the default.</param>
    /// <param name="file">The name of the file without its extension.</param>
    /// <param name="bytes">Its content.</param>
    public bool Add(string language, string file, byte[] bytes)
    {
        if (ManifestXml.Read(bytes) is not { Name.LocalName: "root" } root)
            return false;
        foreach (var element in root.Elements("data"))
        {
            if (element.Attribute("name")?.Value is not { Length: > 0 } name)
                continue;
            var key = file + "/" + name;
            if (!texts.TryGetValue(key, out var text))
                texts[key] = text = new LocalizedText();
            text.Add(language, element.Element("value")?.Value ?? "");
        }

        if (language.Length > 0)
            languages.Add(language);
        return true;
    }

    /// <summary>What a reference stands for; null for a text that is not there.</summary>
    /// <param name="reference"><c>ms-resource:AppName</c>, <c>ms-resource:Resources/AppName</c> or <c>ms-resource:///Resources/AppName</c>.</param>
    public LocalizedText? Find(string reference)
    {
        if (!IsReference(reference))
            return null;
        var path = reference.Substring(Scheme.Length);
        // The name of a package may stand before the path.
        if (path.StartsWith("//", StringComparison.Ordinal))
            path = path.IndexOf('/', 2) is > 0 and var slash ? path.Substring(slash) : "";
        path = path.Trim('/');
        var file = path.IndexOf('/');
        // A dot in a name is a level of the path.
        var key = file < 0 ? DefaultFile + "/" + path : path.Substring(0, file + 1) + path.Substring(file + 1).Replace('/', '.');
        return texts.TryGetValue(key, out var text) ? text : null;
    }
}
