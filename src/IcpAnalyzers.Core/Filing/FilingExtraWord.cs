namespace IcpAnalyzers.Core.Filing;

/// <summary>What stands between 备 or 证 and the digits and does not belong there: 备案, 备字第, the label once more, a colon.</summary>
internal readonly struct FilingExtraWord
{
    private FilingExtraWord(int end, FilingDefects defects, bool needsMark = false, bool isMixed = false, bool hasColon = false)
    {
        End = end;
        Defects = defects;
        NeedsMark = needsMark;
        IsMixed = isMixed;
        HasColon = hasColon;
    }

    public int End { get; }

    public FilingDefects Defects { get; }

    /// <summary>ICP备案 begins prose and labels: only 号 after the digits makes it a number.</summary>
    public bool NeedsMark { get; }

    /// <summary>证备 and 备证 name two series.</summary>
    public bool IsMixed { get; }

    public bool HasColon { get; }

    public static FilingExtraWord Read(string text, int at, char mark)
    {
        var start = FilingCharacters.AfterGap(text, at);
        if (FilingHead.AfterRepeated(text, start, mark) is var repeated && repeated > start)
            return new FilingExtraWord(repeated, FilingDefects.ExtraWord);

        var length = FilingWords.Extras.StartingAt(text, start);
        var end = length > 0 ? start + length : at;
        var defects = length > 0 ? FilingDefects.ExtraWord : FilingDefects.None;
        var isMixed = length > 0 && FilingCharacters.Fold(text[start]) is '备' or '证';
        var colon = FilingCharacters.AfterGap(text, end);
        var hasColon = colon < text.Length && FilingCharacters.Fold(text[colon]) == ':';
        return new FilingExtraWord(hasColon ? colon + 1 : end, defects, length > 0 || hasColon, isMixed, hasColon);
    }
}
