using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Files.Markup;

namespace IcpAnalyzers.Core.Filing.Displays;

/// <summary>The member paths in the expressions of a page whose name is that of a filing number: <c>@Site.BeiAn</c>, <c>@(Label + IcpFiling.Number)</c>, <c>{{ beian }}</c>, <c>v-text="beian"</c>.</summary>
internal static class PageExpressions
{
    // How far before a name the sign of its expression may stand.
    private const int MaxReach = 200;

    private const string Interpolation = "{{";

    // The values of these are expressions that are shown.
    private static readonly string[] ShownByVue = { Interpolation, "v-text=\"", "v-html=\"", ":text=\"", ":content=\"" };

    public static IEnumerable<(int Start, int Length)> Of(FileKind kind, string file)
    {
        if (!FilingName.MayStandIn(file))
            yield break;

        var signs = new Signs(file, kind switch
        {
            FileKind.Razor => new[] { "@" },
            FileKind.Vue => ShownByVue,
            _ => new[] { Interpolation },
        });
        var comments = new List<(int Start, int Length)>(FileComments.Of(kind, file));
        var comment = 0;
        while (signs.Next() is { } sign)
        {
            while (comment < comments.Count && comments[comment].Start + comments[comment].Length < sign.Start)
                comment++;
            if (comment < comments.Count && sign.Start >= comments[comment].Start)
                continue;

            var start = sign.Start + sign.Length;
            var end = kind == FileKind.Razor ? EndOf(file, start) : EndOf(file, start, file[start - 1] == '"' ? "\"" : "}}");
            foreach (var path in Paths(file, start, end, isScript: kind != FileKind.Razor))
                yield return path;
        }
    }

    /// <summary>The paths in an expression of JavaScript; its strings are left out.</summary>
    public static IEnumerable<(int Start, int Length)> Paths(string file, int at, int end) => Paths(file, at, Math.Min(end, at + MaxReach), isScript: true);

    private static IEnumerable<(int Start, int Length)> Paths(string file, int at, int end, bool isScript)
    {
        while (at < end)
        {
            if (isScript && file[at] is '\'' or '`')
            {
                at = ScriptText.Close(file, at, end, isRazor: false) + 1;
                continue;
            }

            if (isScript && file[at] == '/' && ScriptText.EndOfComment(file, at, end) is var behind && behind > at)
            {
                at = behind;
                continue;
            }

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

    private static int EndOf(string file, int at, string closing)
    {
        var limit = Math.Min(file.Length, at + MaxReach);
        var close = file.IndexOf(closing, at, limit - at, StringComparison.Ordinal);
        return close < 0 ? at : close;
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

    /// <summary>Where the signs of expressions stand, in one walk over the file.</summary>
    private sealed class Signs
    {
        private readonly string file;
        private readonly string[] signs;
        private readonly int[] next;

        public Signs(string file, string[] signs)
        {
            this.file = file;
            this.signs = signs;
            next = Array.ConvertAll(signs, sign => file.IndexOf(sign, StringComparison.Ordinal));
        }

        public (int Start, int Length)? Next()
        {
            var nearest = -1;
            for (var i = 0; i < next.Length; i++)
                if (next[i] >= 0 && (nearest < 0 || next[i] < next[nearest]))
                    nearest = i;
            if (nearest < 0)
                return null;
            var start = next[nearest];
            next[nearest] = start + 1 < file.Length ? file.IndexOf(signs[nearest], start + 1, StringComparison.Ordinal) : -1;
            return (start, signs[nearest].Length);
        }
    }
}
