using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Filing.Displays;

/// <summary>On which platforms a condition of C# or of the preprocessor may hold, as far as its words say so.</summary>
public static class PlatformCondition
{
    // Brackets in brackets: nobody writes more by hand.
    private const int MaxDepth = 8;

    private static readonly string[] Questions = { "Platform", "OperatingSystem", "OS" };

    /// <summary>All where the condition is about something else; a condition with <c>&amp;&amp;</c> holds where both sides may.</summary>
    /// <param name="condition">Between the brackets of an <c>if</c>, or behind <c>#if</c>.</param>
    /// <param name="isDirective">Names stand alone behind <c>#if</c>, and DEBUG is never shipped; elsewhere they are members of something about platforms.</param>
    public static AppPlatforms Of(string condition, bool isDirective) => Of(condition, isDirective, MaxDepth);

    /// <summary>Whether it is written as never true.</summary>
    public static bool IsNever(string condition) => Unbracketed(condition) is "false" or "!true";

    private static AppPlatforms Of(string condition, bool isDirective, int depth)
    {
        var text = Unbracketed(condition);
        if (depth == 0)
            return AppPlatforms.All;
        if (Split(text, "||") is { Count: > 1 } alternatives)
        {
            var any = AppPlatforms.None;
            foreach (var part in alternatives)
                any |= Of(part, isDirective, depth - 1);
            return any;
        }

        if (Split(text, "&&") is { Count: > 1 } parts)
        {
            var all = AppPlatforms.All;
            foreach (var part in parts)
                all &= Of(part, isDirective, depth - 1);
            return all;
        }

        if (text.StartsWith("!", StringComparison.Ordinal))
            return Not(text.Substring(1), isDirective, depth);
        return isDirective ? OfSymbol(text) : OfQuestion(text);
    }

    // What is not about platforms is not about them when it is denied either.
    private static AppPlatforms Not(string condition, bool isDirective, int depth)
    {
        var inner = Of(condition, isDirective, depth - 1);
        return inner == AppPlatforms.All ? inner : AppPlatforms.All & ~inner;
    }

    private static AppPlatforms OfSymbol(string symbol) => symbol == "DEBUG" ? AppPlatforms.None : PlatformNames.Of(symbol) ?? AppPlatforms.All;

    private static AppPlatforms OfQuestion(string text)
    {
        var platforms = AppPlatforms.None;
        var isAsked = false;
        foreach (var word in Words(text))
        {
            isAsked |= Array.Exists(Questions, question => word.IndexOf(question, StringComparison.Ordinal) >= 0);
            platforms |= PlatformNames.Of(word) ?? AppPlatforms.None;
        }

        if (!isAsked || platforms == AppPlatforms.None)
            return AppPlatforms.All;
        var isDenied = text.IndexOf("!=", StringComparison.Ordinal) >= 0 || text.IndexOf(" is not ", StringComparison.Ordinal) >= 0 || text.Replace(" ", "").EndsWith("==false", StringComparison.Ordinal);
        return isDenied ? AppPlatforms.All & ~platforms : platforms;
    }

    private static IEnumerable<string> Words(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
                end++;
            if (end == start)
                continue;
            yield return text.Substring(start, end - start);
            start = end;
        }
    }

    private static string Unbracketed(string condition)
    {
        var text = condition.Trim();
        while (text.Length > 1 && text[0] == '(' && End(text) == text.Length - 1)
            text = text.Substring(1, text.Length - 2).Trim();
        return text;
    }

    // Where the bracket at the beginning closes.
    private static int End(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth == 0)
                return i;
        }

        return -1;
    }

    private static List<string> Split(string text, string sign)
    {
        var parts = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (depth != 0 || text[i] != sign[0] || text[i + 1] != sign[1])
                continue;
            parts.Add(text.Substring(start, i - start));
            start = i + 2;
            i++;
        }

        parts.Add(text.Substring(start));
        return parts;
    }
}
