namespace IcpAnalyzers.Core.Filing;

/// <summary>The part of a number up to 备 or 证: province and letters.</summary>
internal readonly struct FilingHead
{
    private FilingHead(FilingPrefix prefix, int end, char mark, FilingDefects defects)
    {
        Prefix = prefix;
        End = end;
        Mark = mark;
        Defects = defects;
    }

    public FilingPrefix Prefix { get; }

    /// <summary>The index after 备 or 证.</summary>
    public int End { get; }

    /// <summary>备 or 证.</summary>
    public char Mark { get; }

    public FilingDefects Defects { get; }

    /// <param name="text">The text.</param>
    /// <param name="floor">The first index that may be looked at.</param>
    /// <param name="mark">Where 备 or 证 stands.</param>
    /// <param name="head">What was read.</param>
    public static bool TryRead(string text, int floor, int mark, out FilingHead head)
    {
        head = default;
        var defects = FilingDefects.None;
        var sign = FilingCharacters.Fold(text[mark], ref defects);
        var at = mark;
        foreach (var letter in "PCI")
            if (!TryLetter(text, floor, letter, ref at, ref defects))
                return false;

        var prefix = FilingPrefix.Before(text, floor, at);
        if (prefix.Start < at && FilingCharacters.BeforeGap(text, floor, at) != at)
            defects |= FilingDefects.Blanks;
        if (prefix.Kind == PrefixKind.Missing)
            defects |= FilingDefects.MissingProvince;
        head = new FilingHead(prefix, mark + 1, sign, defects);
        return prefix.Kind != PrefixKind.Unclear;
    }

    /// <summary>Reads ICP and 备 or 证 once more, as in ICP备ICP备; the index after it, or <paramref name="start"/> when it is not there.</summary>
    public static int AfterRepeated(string text, int start, char mark)
    {
        var at = start;
        foreach (var expected in "ICP")
        {
            if (at >= text.Length || FilingCharacters.ToUpper(FilingCharacters.Fold(text[at])) != expected)
                return start;
            at++;
        }

        return at < text.Length && FilingCharacters.Fold(text[at]) == mark ? at + 1 : start;
    }

    private static bool TryLetter(string text, int floor, char letter, ref int at, ref FilingDefects defects)
    {
        var end = FilingCharacters.BeforeGap(text, floor, at);
        if (end == floor)
            return false;

        var c = FilingCharacters.Fold(text[end - 1], ref defects);
        if (FilingCharacters.ToUpper(c) != letter)
            return false;
        if (c != letter)
            defects |= FilingDefects.LowerCase;
        if (end != at)
            defects |= FilingDefects.Blanks;
        at = end - 1;
        return true;
    }
}
