using System.Text;

namespace IcpAnalyzers.Core.Filing;

/// <summary>A run of digits and masks, in canonical characters.</summary>
internal readonly struct FilingDigits
{
    /// <summary>Longer runs are no numbers of any kind. Bounds the work per candidate.</summary>
    private const int Max = 32;

    private FilingDigits(string text, int masks, int end, FilingDefects defects)
    {
        Text = text;
        Masks = masks;
        End = end;
        Defects = defects;
    }

    public string Text { get; }

    public int Masks { get; }

    public int End { get; }

    public FilingDefects Defects { get; }

    /// <summary>Reads the run that begins at <paramref name="start"/>; an empty one where none does or it is too long.</summary>
    public static FilingDigits Read(string text, int start)
    {
        var run = new StringBuilder();
        var masks = 0;
        var end = start;
        var defects = FilingDefects.None;
        for (var at = start; at < text.Length; at++)
        {
            if (FilingCharacters.IsInvisible(text[at]) && at - end < Max)
                continue;

            var c = FilingCharacters.Fold(text[at]);
            var isMask = Placeholders.IsMask(c);
            if (!isMask && !FilingCharacters.IsDigit(c))
                break;
            if (run.Length == Max)
                return new FilingDigits("", 0, start, FilingDefects.None);

            if (at > end)
                defects |= FilingDefects.Blanks;
            if (isMask)
                masks++;
            else
                FilingCharacters.Fold(text[at], ref defects);
            run.Append(c);
            end = at + 1;
        }

        return new FilingDigits(run.ToString(), masks, end, defects);
    }

    /// <summary>Reads a number whose digits are set apart by blanks, as in <c>2026 0317 28号</c>; itself when it is none.</summary>
    public FilingDigits Joined(string text)
    {
        var joined = this;
        while (joined.Masks == 0 && joined.Text.Length < 10 && FilingCharacters.AfterGap(text, joined.End) is var next && next > joined.End)
        {
            var more = Read(text, next);
            if (more.Text.Length == 0)
                break;
            joined = new FilingDigits(joined.Text + more.Text, more.Masks, more.End, joined.Defects | more.Defects | FilingDefects.Blanks);
        }

        var mark = FilingCharacters.AfterGap(text, joined.End);
        return joined.Masks == 0 && joined.Text.Length is 8 or 10 && mark < text.Length && FilingCharacters.Fold(text[mark]) == '号' ? joined : this;
    }

    /// <summary>Without the masks at the end, which are punctuation or emphasis there, as in <c>12006957？</c>.</summary>
    public FilingDigits WithoutTrailingMasks()
    {
        var length = Text.Length;
        while (length > 0 && !FilingCharacters.IsDigit(Text[length - 1]))
            length--;
        var dropped = Text.Length - length;
        return new FilingDigits(Text.Substring(0, length), Masks - dropped, End - dropped, Defects);
    }
}
