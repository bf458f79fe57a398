using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Files;

namespace IcpAnalyzers.Core.Filing.Displays;

/// <summary>The member paths in the expressions of a page whose name is that of a filing number: <c>@Site.BeiAn</c>, <c>@(Label + IcpFiling.Number)</c>, <c>{{ beian }}</c>.</summary>
internal static class PageExpressions
{
    // How far before a name the sign of its expression may stand.
    private const int MaxReach = 200;

    public static IEnumerable<(int Start, int Length)> Of(FileKind kind, string file)
    {
        if (!FilingName.MayStandIn(file))
            yield break;

        var sign = kind == FileKind.Razor ? "@" : "{{";
        var comments = new List<(int Start, int Length)>(FileComments.Of(kind, file));
        var comment = 0;
        for (var at = file.IndexOf(sign, StringComparison.Ordinal); at >= 0; at = at + 1 < file.Length ? file.IndexOf(sign, at + 1, StringComparison.Ordinal) : -1)
        {
            while (comment < comments.Count && comments[comment].Start + comments[comment].Length < at)
                comment++;
            if (comment < comments.Count && at >= comments[comment].Start)
                continue;

            foreach (var path in Paths(file, at + sign.Length))
                yield return path;
        }
    }

    private static IEnumerable<(int Start, int Length)> Paths(string file, int at)
    {
        var end = EndOf(file, at);
        while (at < end)
        {
            if (!IsPath(file[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < end && IsPath(file[at]))
                at++;
            if (FilingName.MayStandIn(file.Substring(start, at - start)))
                yield return (start, at - start);
        }
    }

    // An expression in brackets ends where they do, every other one with its path.
    private static int EndOf(string file, int at)
    {
        var limit = Math.Min(file.Length, at + MaxReach);
        var depth = 0;
        for (var i = at; i < limit; i++)
        {
            if (file[i] is '(' or '[')
                depth++;
            else if (file[i] is ')' or ']' && --depth <= 0)
                return i + 1;
            else if (file[i] is '}' or '<' or '>' or '\n' || (depth == 0 && i > at && !IsPath(file[i]) && file[i] is not (' ' or '!' or '?')))
                return i;
            else if (depth == 0 && file[i] == ' ' && at > 0 && file[at - 1] == '@')
                return i;
        }

        return limit;
    }

    private static bool IsPath(char c) => char.IsLetterOrDigit(c) || c is '_' or '.';
}
