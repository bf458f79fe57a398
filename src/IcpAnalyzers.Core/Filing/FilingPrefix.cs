namespace IcpAnalyzers.Core.Filing;

/// <summary>What stands before ICP: a province, something in its place, or the end of other text (province-words.tsv).</summary>
internal readonly struct FilingPrefix
{
    private static readonly WordList Cities = Of("City");
    private static readonly WordList Regions = Of("Region");
    private static readonly WordList Parodies = Of("Parody");
    private static readonly WordList Prose = Of("Prose");

    private FilingPrefix(PrefixKind kind, int start, Province? province = null)
    {
        Kind = kind;
        Start = start;
        Province = province;
    }

    public PrefixKind Kind { get; }

    /// <summary>Where the number begins.</summary>
    public int Start { get; }

    public Province? Province { get; }

    /// <param name="text">The text.</param>
    /// <param name="floor">The first index that may be looked at.</param>
    /// <param name="letters">Where ICP begins.</param>
    public static FilingPrefix Before(string text, int floor, int letters)
    {
        var end = FilingCharacters.BeforeGap(text, floor, letters);
        if (end == floor || FilingCharacters.IsLineBreak(text[end - 1]))
            return new FilingPrefix(PrefixKind.Missing, letters);
        if (IsTemplate(text[end - 1]) || Prose.EndingAt(text, floor, end) > 0)
            return new FilingPrefix(PrefixKind.Unclear, letters);
        if (Word(text, floor, end) is { } word)
            return end == letters ? word : new FilingPrefix(PrefixKind.Missing, letters);
        return Character(text, floor, end, letters);
    }

    private static FilingPrefix? Word(string text, int floor, int end)
    {
        foreach (var province in Province.All)
        {
            if (LengthOf(province.FullName, text, floor, end) is > 0 and var full)
                return new FilingPrefix(PrefixKind.WrongProvince, end - full, province);
            if (LengthOf(province.Name, text, floor, end) is > 0 and var name)
                return new FilingPrefix(PrefixKind.WrongProvince, end - name, province);
        }

        var city = text[end - 1] == '市' ? 1 : 0;
        if (Cities.EndingAt(text, floor, end - city) is > 0 and var length)
            return new FilingPrefix(PrefixKind.NoRegistry, end - city - length);
        if (Parodies.EndingAt(text, floor, end) is > 0 and var joke)
            return new FilingPrefix(PrefixKind.Parody, end - joke);
        if (Regions.EndingAt(text, floor, end) is > 0 and var region && (region > 1 || BeginsHere(text, floor, end - region)))
            return new FilingPrefix(PrefixKind.NoRegistry, end - region);
        return null;
    }

    private static FilingPrefix Character(string text, int floor, int end, int letters)
    {
        var c = text[end - 1];
        if (Province.Of(c) is { } province)
            return new FilingPrefix(PrefixKind.Province, end - 1, province);
        if (Province.OfWrong(c) is { } meant)
        {
            var begins = BeginsHere(text, floor, end - 1);
            return begins ? new FilingPrefix(PrefixKind.WrongProvince, end - 1, meant) : new FilingPrefix(PrefixKind.Unclear, letters);
        }

        if (Placeholders.IsProvince(c) && BeginsHere(text, floor, end - 1))
            return new FilingPrefix(PrefixKind.Placeholder, end - 1);

        // A letter, a digit or a closing bracket touches ICP in other words, in patterns and in markup only.
        var ends = end < letters || FilingCharacters.IsHan(c) || FilingCharacters.IsBlank(c) || c is ':' or '：' or ',' or '，' or '。' or ';' or '；' or '·' or '•' or '|' or '｜' or '/'
            or '"' or '\'' or '“' or '‘' or '「' or '《' or '（' or '(' or '【' or '-' or '—' or '©';
        return new FilingPrefix(ends ? PrefixKind.Missing : PrefixKind.Unclear, letters);
    }

    private static bool IsTemplate(char c) => c is FilingNumber.Unknown or '}' or ']' or '>' or '$' or '%';

    // 川 is the end of 银川 and of many more: after a Chinese character it is one of its own only behind a few words.
    private static bool BeginsHere(string text, int floor, int at)
    {
        if (at == floor)
            return true;
        var before = text[at - 1];
        if (before == FilingNumber.Unknown)
            return false;
        return FilingCharacters.IsHan(before) ? FilingWords.Before.EndingAt(text, floor, at) > 0 : !FilingCharacters.IsWord(before);
    }

    private static int LengthOf(string word, string text, int floor, int end) =>
        end - floor >= word.Length && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0 ? word.Length : 0;

    private static WordList Of(string kind) => WordList.From("province-words.tsv", kind);
}
