using System;

namespace IcpAnalyzers.Core.Files;

/// <summary>Recognises Chinese text that was decoded with the wrong encoding (乱码).</summary>
internal static class Mojibake
{
    private const int SampleLength = 1 << 20;

    // Fewer may be a character that was lost long ago.
    private const int FewestReplacements = 4;

    // Three Chinese characters. Shorter runs of such letters occur in Western words.
    private const int FewestLetters = 6;
    private const int FewestDistinct = 4;

    /// <summary>Whether most of what is not ASCII are replacement characters, or pairs of Latin-1 letters that are one Chinese character each in GB2312.</summary>
    public static bool IsIn(string text)
    {
        var end = Math.Min(text.Length, SampleLength);
        var others = 0;
        var replacements = 0;
        var paired = 0;
        var distinct = 0UL;
        for (var i = 0; i < end; i++)
        {
            if (text[i] < '\u0080' || text[i] == '\uFEFF')
                continue;

            others++;
            if (text[i] == '\uFFFD')
                replacements++;
            if (!IsPair(text, i, end))
                continue;

            distinct |= Bit(text[i]) | Bit(text[i + 1]);
            others++;
            paired += 2;
            i++;
        }

        return (replacements >= FewestReplacements && replacements * 2 > others)
            || (paired >= FewestLetters && paired == others && Count(distinct) >= FewestDistinct);
    }

    // GB2312: hanzi lead with B0 to F7, symbols with A1 to A9; both bytes go up to FE.
    private static bool IsPair(string text, int at, int end) =>
        at + 1 < end && text[at] is (>= '\u00A1' and <= '\u00A9') or (>= '\u00B0' and <= '\u00F7') && text[at + 1] is >= '\u00A1' and <= '\u00FE';

    private static ulong Bit(char c) => 1UL << (c & 63);

    private static int Count(ulong bits)
    {
        var count = 0;
        for (; bits != 0; bits &= bits - 1)
            count++;
        return count;
    }
}
