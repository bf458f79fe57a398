using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Names;

/// <summary>Reads meaning out of names by their words (name-words.tsv): <c>updateFeedUrl</c>, <c>UPDATE_FEED_URL</c> and <c>update-feed-url</c> have the same three.</summary>
public static class NameWords
{
    private static readonly Lazy<Dictionary<string, NameMeanings>> Table = new(Load);

    public static NameMeanings Of(string name)
    {
        var meanings = NameMeanings.None;
        var previous = "";
        var meaningOfPrevious = NameMeanings.None;
        var start = 0;
        while (NextWord(name, ref start) is { } word)
        {
            // Two words may be one in the table, user agent, web site, and what the first means alone is no matter then: OpenAI opens nothing.
            Table.Value.TryGetValue(word, out var meaning);
            if (previous.Length > 0 && Table.Value.TryGetValue(previous + word, out var joint))
                meaning |= joint;
            else
                meanings |= meaningOfPrevious;
            meaningOfPrevious = meaning;
            previous = word;
        }

        return meanings | meaningOfPrevious;
    }

    /// <summary>The words of a name, in lower case.</summary>
    public static IEnumerable<string> Split(string name)
    {
        var start = 0;
        while (NextWord(name, ref start) is { } word)
            yield return word;
    }

    private static string? NextWord(string name, ref int start)
    {
        while (start < name.Length && !char.IsLetterOrDigit(name[start]))
            start++;
        if (start >= name.Length)
            return null;

        var end = start + 1;
        while (end < name.Length && char.IsLetterOrDigit(name[end]) && !BeginsWord(name, end))
            end++;
        var word = name.Substring(start, end - start).ToLowerInvariant();
        start = end;
        return word;
    }

    // aB begins a word at B, and so does ABc: the acronym ends before the last capital. A number ends a word too: EC2Region.
    private static bool BeginsWord(string name, int at) =>
        char.IsUpper(name[at]) && (char.IsLower(name[at - 1]) || (!char.IsLower(name[at - 1]) && at + 1 < name.Length && char.IsLower(name[at + 1])));

    private static Dictionary<string, NameMeanings> Load()
    {
        var table = new Dictionary<string, NameMeanings>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows("name-words.tsv"))
        {
            table.TryGetValue(row[0], out var known);
            table[row[0]] = known | (NameMeanings)Enum.Parse(typeof(NameMeanings), row[1]);
        }

        return table;
    }
}
