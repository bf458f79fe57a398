using System.Text;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>One block of the sheet in HTML.</summary>
internal sealed class HtmlBlock
{
    // As long as an MD5 in hex; longer than one line of the page.
    private const int Hash = 32;
    private const int Line = 100;

    private readonly StringBuilder html;

    public HtmlBlock(StringBuilder html) => this.html = html;

    public void Write(SheetBlock block)
    {
        html.Append("<section>\n<h2>");
        Label(block.Title);
        html.Append("</h2>\n");
        if (block.Note is { } note)
        {
            html.Append("<p class=\"note\">");
            Label(note);
            html.Append("</p>\n");
        }

        if (block.Rows.Count > 0)
            Rows(block);
        if (block.Cells.Count > 0)
            Table(block);
        html.Append("</section>\n");
    }

    private void Rows(SheetBlock block)
    {
        html.Append("<table class=\"rows\">\n");
        foreach (var row in block.Rows)
        {
            html.Append("<tr><th scope=\"row\">");
            Label(row.Label);
            html.Append("</th><td>");
            if (row.Value.Length > 0)
                Value(row);
            else if (row.Property.Length > 0)
                Missing(row);
            html.Append("</td></tr>\n");
        }

        html.Append("</table>\n");
    }

    private void Value(SheetRow row)
    {
        Copyable(row.Value);
        if (row.Remark is { } remark)
        {
            html.Append(row.Warns ? " <span class=\"remark warn\">" : " <span class=\"remark\">");
            Label(remark);
            html.Append("</span>");
        }

        if (row.Forms.Count == 0)
            return;
        html.Append("<details><summary>其他写法 <span lang=\"en\">Other forms</span></summary>");
        foreach (var form in row.Forms)
        {
            html.Append("<div>");
            Copyable(form);
            html.Append("</div>");
        }

        html.Append("</details>");
    }

    private void Missing(SheetRow row)
    {
        html.Append("<span class=\"missing\">缺失 <span lang=\"en\">missing</span> <code>").Append(row.Property).Append("</code>");
        if (row.Who is { } who)
        {
            html.Append(" · ");
            Label(SheetWords.Of(who));
        }

        html.Append("</span>");
    }

    private void Table(SheetBlock block)
    {
        html.Append("<table class=\"list\">\n<thead><tr>");
        foreach (var column in block.Columns)
        {
            html.Append("<th scope=\"col\">");
            Label(column);
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
                if (row[i].Length > 0)
                    Copyable(row[i]);
                html.Append("</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    // The script puts a button behind each of these; without it they are plain text.
    private void Copyable(string value)
    {
        var isLong = value.Length > Line;
        html.Append(!IsCode(value) ? "<span class=\"v\">" : isLong ? "<span class=\"v code long\">" : "<span class=\"v code\">");
        HtmlText.Append(html, value, breaks: !isLong || !IsCode(value));
        html.Append("</span>");
    }

    private void Label(SheetLabel label)
    {
        HtmlText.Append(html, label.Chinese);
        if (label.English != label.Chinese)
            html.Append(" <span lang=\"en\">").Append(label.English).Append("</span>");
    }

    // Fingerprints, keys, hosts and files are read letter by letter.
    private static bool IsCode(string value)
    {
        var separated = false;
        foreach (var c in value)
        {
            if (c is ' ' or > '~')
                return false;
            separated |= c is '.' or '/' or ':';
        }

        return value.Length >= Hash || (separated && value.Length >= 8);
    }
}
