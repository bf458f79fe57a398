using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Filing;

/// <summary>Walks a text from anchor to anchor.</summary>
/// <remarks>
/// Linear: an anchor is looked at once, what is read around it is bounded by constants (blanks, digits, the longest word of a table),
/// and nothing is read before the end of the candidate before it.
/// </remarks>
internal static class FilingScanner
{
    // 例如：A、B 或 C.
    private const int MaxListGap = 6;

    public static IReadOnlyList<FilingCandidate> Scan(string text)
    {
        List<FilingCandidate>? found = null;
        var floor = 0;
        for (var anchor = FilingAnchors.Next(text, 0); anchor >= 0; anchor = FilingAnchors.Next(text, anchor + 1))
        {
            if (anchor < floor || Read(text, floor, anchor) is not { } candidate)
                continue;

            var around = FilingSurroundings.Before(text, floor, candidate.Start);
            candidate.NamesOtherKind = around.NamesOtherKind;
            candidate.IsExample = around.IsExample || (found is not null && ContinuesList(text, found[found.Count - 1], candidate));
            (found ??= new List<FilingCandidate>()).Add(candidate);
            floor = candidate.Start + candidate.Length;
        }

        return found ?? (IReadOnlyList<FilingCandidate>)Array.Empty<FilingCandidate>();
    }

    private static FilingCandidate? Read(string text, int floor, int anchor)
    {
        if (text[anchor] == 'B')
            return TelecomReader.Read(text, floor, anchor);
        if (FilingHead.TryRead(text, floor, anchor, out var head) && FilingReader.TryRead(text, head, out var shape))
            return FilingJudge.Judge(shape);
        return PendingReader.Read(text, floor, anchor);
    }

    private static bool ContinuesList(string text, FilingCandidate last, FilingCandidate candidate)
    {
        var end = last.Start + last.Length;
        return last.IsExample && candidate.Start - end <= MaxListGap && text.IndexOf('\n', end, candidate.Start - end) < 0;
    }
}
