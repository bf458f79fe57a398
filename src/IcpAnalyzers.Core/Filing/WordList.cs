using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Filing;

/// <summary>Words of one use out of a table, longest first; compared without the case of letters.</summary>
internal sealed class WordList
{
    private readonly List<string> words = new();

    private WordList()
    {
    }

    /// <param name="table">A table with the use in the first and the word in the second column.</param>
    /// <param name="use">The rows to take.</param>
    public static WordList From(string table, string use)
    {
        var list = new WordList();
        foreach (var row in EmbeddedTable.Rows(table))
            if (row[0] == use)
                list.words.Add(row[1]);
        list.words.Sort((a, b) => a.Length != b.Length ? b.Length.CompareTo(a.Length) : string.CompareOrdinal(a, b));
        return list;
    }

    /// <summary>The length of the longest word between <paramref name="floor"/> and <paramref name="end"/> that touches the end; 0 when there is none.</summary>
    public int EndingAt(string text, int floor, int end)
    {
        foreach (var word in words)
            if (end - floor >= word.Length && Is(text, end - word.Length, word))
                return word.Length;
        return 0;
    }

    /// <summary>The length of the longest word that begins at <paramref name="start"/>; 0 when there is none.</summary>
    public int StartingAt(string text, int start)
    {
        foreach (var word in words)
            if (text.Length - start >= word.Length && Is(text, start, word))
                return word.Length;
        return 0;
    }

    private static bool Is(string text, int start, string word) => string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
