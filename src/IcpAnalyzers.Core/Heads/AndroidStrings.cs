using System;
using System.Collections.Generic;
using System.Text;

namespace IcpAnalyzers.Core.Heads;

/// <summary>The texts in the resource folders of an Android project (<c>values/strings.xml</c>, <c>values-zh-rCN/strings.xml</c>).</summary>
public sealed class AndroidStrings
{
    private readonly Dictionary<string, LocalizedText> texts = new(StringComparer.Ordinal);
    private readonly SortedSet<string> languages = new(StringComparer.Ordinal);

    /// <summary>The languages that any text is in, sorted.</summary>
    public IEnumerable<string> Languages => languages;

    /// <summary>Adds the texts of a file; false for a damaged one.</summary>
    /// <param name="language">Of the folder it lies in; empty for the default.</param>
    /// <param name="bytes">Its content.</param>
    public bool Add(string language, byte[] bytes)
    {
        if (ManifestXml.Read(bytes) is not { Name.LocalName: "resources" } resources)
            return false;
        foreach (var element in resources.Elements("string"))
        {
            if (element.Attribute("name")?.Value is not { Length: > 0 } name)
                continue;
            if (!texts.TryGetValue(name, out var text))
                texts[name] = text = new LocalizedText();
            text.Add(language, Unescape(element.Value));
            if (language.Length > 0)
                languages.Add(language);
        }

        return true;
    }

    /// <summary>What a reference of the manifest stands for; null for a text that is not there.</summary>
    /// <param name="reference">For example <c>@string/app_name</c>.</param>
    public LocalizedText? Find(string reference)
    {
        const string prefix = "@string/";
        return reference.StartsWith(prefix, StringComparison.Ordinal) && texts.TryGetValue(reference.Substring(prefix.Length), out var text) ? text : null;
    }

    // Android, String resources, Handle special characters: quotes around a text, and backslashes.
    private static string Unescape(string text)
    {
        text = text.Trim();
        if (text.Length > 1 && text[0] == '"' && text[text.Length - 1] == '"')
            text = text.Substring(1, text.Length - 2);
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\' || at + 1 == text.Length)
                plain.Append(text[at]);
            else
                plain.Append(text[++at] is 'n' or 't' ? ' ' : text[at]);
        }

        return plain.ToString();
    }
}
