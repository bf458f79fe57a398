namespace IcpAnalyzers.Core.Filing;

/// <summary>Tells a spoilt number from prose with years and counts behind 备, and masks from wildcards and emphasis.</summary>
internal static class FilingPlausibility
{
    /// <param name="text">The text.</param>
    /// <param name="end">The end of what was read.</param>
    /// <param name="shape">What was read.</param>
    /// <param name="isLabelled">Whether a word or a colon stands before the digits, as in labels.</param>
    public static bool IsMeant(string text, int end, in FilingShape shape, bool isLabelled)
    {
        var hasMark = (shape.Defects & FilingDefects.MissingMark) == 0;
        if (shape.Masks > 0)
            return IsMasked(shape, hasMark);

        var count = shape.Digits.Length;
        // Licences of seven and eight digits have been seen, and nobody knows whose.
        if (shape.Mark == '证')
            return count == 6;
        if (isLabelled)
            return count is >= 6 and <= 11;
        if (hasMark)
            return count >= 4;
        return count is 8 or 10 || (count >= 5 && (FilingCharacters.IsBoundary(text, end) || IsMark(text[end])));
    }

    /// <summary>Whether something is stuck to the end: more digits, a letter, a second number.</summary>
    public static bool IsGlued(string text, int end)
    {
        if (end >= text.Length)
            return false;
        var next = FilingCharacters.Fold(text[end]);
        return FilingCharacters.IsDigit(next) || FilingCharacters.IsLetter(next) || IsMark(next);
    }

    private static bool IsMasked(in FilingShape shape, bool hasMark)
    {
        // **12006957** is a number in bold.
        var inner = shape.Digits.Trim('*', '_', '#');
        if (inner.Length is 8 or 10 && shape.Digits.Length - inner.Length == shape.Masks)
            return false;
        return shape.Masks >= (!hasMark ? 3 : shape.Digits.IndexOf('…') >= 0 ? 1 : 2);
    }

    private static bool IsMark(char c) => FilingCharacters.Fold(c) is '备' or '号' or '证';
}
