namespace IcpAnalyzers.Core.Filing;

/// <summary>Reads a word such as 待备案 that stands directly after a label, where the number belongs.</summary>
internal static class PendingReader
{
    private const int MinMasks = 4;
    private const int MaxToken = 32;

    /// <param name="text">The text.</param>
    /// <param name="floor">The first index that may be looked at.</param>
    /// <param name="mark">Where the 备 of the label stands.</param>
    /// <returns>Null where the label is not one of an ICP filing, or something else follows it.</returns>
    public static FilingCandidate? Read(string text, int floor, int mark)
    {
        var label = FilingWords.Labels.StartingAt(text, mark);
        if (label == 0 || !IsOwned(text, floor, mark))
            return null;

        var end = mark + label;
        var start = AfterSign(text, end);
        // 备案 alone is a verb as well: 网站备案待补充材料.
        if (start == end && label == 2)
            return null;

        var length = Placeholders.Pending.StartingAt(text, start);
        if (length == 0 && start > end)
            length = Token(text, start);
        return length > 0 && FilingCharacters.IsBoundary(text, start + length)
            ? new FilingCandidate(start, length, FilingVerdict.Placeholder, FilingDefects.None, null, null)
            : null;
    }

    // 公安备案号, 合同备案号, 算法备案号 are other registers' labels.
    private static bool IsOwned(string text, int floor, int mark)
    {
        var end = FilingCharacters.BeforeGap(text, floor, mark);
        if (end == floor)
            return true;
        var before = text[end - 1];
        return before != FilingNumber.Unknown && (!FilingCharacters.IsWord(before) || FilingWords.Owners.EndingAt(text, floor, end) > 0);
    }

    private static int AfterSign(string text, int end)
    {
        var sign = FilingCharacters.AfterGap(text, end);
        if (sign >= text.Length || FilingCharacters.Fold(text[sign]) is not (':' or '=' or '('))
            return end;
        return FilingCharacters.AfterGap(text, sign + 1);
    }

    private static int Token(string text, int start)
    {
        var word = Placeholders.Words.StartingAt(text, start);
        if (word > 0)
        {
            var end = start + word;
            while (end < text.Length && end - start < MaxToken && (IsNameCharacter(text[end]) || text[end] is '-' or '_'))
                end++;
            return end - start;
        }

        var masks = FilingDigits.Read(text, start);
        return masks.Masks == masks.Text.Length && masks.Masks >= MinMasks && FilingCharacters.ToUpper(masks.Text[0]) == 'X' ? masks.End - start : 0;
    }

    private static bool IsNameCharacter(char c) => FilingCharacters.IsLetter(c) || FilingCharacters.IsDigit(c);
}
