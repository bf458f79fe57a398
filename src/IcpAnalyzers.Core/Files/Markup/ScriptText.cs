using System;

namespace IcpAnalyzers.Core.Files.Markup;

/// <summary>Steps over string and template literals of ECMAScript (ECMA-262, 12.9).</summary>
internal static class ScriptText
{
    // Templates in holes of templates in holes …
    private const int MaxNesting = 16;

    /// <summary>Behind the brace that closes the one here.</summary>
    /// <returns>The end when none does.</returns>
    public static int EndOfHole(string file, int at, int end) => EndOfHole(file, at, end, MaxNesting);

    /// <summary>Where the quote or the backtick that closes the one here stands, or where the literal breaks off without.</summary>
    public static int Close(string file, int at, int end, bool isRazor) => Close(file, at, end, isRazor, MaxNesting);

    /// <summary>Behind the comment that begins here; the same position when none does.</summary>
    public static int EndOfComment(string file, int at, int end)
    {
        var next = at + 1 < end ? file[at + 1] : '\0';
        if (next is not ('/' or '*'))
            return at;
        var close = next == '/' ? file.IndexOf('\n', at, end - at) : file.IndexOf("*/", at + 2, end - at - 2, StringComparison.Ordinal);
        return close < 0 ? end : close + (next == '/' ? 1 : 2);
    }

    private static int EndOfHole(string file, int at, int end, int nesting)
    {
        var depth = 0;
        while (at < end)
        {
            switch (file[at])
            {
                case '{':
                    depth++;
                    break;
                case '}' when --depth == 0:
                    return at + 1;
                case '"' or '\'' or '`':
                    at = Close(file, at, end, isRazor: false, nesting - 1);
                    break;
                case '/' when EndOfComment(file, at, end) is var behind && behind > at:
                    at = behind - 1;
                    break;
            }

            at++;
        }

        return end;
    }

    private static int Close(string file, int at, int end, bool isRazor, int nesting)
    {
        var quote = file[at++];
        while (at < end && file[at] != quote)
        {
            switch (file[at])
            {
                case '\\':
                    at += 2;
                    break;
                case '\n' or '\r' when quote != '`':
                    return at;
                case '$' when quote == '`' && nesting > 0 && at + 1 < end && file[at + 1] == '{':
                    at = EndOfHole(file, at + 1, end, nesting);
                    break;
                case '@' when isRazor:
                    at += RazorTransition.UnitAt(file, at, end).RawLength;
                    break;
                default:
                    at++;
                    break;
            }
        }

        return Math.Min(at, end);
    }
}
