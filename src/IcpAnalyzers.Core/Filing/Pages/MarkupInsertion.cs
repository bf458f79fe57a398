using System;
using System.Linq;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Files.Markup;

namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>Makes a page of Razor, HTML or Vue show the number: in its footer, or below its content.</summary>
internal static class MarkupInsertion
{
    // What follows the markup of a page.
    private static readonly string[] Trailers = { "@code", "@functions", "@section" };

    public static PageChange? Of(FileKind kind, string path, string text, NumberToShow number)
    {
        if (!MarkupValues.IsComplete(kind, text))
            return null;

        var layout = new TextLayout(text);
        var line = "<p>" + Line(kind, path, text, number) + "</p>";
        var end = LastOutsideComments(kind, text, "</footer");
        if (end < 0)
            end = LastOutsideComments(kind, text, "</body");
        if (end >= 0)
            return new PageChange(new[] { layout.Before(end, layout.IndentOfLine(end) + layout.Unit, line) });

        // Behind the markup of a component of Vue stands its script.
        if (kind == FileKind.Vue)
            return null;
        var bottom = EndOfMarkup(kind, text);
        return new PageChange(new[] { new TextEdit(bottom, bottom == 0 ? line + layout.LineEnd : layout.LineEnd + line) });
    }

    private static string Line(FileKind kind, string path, string text, NumberToShow number)
    {
        if (kind != FileKind.Razor || number.ConstantsNamespace is not { } constants)
            return Anchor(FilingLink.Address, number.Literal);

        string Read(string constant) => "@" + RazorConstants.Name(path, text, constants, constant);
        return number.IsChinese
            ? NumberToShow.Caption + Anchor(Read("VerificationUrl"), Read("Number"))
            : Anchor(Read("VerificationUrl"), Read("NumberEnglish"));
    }

    private static string Anchor(string address, string text) => "<a href=\"" + address + "\" target=\"_blank\" rel=\"noopener\">" + text + "</a>";

    private static int LastOutsideComments(FileKind kind, string text, string word)
    {
        var comments = FileComments.Of(kind, text).ToList();
        for (var at = text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = at == 0 ? -1 : text.LastIndexOf(word, at - 1, StringComparison.OrdinalIgnoreCase))
            if (!comments.Exists(comment => comment.Start <= at && at < comment.Start + comment.Length))
                return at;
        return -1;
    }

    private static int EndOfMarkup(FileKind kind, string text)
    {
        var end = text.Length;
        if (kind == FileKind.Razor)
            foreach (var trailer in Trailers)
                for (var at = text.IndexOf(trailer, StringComparison.Ordinal); at >= 0; at = text.IndexOf(trailer, at + 1, StringComparison.Ordinal))
                    if ((at == 0 || text[at - 1] == '\n') && at < end)
                        end = at;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }
}
