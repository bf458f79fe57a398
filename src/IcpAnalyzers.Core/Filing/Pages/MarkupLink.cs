using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Filing.Displays;

namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>Puts an anchor around a number in the text of a page of Razor, HTML or Vue.</summary>
internal static class MarkupLink
{
    public static PageChange? Of(FileKind kind, string path, string text, int start, int length, string? constantsNamespace)
    {
        foreach (var sighting in FileSightings.Of(kind, text))
        {
            if (sighting.Start != start || sighting.Length != length || !sighting.IsDirect)
                continue;
            var shown = text.Substring(start, length);
            // A number that is cut over elements is not all of what is reported.
            if (sighting.IsElementText && sighting.Kind == SightingKind.Number && shown == sighting.Candidate?.Number?.ToString())
                return Around(kind, path, text, start, start + length, constantsNamespace);
            return sighting.Kind == SightingKind.Constant && kind == FileKind.Razor && sighting.IsElementText ? AroundExpression(path, text, start, start + length, constantsNamespace) : null;
        }

        return null;
    }

    // @IcpFiling.Number, @(IcpFiling.Number).
    private static PageChange? AroundExpression(string path, string text, int start, int end, string? constantsNamespace)
    {
        if (start > 0 && text[start - 1] == '@')
            return Around(FileKind.Razor, path, text, start - 1, end, constantsNamespace);
        return start > 1 && end < text.Length && text[start - 1] == '(' && text[start - 2] == '@' && text[end] == ')' ? Around(FileKind.Razor, path, text, start - 2, end + 1, constantsNamespace) : null;
    }

    private static PageChange Around(FileKind kind, string path, string text, int start, int end, string? constantsNamespace)
    {
        var address = kind == FileKind.Razor && constantsNamespace is not null ? "@" + RazorConstants.Name(path, text, constantsNamespace, "VerificationUrl") : FilingLink.Address;
        return new PageChange(new[] { new TextEdit(start, "<a href=\"" + address + "\">"), new TextEdit(end, "</a>") });
    }
}
