using System.Text;
using IcpAnalyzers.Core.Files.Markup;

namespace IcpAnalyzers.Core.Files.Texts;

/// <summary>Decodes raw text unit by unit, in both directions: to what it says, and from a part of that back to where it is written.</summary>
internal static class ValueText
{
    public static string Decode(string file, int start, int length, ValueSyntax syntax)
    {
        var text = new StringBuilder(length);
        var end = start + length;
        while (start < end)
        {
            var unit = UnitAt(file, start, end, syntax);
            unit.AppendTo(text);
            start += unit.RawLength;
        }

        return text.ToString();
    }

    /// <summary>The raw span of a part of the decoded text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="rawStart">Where the raw text begins in it.</param>
    /// <param name="rawLength">How long the raw text is.</param>
    /// <param name="syntax">What is decoded in it.</param>
    /// <param name="start">Where the part begins in the decoded text.</param>
    /// <param name="length">How long the part is there.</param>
    /// <param name="exact">Whether the part is written literally.</param>
    public static (int Start, int Length) Locate(string file, int rawStart, int rawLength, ValueSyntax syntax, int start, int length, out bool exact)
    {
        var raw = rawStart;
        var rawEnd = rawStart + rawLength;
        var text = 0;
        var from = -1;
        var literal = true;
        while (raw < rawEnd && text - length < start && (length > 0 || text < start))
        {
            var unit = UnitAt(file, raw, rawEnd, syntax);
            if (text + unit.Count > start || from >= 0)
            {
                from = from < 0 ? raw : from;
                literal &= unit.IsLiteral;
            }

            text += unit.Count;
            raw += unit.RawLength;
        }

        var reached = text - length >= start;
        exact = reached && literal && (length > 0 || text == start);
        from = from < 0 ? raw : from;
        return (from, raw - from);
    }

    /// <summary>The unit that begins here; it never reaches beyond the end.</summary>
    public static TextUnit UnitAt(string file, int at, int end, ValueSyntax syntax)
    {
        var c = file[at];
        switch (c)
        {
            case '&' when (syntax & (ValueSyntax.XmlEntities | ValueSyntax.HtmlEntities)) != 0:
                return Entities.UnitAt(file, at, end, (syntax & ValueSyntax.HtmlEntities) != 0);
            case '\\' when (syntax & (ValueSyntax.JsonEscapes | ValueSyntax.ScriptEscapes)) != 0:
                return Escapes.UnitAt(file, at, end);
            case '$' when (syntax & ValueSyntax.TemplateHoles) != 0 && at + 1 < end && file[at + 1] == '{':
                return TextUnit.Unknown(ScriptText.EndOfHole(file, at + 1, end) - at);
            case '@' when (syntax & ValueSyntax.RazorTransitions) != 0:
                return RazorTransition.UnitAt(file, at, end);
            default:
                return TextUnit.Literal(c);
        }
    }
}
