using System;
using System.Collections.Generic;
using System.Text;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Names;

/// <summary>Reads out of names for whom something is (region-words.tsv): <c>apiUrlCn</c>, <c>CHINA_API</c>, <c>zh-CN</c>, <c>IsOverseas</c>.</summary>
public static class RegionWords
{
    private const string Opposite = "Opposite";

    // Words in Chinese have no case and no blanks, so that they are looked for inside of others.
    private const char FirstIdeograph = '\u2E80';

    private static readonly Lazy<Dictionary<string, string>> Table = new(Load);

    /// <param name="name">A name, a path of names, or a text such as <c>zh-CN</c>.</param>
    public static RegionSide SideOf(string name)
    {
        var mainland = false;
        var elsewhere = false;
        var opposite = false;
        foreach (var word in NameWords.Split(name))
        {
            foreach (var kind in KindsOf(word))
            {
                mainland |= kind == nameof(RegionSide.Mainland);
                elsewhere |= kind == nameof(RegionSide.Elsewhere);
                opposite |= kind == Opposite;
            }
        }

        if (mainland == elsewhere)
            return RegionSide.None;
        if (opposite)
            return mainland ? RegionSide.Elsewhere : RegionSide.None;
        return mainland ? RegionSide.Mainland : RegionSide.Elsewhere;
    }

    /// <summary>Where names that have a word for the mainland begin in a text, in no order; no other name in it is for the mainland.</summary>
    public static IEnumerable<int> MainlandNames(string text)
    {
        foreach (var row in Table.Value)
        {
            if (row.Value != nameof(RegionSide.Mainland))
                continue;
            for (var at = text.IndexOf(row.Key, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(row.Key, at + row.Key.Length, StringComparison.OrdinalIgnoreCase))
                if (IsNamed(text, row.Key, at, out var start))
                    yield return start;
        }
    }

    /// <summary>What is left of a name without such words: <c>apiUrlCn</c> and <c>GlobalApiUrl</c> have the same stem.</summary>
    public static string Stem(string name)
    {
        var stem = new StringBuilder();
        foreach (var word in NameWords.Split(name))
            if (!Table.Value.ContainsKey(word))
                stem.Append(IsIdeographic(word) ? WithoutWords(word) : word).Append('.');
        return stem.ToString();
    }

    // "cn" is a part of many words; what decides is the identifier around it.
    private static bool IsNamed(string text, string word, int at, out int start)
    {
        start = at;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '_'))
            start--;
        var end = at + word.Length;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
            end++;
        foreach (var part in NameWords.Split(text.Substring(start, end - start)))
            foreach (var kind in KindsOf(part))
                if (kind == nameof(RegionSide.Mainland))
                    return true;
        return false;
    }

    private static IEnumerable<string> KindsOf(string word)
    {
        if (Table.Value.TryGetValue(word, out var kind))
            yield return kind;
        if (kind is not null || !IsIdeographic(word))
            yield break;
        for (var at = 0; at < word.Length; at++)
        {
            if (InsideAt(word, at) is not { } inner)
                continue;
            yield return Table.Value[inner];
            at += inner.Length - 1;
        }
    }

    private static string WithoutWords(string word)
    {
        var rest = new StringBuilder();
        for (var at = 0; at < word.Length; at++)
        {
            if (InsideAt(word, at) is { } inner)
                at += inner.Length - 1;
            else
                rest.Append(word[at]);
        }

        return rest.ToString();
    }

    // From the left: 国内地址 is 国内 and 地址, not 内地 between two halves.
    private static string? InsideAt(string word, int at)
    {
        foreach (var known in Table.Value.Keys)
            if (IsIdeographic(known) && string.CompareOrdinal(word, at, known, 0, known.Length) == 0)
                return known;
        return null;
    }

    private static bool IsIdeographic(string word) => word[0] >= FirstIdeograph;

    private static Dictionary<string, string> Load()
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows("region-words.tsv"))
            table.Add(row[0], row[1]);
        return table;
    }
}
