using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Files;

/// <summary>The comments of a project file, without their marks: <c>&lt;!-- --&gt;</c>, <c>@* *@</c> in Razor, <c>#</c> in Unity's files, <c>//</c> and <c>/* */</c> in JSON.</summary>
internal static class FileComments
{
    public static IEnumerable<(int Start, int Length)> Of(FileKind kind, string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var (opening, closing) = MarksAt(kind, text, at);
            if (opening == 0)
            {
                at = IsScript(kind) && text[at] == '"' ? EndOfString(text, at) : at + 1;
                continue;
            }

            var start = at + opening;
            var close = text.IndexOf(closing, start, StringComparison.Ordinal);
            var end = close < 0 ? text.Length : close;
            yield return (start, end - start);
            at = close < 0 ? text.Length : close + closing.Length;
        }
    }

    private static bool IsScript(FileKind kind) => kind is FileKind.Json or FileKind.Script or FileKind.Jsx;

    /// <returns>The length of the opening mark, 0 for none, and the closing one.</returns>
    private static (int Opening, string Closing) MarksAt(FileKind kind, string text, int at)
    {
        switch (text[at])
        {
            case '#' when kind is FileKind.UnitySettings or FileKind.UnityAsset:
                return (1, "\n");
            case '<' when !IsScript(kind) && string.CompareOrdinal(text, at, "<!--", 0, 4) == 0:
                return (4, "-->");
            case '@' when kind == FileKind.Razor && string.CompareOrdinal(text, at, "@*", 0, 2) == 0:
                return (2, "*@");
            case '/' when IsScript(kind) && string.CompareOrdinal(text, at, "//", 0, 2) == 0:
                return (2, "\n");
            case '/' when IsScript(kind) && string.CompareOrdinal(text, at, "/*", 0, 2) == 0:
                return (2, "*/");
            default:
                return (0, "");
        }
    }

    private static int EndOfString(string text, int at)
    {
        for (at++; at < text.Length && text[at] is not ('"' or '\n'); at++)
            if (text[at] == '\\')
                at++;
        return Math.Min(at + 1, text.Length);
    }
}
