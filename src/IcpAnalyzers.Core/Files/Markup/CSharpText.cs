using System;

namespace IcpAnalyzers.Core.Files.Markup;

/// <summary>Steps over C# inside of markup: enough of its literals and comments to find the bracket that closes.</summary>
internal static class CSharpText
{
    // Strings in holes of strings in holes …: nobody writes more than two levels by hand.
    private const int MaxNesting = 16;

    private const int MaxCharacterLiteral = 12;

    // In front of a quote.
    private const int MaxSigns = 16;

    /// <summary>Behind the bracket that closes the one here; -1 when none does.</summary>
    public static int EndOfBrackets(string file, int at, int end) => EndOfBrackets(file, at, end, MaxNesting);

    /// <summary>Behind the string, character or comment that begins here; the same position when none does.</summary>
    public static int EndOfLiteral(string file, int at, int end) => EndOfLiteral(file, at, end, MaxNesting);

    private static int EndOfBrackets(string file, int at, int end, int nesting)
    {
        var depth = 0;
        while (at < end)
        {
            var behind = EndOfLiteral(file, at, end, nesting);
            if (behind > at)
            {
                at = behind;
                continue;
            }

            switch (file[at++])
            {
                case '(' or '[' or '{':
                    depth++;
                    break;
                case ')' or ']' or '}' when --depth == 0:
                    return at;
            }
        }

        return -1;
    }

    private static int EndOfLiteral(string file, int at, int end, int nesting)
    {
        switch (file[at])
        {
            case '"':
                return EndOfString(file, at, end, isVerbatim: false, holes: 0, nesting);
            case '\'':
                return EndOfCharacter(file, at, end);
            case '/' when at + 1 < end && file[at + 1] == '/':
                return EndOf(file, file.IndexOf('\n', at, end - at), 1, end);
            case '/' when at + 1 < end && file[at + 1] == '*':
                return EndOf(file, file.IndexOf("*/", at + 2, end - at - 2, StringComparison.Ordinal), 2, end);
            case '@' when at + 1 < end && file[at + 1] == '*':
                return EndOf(file, file.IndexOf("*@", at + 2, end - at - 2, StringComparison.Ordinal), 2, end);
            case '@' or '$':
                var dollars = 0;
                var isVerbatim = false;
                var quote = at;
                for (; quote < end && quote - at < MaxSigns && file[quote] is '@' or '$'; quote++)
                {
                    dollars += file[quote] == '$' ? 1 : 0;
                    isVerbatim |= file[quote] == '@';
                }

                return quote < end && file[quote] == '"' ? EndOfString(file, quote, end, isVerbatim, dollars, nesting) : at;
            default:
                return at;
        }
    }

    private static int EndOfString(string file, int quote, int end, bool isVerbatim, int holes, int nesting)
    {
        var quotes = 0;
        while (quote + quotes < end && file[quote + quotes] == '"')
            quotes++;
        if (quotes >= 3 && !isVerbatim)
            return EndOf(file, file.IndexOf(file.Substring(quote, quotes), quote + quotes, end - quote - quotes, StringComparison.Ordinal), quotes, end);

        var at = quote + 1;
        while (at < end)
        {
            switch (file[at])
            {
                case '"' when isVerbatim && at + 1 < end && file[at + 1] == '"':
                case '{' when holes > 0 && at + 1 < end && file[at + 1] == '{':
                case '\\' when !isVerbatim:
                    at += 2;
                    break;
                case '"':
                    return at + 1;
                case '{' when holes > 0 && nesting > 0:
                    at = EndOfBrackets(file, at, end, nesting - 1);
                    if (at < 0)
                        return end;
                    break;
                case '\n' or '\r' when !isVerbatim:
                    return at;
                default:
                    at++;
                    break;
            }
        }

        return end;
    }

    // In markup an apostrophe is one far more often than it opens a character.
    private static int EndOfCharacter(string file, int at, int end)
    {
        if (at + 2 >= end || file[at + 1] == '\'')
            return at;
        if (file[at + 1] != '\\')
            return file[at + 2] == '\'' ? at + 3 : at;

        var close = file.IndexOf('\'', at + 3, Math.Min(MaxCharacterLiteral, end - at - 3));
        return close < 0 ? at : close + 1;
    }

    private static int EndOf(string file, int found, int length, int end) => found < 0 ? end : Math.Min(found + length, file.Length);
}
