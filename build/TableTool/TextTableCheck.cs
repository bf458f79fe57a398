using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace TableTool;

/// <summary>The form of a table of text: what its reader relies on, and one order, so that a change is a small difference.</summary>
public static class TextTableCheck
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // A table whose rows are in an order that means something says which.
    private const string OwnOrder = "# order:";

    /// <param name="octets">The file.</param>
    /// <param name="rowDefect">What is wrong with the cells of a row; null when nothing is.</param>
    public static IEnumerable<(int Line, string What)> Defects(byte[] octets, Func<string[], string?> rowDefect)
    {
        string text;
        try
        {
            text = StrictUtf8.GetString(octets);
        }
        catch (DecoderFallbackException e)
        {
            return [(1, $"no UTF-8 at octet {e.Index}")];
        }

        if (text.StartsWith('\uFEFF'))
            return [(1, "begins with a byte order mark")];
        if (text.IndexOf('\r') is >= 0 and var carriageReturn)
            return [(text.AsSpan(0, carriageReturn).Count('\n') + 1, "lines end with LF alone")];
        return text.EndsWith('\n') ? OfLines(text[..^1].Split('\n'), rowDefect) : [(text.Split('\n').Length, "the last line has no end")];
    }

    private static IEnumerable<(int Line, string What)> OfLines(string[] lines, Func<string[], string?> rowDefect)
    {
        var columns = 0;
        string? previous = null;
        var hasOrderOfItsOwn = Array.Exists(lines, line => line.StartsWith(OwnOrder, StringComparison.Ordinal));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#')
                continue;
            var cells = lines[i].Split('\t');
            if (columns == 0)
            {
                columns = cells.Length;
                if (cells[^1] != "source")
                    yield return (i + 1, "the last column is the source");
                continue;
            }

            if (cells.Length != columns)
                yield return (i + 1, $"{cells.Length} columns instead of {columns}");
            else if (string.IsNullOrWhiteSpace(cells[^1]))
                yield return (i + 1, "no source");
            else if (rowDefect(cells) is { } defect)
                yield return (i + 1, defect);

            // The source is no part of the key: the same fact from two sources is one row.
            var key = string.Join('\t', cells.Take(columns - 1));
            var order = previous is null ? -1 : string.CompareOrdinal(previous, key);
            if (order == 0)
                yield return (i + 1, "the same as the row before");
            else if (order > 0 && !hasOrderOfItsOwn)
                yield return (i + 1, "out of order; rows are sorted by code units, column by column");
            previous = key;
        }

        if (columns == 0)
            yield return (lines.Length, "no column names");
    }
}
