using System.Text;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>The sheet as one HTML file without anything from elsewhere: to read on a screen or a phone, to print on A4, to copy from.</summary>
public static class SheetHtml
{
    public static string Write(FilingSheet sheet)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>技术信息表 ");
        Text(html, sheet.App.Name + " " + sheet.App.Version);
        html.Append("</title>\n<style>\n").Append(SheetStyle.Css).Append("</style>\n</head>\n<body>\n<header>\n<p class=\"kind\">App 备案技术信息表 <span lang=\"en\">Technical-information sheet of the ICP filing</span></p>\n<h1>");
        Text(html, sheet.App.Name);
        html.Append("</h1>\n<p class=\"facts\">");
        foreach (var head in sheet.Heads)
        {
            html.Append("<span>");
            Text(html, head.PackageId);
            html.Append("</span> <span>");
            Text(html, head.Platform);
            html.Append("</span> ");
        }

        html.Append("<span>");
        Text(html, sheet.App.Version);
        html.Append("</span></p>\n</header>\n<main>\n");
        foreach (var block in SheetPage.Of(sheet))
            Block(html, block);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Block(StringBuilder html, SheetBlock block)
    {
        html.Append("<section>\n<h2>");
        Label(html, block.Title);
        html.Append("</h2>\n");
        if (block.Note is { } note)
        {
            html.Append("<p class=\"note\">");
            Label(html, note);
            html.Append("</p>\n");
        }

        if (block.Rows.Count > 0)
            Rows(html, block);
        if (block.Cells.Count > 0)
            Table(html, block);
        html.Append("</section>\n");
    }

    private static void Rows(StringBuilder html, SheetBlock block)
    {
        html.Append("<table class=\"rows\">\n");
        foreach (var (label, value, property) in block.Rows)
        {
            html.Append("<tr><th scope=\"row\">");
            Label(html, label);
            html.Append("</th><td>");
            if (value.Length > 0)
                Text(html, value);
            else if (property.Length > 0)
                html.Append("<span class=\"missing\">缺失 <span lang=\"en\">missing</span> <code>").Append(property).Append("</code></span>");
            html.Append("</td></tr>\n");
        }

        html.Append("</table>\n");
    }

    private static void Table(StringBuilder html, SheetBlock block)
    {
        html.Append("<table class=\"list\">\n<thead><tr>");
        foreach (var column in block.Columns)
        {
            html.Append("<th scope=\"col\">");
            Label(html, column);
            html.Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in block.Cells)
        {
            html.Append("<tr>");
            for (var i = 0; i < row.Length; i++)
            {
                // On a phone each cell stands under its own label.
                html.Append("<td data-label=\"").Append(block.Columns[i].Chinese).Append("\">");
                Text(html, row[i].Length > 0 ? row[i] : "—");
                html.Append("</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static void Label(StringBuilder html, SheetLabel label) =>
        html.Append(label.Chinese).Append(" <span lang=\"en\">").Append(label.English).Append("</span>");

    private static void Text(StringBuilder html, string value)
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
                default:
                    html.Append(char.IsControl(c) ? ' ' : c);
                    break;
            }
        }
    }
}
