namespace IcpAnalyzers.Core.Filing;

/// <summary>Brings the spellings of one character together: the part of NFKC that occurs in numbers, the dashes, the traditional forms.</summary>
internal static class FilingCharacters
{
    /// <summary>How many blanks in a row are still inside a number. Bounds every look-around.</summary>
    private const int MaxGap = 4;

    // A number may be wrapped in markup, with the indentation of the next line.
    private const int MaxWrap = 64;

    public static char Fold(char c) => c switch
    {
        < '\u0080' => c,
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        // Hyphens, en and em dash, horizontal bar; minus; small dashes.
        >= '\u2010' and <= '\u2015' or '\u2212' or '\uFE58' or '\uFE63' => '-',
        '備' => '备',
        '號' => '号',
        '証' or '證' => '证',
        _ => c,
    };

    public static char Fold(char c, ref FilingDefects defects)
    {
        var folded = Fold(c);
        if (folded != c)
            defects |= c >= '\uFF01' && c <= '\uFF5E' ? FilingDefects.FullWidth : folded == '-' ? FilingDefects.DashForm : FilingDefects.TraditionalCharacter;
        return folded;
    }

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsLetter(char c) => c is >= 'A' and <= 'Z' or >= 'a' and <= 'z';

    public static char ToUpper(char c) => c is >= 'a' and <= 'z' ? (char)(c - 32) : c;

    public static bool IsHan(char c) => c is >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    public static bool IsBlank(char c) =>
        c is ' ' or '\t' or '\u00A0' or '\u3000' or >= '\u2000' and <= '\u200A' or '\u202F' or '\u205F' || IsInvisible(c);

    /// <summary>Zero-width characters, marks of direction, the soft hyphen, the byte order mark.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or '\u2060' or '\uFEFF';

    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Whether nothing that could belong to a word or a number stands here: the end, a blank, a punctuation mark.</summary>
    public static bool IsBoundary(string text, int at) => at >= text.Length || (!IsWord(text[at]) && text[at] != FilingNumber.Unknown);

    /// <summary>A Chinese character, or an ASCII letter or digit in any width.</summary>
    public static bool IsWord(char c) => IsHan(c) || IsLetter(Fold(c)) || IsDigit(Fold(c));

    /// <summary>The index after the blanks that begin at <paramref name="at"/>; <paramref name="at"/> itself when there are none or too many.</summary>
    public static int AfterGap(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at <= MaxGap && IsBlank(text[end]))
            end++;
        return end - at <= MaxGap ? end : at;
    }

    /// <summary>Where the blanks right before <paramref name="at"/> begin; <paramref name="at"/> itself when there are none or too many.</summary>
    public static int BeforeGap(string text, int floor, int at)
    {
        var start = at;
        while (start > floor && at - start <= MaxGap && IsBlank(text[start - 1]))
            start--;
        return at - start <= MaxGap ? start : at;
    }

    /// <summary>The index after a line break with the blanks around it; <paramref name="at"/> itself when none stands here.</summary>
    public static int AfterWrap(string text, int at)
    {
        var end = at;
        var wraps = false;
        while (end < text.Length && end - at <= MaxWrap && (IsBlank(text[end]) || IsLineBreak(text[end])))
            wraps |= IsLineBreak(text[end++]);
        return wraps && end - at <= MaxWrap ? end : at;
    }

    /// <summary>Whether the text goes on with a part that is not known: a hole, <c>{0}</c>, <c>${name}</c>, <c>%s</c>.</summary>
    public static bool IsOpen(string text, int at)
    {
        if (at >= text.Length)
            return false;
        if (text[at] is FilingNumber.Unknown or '{')
            return true;
        return text[at] is '$' or '%' && at + 1 < text.Length && (text[at + 1] is '{' or '(' || IsLetter(text[at + 1]));
    }
}
