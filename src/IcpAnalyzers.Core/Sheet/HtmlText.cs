using System.Text;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>Text in HTML and SVG: no sign of it is markup.</summary>
internal static class HtmlText
{
    /// <param name="html">Gets the text.</param>
    /// <param name="value">The text.</param>
    /// <param name="breaks">Whether a name may go on in the next line behind a dot or a stroke; what is copied stays as it was.</param>
    public static StringBuilder Append(StringBuilder html, string value, bool breaks = false)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (breaks && i > 1 && value[i - 1] is '.' or '/' && value[i - 2] is not ('.' or '/') && char.IsLetter(c))
                html.Append("<wbr>");
            switch (c)
            {
                case '<':
                    html.Append("&lt;");
                    break;
                case '>':
                    html.Append("&gt;");
                    break;
                case '&':
                    html.Append("&amp;");
                    break;
                case '"':
                    html.Append("&quot;");
                    break;
                case '\n':
                    html.Append('\n');
                    break;
                default:
                    html.Append(char.IsControl(c) ? ' ' : c);
                    break;
            }
        }

        return html;
    }
}
