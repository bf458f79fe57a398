using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Files.Texts;

namespace IcpAnalyzers.Core.Files.Markup;

/// <summary>Tells what an @ of Razor begins, and where that ends (Razor syntax reference of ASP.NET Core).</summary>
internal static class RazorTransition
{
    private const int LongestKeyword = 18;

    private static readonly Dictionary<string, RazorKeyword> Keywords = Table(
        (RazorKeyword.Statement, "if for foreach while do switch try using lock await"),
        (RazorKeyword.Members, "code functions"),
        (RazorKeyword.Section, "section"),
        (RazorKeyword.Directive, "page model inject inherits namespace layout implements attribute typeparam addTagHelper removeTagHelper tagHelperPrefix preservewhitespace rendermode"));

    /// <param name="file">The file.</param>
    /// <param name="at">Where the @ stands.</param>
    /// <param name="end">How far may be read.</param>
    /// <param name="word">Where the word behind the @ ends.</param>
    public static RazorKeyword Of(string file, int at, int end, out int word)
    {
        word = at + 1;
        if (word >= end)
            return RazorKeyword.None;

        switch (file[word])
        {
            case '@':
                return RazorKeyword.Escape;
            case '*':
                return RazorKeyword.Comment;
            case '(':
                return RazorKeyword.Expression;
            case '{':
                return RazorKeyword.Block;
        }

        // As in Razor itself: name@host is an address, and so is 号@Model.
        if (!IsWordStart(file[word]) || (at > 0 && char.IsLetterOrDigit(file[at - 1])))
            return RazorKeyword.None;
        word = EndOfWord(file, word, end);
        return word - at <= LongestKeyword + 1 && Keywords.TryGetValue(file.Substring(at + 1, word - at - 1), out var keyword) ? Confirmed(keyword, file, at, word, end) : RazorKeyword.Expression;
    }

    /// <summary>The whole of it as a part of a value, where statements are unknown text too.</summary>
    public static TextUnit UnitAt(string file, int at, int end)
    {
        switch (Of(file, at, end, out var word))
        {
            case RazorKeyword.None:
                return TextUnit.Literal('@');
            case RazorKeyword.Escape:
                return TextUnit.Of(2, '@');
            case RazorKeyword.Comment:
                return TextUnit.Nothing(EndOfComment(file, at, end) - at);
            case RazorKeyword.Block or RazorKeyword.Statement or RazorKeyword.Members or RazorKeyword.Section:
                return TextUnit.Unknown(EndOfStatement(file, at + 1, end) - at);
            default:
                return TextUnit.Unknown(EndOfExpression(file, at, end) - at);
        }
    }

    public static int EndOfComment(string file, int at, int end)
    {
        var close = at + 2 < end ? file.IndexOf("*@", at + 2, end - at - 2, StringComparison.Ordinal) : -1;
        return close < 0 ? end : close + 2;
    }

    /// <summary>Behind an implicit or explicit expression, and behind those that follow at once.</summary>
    public static int EndOfExpression(string file, int at, int end)
    {
        do
        {
            at = EndOfOne(file, at + 1, end);
        }
        while (at + 1 < end && file[at] == '@' && (IsWordStart(file[at + 1]) || file[at + 1] == '('));

        return at;
    }

    /// <summary>Behind the words and brackets in front of a body: where its brace stands, or where something else begins.</summary>
    public static int EndOfHeader(string file, int at, int end)
    {
        while (at < end && file[at] != '{')
        {
            if (file[at] == '(')
                at = CSharpText.EndOfBrackets(file, at, end) is >= 0 and var behind ? behind : end;
            else if (IsWordStart(file[at]) || char.IsWhiteSpace(file[at]))
                at++;
            else
                break;
        }

        return at;
    }

    public static int EndOfWord(string file, int at, int end)
    {
        while (at < end && (char.IsLetterOrDigit(file[at]) || file[at] == '_'))
            at++;
        return at;
    }

    private static int EndOfStatement(string file, int at, int end)
    {
        at = EndOfHeader(file, at, end);
        return at < end && file[at] == '{' ? Behind(file, at, end) : at;
    }

    private static int EndOfOne(string file, int at, int end)
    {
        if (at < end && file[at] == '(')
            return Behind(file, at, end);

        var isAwait = IsWord(file, at - 1, "await");
        at = EndOfWord(file, at, end);
        while (isAwait && at < end && char.IsWhiteSpace(file[at]))
            at++;
        if (isAwait)
            at = EndOfWord(file, at, end);

        while (at < end)
        {
            var c = file[at];
            var next = at + 1 < end ? file[at + 1] : '\0';
            if (c is '(' or '[')
                at = Behind(file, at, end);
            else if (c == '.' && IsWordStart(next))
                at = EndOfWord(file, at + 1, end);
            else if ((c is '?' && next is '.' or '[') || (c is '!' && next is '.' or '[' or '('))
                at++;
            else
                break;
        }

        return at;
    }

    // Without its closing bracket it is code to the end: nothing behind it can be told from code.
    private static int Behind(string file, int at, int end) => CSharpText.EndOfBrackets(file, at, end) is >= 0 and var behind ? behind : end;

    // The words are keywords only in front of what belongs to them: @code.Name and @model.Name are expressions.
    private static RazorKeyword Confirmed(RazorKeyword keyword, string file, int at, int word, int end)
    {
        var next = word;
        while (next < end && char.IsWhiteSpace(file[next]))
            next++;
        var c = next < end ? file[next] : '\0';
        var isConfirmed = keyword switch
        {
            RazorKeyword.Members => c == '{',
            RazorKeyword.Section => next > word && IsWordStart(c),
            RazorKeyword.Directive => (next > word || next == end) && StartsLine(file, at),
            _ when IsWord(file, at, "await") => next > word && string.CompareOrdinal(file, next, "foreach", 0, 7) == 0,
            _ when IsWord(file, at, "do") || IsWord(file, at, "try") => c == '{',
            _ => c == '(',
        };
        if (isConfirmed)
            return keyword;
        return IsWord(file, at, "using") && next > word && StartsLine(file, at) ? RazorKeyword.Directive : RazorKeyword.Expression;
    }

    private static bool IsWord(string file, int at, string word) =>
        string.CompareOrdinal(file, at + 1, word, 0, word.Length) == 0 && (at + 1 + word.Length >= file.Length || !char.IsLetterOrDigit(file[at + 1 + word.Length]));

    private static bool StartsLine(string file, int at)
    {
        while (at > 0 && file[at - 1] != '\n')
            if (!char.IsWhiteSpace(file[--at]) && file[at] != '\uFEFF')
                return false;
        return true;
    }

    private static bool IsWordStart(char c) => char.IsLetter(c) || c == '_';

    private static Dictionary<string, RazorKeyword> Table(params (RazorKeyword Keyword, string Words)[] rows)
    {
        var table = new Dictionary<string, RazorKeyword>(StringComparer.Ordinal);
        foreach (var (keyword, words) in rows)
            foreach (var word in words.Split(' '))
                table.Add(word, keyword);
        return table;
    }
}
