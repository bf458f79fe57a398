namespace IcpAnalyzers.Core.Filing;

/// <summary>What the words right before a candidate say about it.</summary>
internal readonly struct FilingSurroundings
{
    // 网站备案号、ICP备案/许可证号： and the like have no more parts; bounds the work per candidate.
    private const int MaxParts = 16;

    private FilingSurroundings(bool isExample, bool namesOtherKind)
    {
        IsExample = isExample;
        NamesOtherKind = namesOtherKind;
    }

    public bool IsExample { get; }

    public bool NamesOtherKind { get; }

    /// <param name="text">The text.</param>
    /// <param name="floor">The first index that may be looked at.</param>
    /// <param name="start">Where the candidate begins.</param>
    public static FilingSurroundings Before(string text, int floor, int start)
    {
        var at = start;
        for (var parts = 0; parts < MaxParts; parts++)
        {
            at = BeforeSigns(text, floor, at);
            if (FilingWords.Examples.EndingAt(text, floor, at) > 0)
                return new FilingSurroundings(isExample: true, namesOtherKind: false);
            if (FilingWords.OtherKinds.EndingAt(text, floor, at) > 0)
                return new FilingSurroundings(isExample: false, namesOtherKind: true);

            var part = FilingWords.LabelParts.EndingAt(text, floor, at);
            if (part == 0)
                break;
            at -= part;
        }

        return default;
    }

    private static int BeforeSigns(string text, int floor, int at)
    {
        var end = at;
        while (end > floor && at - end < MaxParts && (FilingCharacters.IsBlank(text[end - 1]) || IsSign(text[end - 1])))
            end--;
        return end;
    }

    private static bool IsSign(char c) => c is ':' or '：' or '(' or '（' or '[' or '【' or '「' or '"' or '“' or '\'' or '‘' or '`';
}
