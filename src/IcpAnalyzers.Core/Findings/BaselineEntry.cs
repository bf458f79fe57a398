using System;
using System.Text;

namespace IcpAnalyzers.Core.Findings;

/// <summary>A finding as a baseline knows it: by the rule, the file and the text that is underlined, so that it stays the same finding when the lines around it change.</summary>
/// <param name="Id">For example <c>ICP2001</c>.</param>
/// <param name="File">Relative to the folder of the baseline, with slashes.</param>
/// <param name="Text">What is underlined, every run of white space as one blank.</param>
public sealed record BaselineEntry(string Id, string File, string Text) : IComparable<BaselineEntry>
{
    /// <summary>The entry of a finding.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="folder">Full path of the folder of the baseline.</param>
    /// <param name="path">Full path of the file; empty for a finding without a place.</param>
    /// <param name="underlined">The text as it stands in the file.</param>
    public static BaselineEntry Of(string id, string folder, string path, string underlined) => new(id, Relative(folder, path), OneLine(underlined));

    public int CompareTo(BaselineEntry? other)
    {
        var order = string.CompareOrdinal(File, other?.File);
        order = order != 0 ? order : string.CompareOrdinal(Id, other?.Id);
        return order != 0 ? order : string.CompareOrdinal(Text, other?.Text);
    }

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                line.Append(c);
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd();
    }

    // Shared code stands beside or above the project: ../Shared/Api.cs. On another drive the path stays as it is.
    private static string Relative(string folder, string path)
    {
        var from = folder.Replace('\\', '/').TrimEnd('/').Split('/');
        var to = path.Replace('\\', '/').Split('/');
        var same = 0;
        while (same < from.Length && same < to.Length - 1 && from[same].Equals(to[same], StringComparison.OrdinalIgnoreCase))
            same++;
        if (path.Length == 0 || same == 0)
            return path.Replace('\\', '/');
        var relative = new StringBuilder();
        for (var i = same; i < from.Length; i++)
            relative.Append("../");
        return relative.Append(string.Join("/", to, same, to.Length - same)).ToString();
    }
}
