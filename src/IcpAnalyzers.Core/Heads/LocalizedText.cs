using System;
using System.Collections.Generic;
using System.Linq;

namespace IcpAnalyzers.Core.Heads;

/// <summary>A text of an app in the languages (语种) it has, by language tag; the default has an empty one.</summary>
public sealed class LocalizedText
{
    // What a device of the mainland prefers, best first.
    private static readonly string[] Mainland = { "zh-Hans-CN", "zh-CN", "zh-Hans", "zh", "" };

    private readonly SortedDictionary<string, string> texts = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> All => texts.Values.Distinct();

    /// <summary>The tags, sorted; not the default, of which nobody says what language it is.</summary>
    public IEnumerable<string> Languages => texts.Keys.Where(tag => tag.Length > 0);

    /// <summary>What people in the mainland see; empty when there is no text at all.</summary>
    public string InMainland
    {
        get
        {
            foreach (var tag in Mainland)
                if (texts.TryGetValue(tag, out var text))
                    return text;
            return texts.Values.FirstOrDefault() ?? "";
        }
    }

    /// <summary>Adds a text; the first of a language stays.</summary>
    public void Add(string language, string text)
    {
        if (text.Trim().Length > 0 && !texts.ContainsKey(language))
            texts[language] = text.Trim();
    }

    public void AddAll(LocalizedText more)
    {
        foreach (var text in more.texts)
            Add(text.Key, text.Value);
    }
}
