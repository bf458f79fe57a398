using System.Text;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>Text in HTML and SVG: no sign of it is markup.</summary>
internal static class HtmlText
{
    public static StringBuilder Append(StringBuilder html, string value)
    {
        foreach (var c in value)
        {
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
