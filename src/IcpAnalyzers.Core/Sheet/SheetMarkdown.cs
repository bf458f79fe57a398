using System.Text;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>The sheet as Markdown tables, for a repository or a ticket.</summary>
public static class SheetMarkdown
{
    public static string Write(FilingSheet sheet)
    {
        var text = new StringBuilder("# 技术信息表 Filing sheet: ").Append(Escaped(sheet.App.Name)).Append(' ').Append(Escaped(sheet.App.Version)).Append('\n');
        foreach (var block in SheetPage.Of(sheet))
        {
            text.Append("\n## ").Append(Escaped(block.Title.ToString())).Append('\n');
            if (block.Note is { } note)
                text.Append('\n').Append(note).Append('\n');
            if (block.Rows.Count > 0)
                Rows(text, block);
            if (block.Cells.Count > 0)
                Table(text, block);
        }

        return text.ToString();
    }

    private static void Rows(StringBuilder text, SheetBlock block)
    {
        text.Append("\n| 项目 Item | 内容 Value |\n| --- | --- |\n");
        foreach (var row in block.Rows)
            text.Append("| ").Append(Escaped(row.Label.ToString())).Append(" | ").Append(Value(row)).Append(" |\n");
    }

    private static string Value(SheetRow row)
    {
        if (row.Value.Length == 0)
            return row.Property.Length > 0 ? "*缺失 missing: " + row.Property + "*" : "";
        return row.Remark is { } remark ? Escaped(row.Value) + " *(" + remark + ")*" : Escaped(row.Value);
    }

    private static void Table(StringBuilder text, SheetBlock block)
    {
        text.Append("\n|");
        foreach (var column in block.Columns)
            text.Append(' ').Append(column).Append(" |");
        text.Append("\n|");
        for (var i = 0; i < block.Columns.Count; i++)
            text.Append(" --- |");
        text.Append('\n');
        foreach (var row in block.Cells)
        {
            text.Append('|');
            foreach (var cell in row)
                text.Append(' ').Append(Escaped(cell)).Append(" |");
            text.Append('\n');
        }
    }

    // Text is text: no sign of it may begin a cell, a link, an emphasis or an element.
    private static string Escaped(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (c is '|' or '\\' or '`' or '*' or '_' or '[' or ']' or '#' or '~')
                text.Append('\\').Append(c);
            else if (c is '<' or '>' or '&')
                text.Append(c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;");
            else
                text.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
        }

        return text.ToString();
    }
}
