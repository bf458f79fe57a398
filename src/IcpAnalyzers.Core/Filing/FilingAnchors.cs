using System;

namespace IcpAnalyzers.Core.Filing;

/// <summary>Finds the places of a text worth reading: 备 or 证 after ICP, 备案, B1- and B2- after a Chinese character.</summary>
internal static class FilingAnchors
{
    // Both searches stop at the same block, so that a text full of one anchor is not searched to its end for the other again and again.
    private const int Block = 2048;

    // Between ICP and 备 a string of source code may be cut: "ICP" + "备".
    private const int MaxCut = 12;

    private static readonly char[] Marks = { '备', '備', '证', '証', '證' };

    /// <returns>The index of 备, 证 or B; -1 when there is none.</returns>
    public static int Next(string text, int from)
    {
        for (var start = Math.Max(from, 0); start < text.Length; start += Block)
        {
            var end = Math.Min(start + Block, text.Length);
            var mark = NextMark(text, start, end);
            var licence = NextLicence(text, start, mark < 0 ? end : mark);
            if (licence >= 0)
                return licence;
            if (mark >= 0)
                return mark;
        }

        return -1;
    }

    private static int NextMark(string text, int from, int end)
    {
        while (from < end && text.IndexOfAny(Marks, from, end - from) is >= 0 and var mark)
        {
            if (IsMark(text, mark))
                return mark;
            from = mark + 1;
        }

        return -1;
    }

    private static int NextLicence(string text, int from, int end)
    {
        var first = NextLicence(text, "B2-", from, end);
        var second = NextLicence(text, "B1-", from, first < 0 ? end : first);
        return second >= 0 ? second : first;
    }

    private static int NextLicence(string text, string sign, int from, int end)
    {
        // A sign that begins in this block may end in the next one.
        var limit = Math.Min(end + sign.Length - 1, text.Length);
        while (from < end && text.IndexOf(sign, from, limit - from, StringComparison.Ordinal) is >= 0 and var found)
        {
            if (found > 0 && (FilingCharacters.IsHan(text[found - 1]) || text[found - 1] == '.'))
                return found;
            from = found + 1;
        }

        return -1;
    }

    private static bool IsMark(string text, int mark)
    {
        if (mark + 1 < text.Length && text[mark + 1] == '案' && text[mark] is '备' or '備')
            return true;

        var at = mark;
        return IsLetterBefore(text, 'P', mark, ref at) && IsLetterBefore(text, 'C', mark, ref at);
    }

    private static bool IsLetterBefore(string text, char letter, int mark, ref int at)
    {
        while (--at >= 0 && mark - at <= MaxCut)
        {
            var c = FilingCharacters.Fold(text[at]);
            if (FilingCharacters.ToUpper(c) == letter)
                return true;
            if (FilingCharacters.IsHan(c) || FilingCharacters.IsLetter(c) || FilingCharacters.IsDigit(c))
                return false;
        }

        return false;
    }
}
