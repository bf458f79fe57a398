using System;

namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>How the lines of a file are written, so that what comes in looks like what is there.</summary>
public sealed class TextLayout
{
    private readonly string text;

    public TextLayout(string text)
    {
        this.text = text;
        LineEnd = text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";
        Unit = UnitOf(text);
    }

    public string LineEnd { get; }

    /// <summary>One step of indentation: the smallest one in the file.</summary>
    public string Unit { get; }

    /// <summary>The blanks before a place; null when something else stands before it in its line.</summary>
    public string? IndentBefore(int at)
    {
        var start = LineStart(at);
        for (var i = start; i < at; i++)
            if (text[i] is not (' ' or '\t'))
                return null;
        return text.Substring(start, at - start);
    }

    /// <summary>The indentation of the line that a place is in.</summary>
    public string IndentOfLine(int at)
    {
        var start = LineStart(at);
        var end = start;
        while (end < text.Length && text[end] is ' ' or '\t')
            end++;
        return text.Substring(start, end - start);
    }

    public int LineStart(int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>Lines that go before an end tag or a brace, one step further in than it or as the siblings are.</summary>
    public TextEdit Before(int end, string indent, params string[] lines)
    {
        var block = indent + string.Join(LineEnd + indent, lines);
        return IndentBefore(end) is not null
            ? new TextEdit(LineStart(end), block + LineEnd)
            : new TextEdit(end, LineEnd + block + LineEnd + IndentOfLine(end));
    }

    private static string UnitOf(string text)
    {
        var least = int.MaxValue;
        for (var at = text.IndexOf('\n'); at >= 0 && at + 1 < text.Length; at = text.IndexOf('\n', at + 1))
        {
            if (text[at + 1] == '\t')
                return "\t";
            var end = at + 1;
            while (end < text.Length && text[end] == ' ')
                end++;
            var blanks = end - at - 1;
            if (blanks > 1 && blanks < least && end < text.Length && text[end] is not ('\r' or '\n'))
                least = blanks;
        }

        return new string(' ', least > 8 ? 4 : least);
    }
}
