using System.Collections.Generic;

namespace IcpAnalyzers.Core.Tables;

/// <summary>The lines of a table that a user keeps, with their place in the text: comments, blank lines and the line that names the columns are left out.</summary>
internal static class UserTable
{
    /// <param name="text">The table.</param>
    /// <param name="firstColumn">How the line begins that names the columns; it may be missing.</param>
    public static IEnumerable<(int Start, int Length, string[] Cells)> Lines(string text, string firstColumn)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOfAny(new[] { '\r', '\n' }, start);
            if (end < 0)
                end = text.Length;
            var line = text.Substring(start, end - start).Trim('\uFEFF');
            if (line.Trim().Length > 0 && line[0] != '#' && line.Split('\t') is var cells && cells[0] != firstColumn)
                yield return (start, end - start, cells);
            start = end + 1;
        }
    }
}
