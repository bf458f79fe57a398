namespace IcpAnalyzers.Core.Filing.Displays;

/// <summary>Recognises the label (备案号：) that a number is shown under when the number itself comes from elsewhere.</summary>
public static class FilingLabel
{
    // 工信部ICP备案/许可证号： is as long as they get.
    private const int MaxLength = 24;

    /// <summary>Whether a text is such a label, or ends in one before a part that is not known.</summary>
    public static bool IsBeforeNumber(string text)
    {
        for (var anchor = FilingNumber.FindAnchor(text, 0); anchor >= 0; anchor = FilingNumber.FindAnchor(text, anchor + 1))
        {
            var label = FilingWords.Labels.StartingAt(text, anchor);
            var end = FilingCharacters.AfterGap(text, anchor + (label == 0 ? 1 : label));
            var hasSign = end < text.Length && FilingCharacters.Fold(text[end]) is ':' or '=';
            end = FilingCharacters.AfterGap(text, hasSign ? end + 1 : end);
            if (end == text.Length && label == 0 && text.Length <= MaxLength)
                return true;
            if (end < text.Length && (text[end] == FilingNumber.Unknown || text[end] == '{'))
                return true;
            if (end == text.Length && label > 2 && text.Length <= MaxLength && (hasSign || FilingWords.Owners.EndingAt(text, 0, anchor) == anchor))
                return true;
        }

        return false;
    }
}
