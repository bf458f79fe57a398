using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Rules;

namespace IcpAnalyzers.Core.Files;

/// <summary>The rules that a project file switches off for itself, by a comment such as <c>icp-disable ICP1002 ICP2001</c>; without an id it is all of them.</summary>
public sealed class FileSuppressions
{
    private const string Marker = "icp-disable";

    private static readonly FileSuppressions Nothing = new();

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private bool isAll;

    private FileSuppressions()
    {
    }

    public static FileSuppressions Of(FileKind kind, string text)
    {
        if (kind == FileKind.None || text.IndexOf(Marker, StringComparison.Ordinal) < 0)
            return Nothing;

        var suppressions = new FileSuppressions();
        foreach (var (start, length) in FileComments.Of(kind, text))
            suppressions.Add(text, start, start + length);
        return suppressions;
    }

    /// <param name="id">A rule, for example <c>ICP1002</c>.</param>
    public bool Covers(string id) => isAll || ids.Contains(id);

    private void Add(string text, int start, int end)
    {
        for (var at = Next(text, start, end); at >= 0; at = Next(text, at, end))
        {
            at += Marker.Length;
            // icp-disabled and icp-disable-next-line are something else.
            if (at < end && !IsSeparator(text[at]))
                continue;

            var word = NextWord(text, ref at, end);
            isAll |= word.Length == 0;
            for (; RuleIds.IsOne(word); word = NextWord(text, ref at, end))
                ids.Add(word);
        }
    }

    private static int Next(string text, int at, int end) => text.IndexOf(Marker, at, end - at, StringComparison.Ordinal);

    /// <returns>Empty at the end of the comment. What is no id, a reason for example, is not stepped over.</returns>
    private static string NextWord(string text, ref int at, int end)
    {
        while (at < end && IsSeparator(text[at]))
            at++;
        var start = at;
        while (at < end && !IsSeparator(text[at]) && at - start <= 16)
            at++;
        var word = text.Substring(start, at - start);
        if (!RuleIds.IsOne(word))
            at = start;
        return word;
    }

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || c is ',' or ';' or ':';
}
