using System.Collections.Generic;

namespace IcpAnalyzers.Core.Sheet.Pdf;

/// <summary>A text as code points. Half of a surrogate pair is U+FFFD, a control character a blank.</summary>
internal static class CodePoints
{
    public static List<int> Of(string text)
    {
        var points = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                points.Add(char.ConvertToUtf32(text[i], text[++i]));
            else
                points.Add(char.IsSurrogate(text[i]) ? 0xFFFD : char.IsControl(text[i]) ? ' ' : text[i]);
        }

        return points;
    }
}
