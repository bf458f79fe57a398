using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace IcpAnalyzers.Core.Sheet.Xlsx;

/// <summary>A worksheet (ECMA-376 part 1, 18.3). Every cell is an inline string, so that a value that looks like a formula or a number stays the text it is.</summary>
internal sealed class Worksheet
{
    // Excel takes no more in a cell.
    private const int LongestCell = 32_767;

    private const int Plain = 0;
    private const int Title = 1;
    private const int Header = 2;
    private const int Warning = 3;

    private readonly StringBuilder rows = new();
    private int row;

    public Worksheet(string name) => Name = name;

    public string Name { get; }

    public Worksheet Add(SheetBlock block)
    {
        if (row > 0)
            row++;
        Line(Title, block.Title.ToString());
        if (block.Note is { } note)
            Line(Plain, note.ToString());
        foreach (var line in block.Rows)
            Row(line);
        if (block.Cells.Count == 0)
            return this;
        var header = new List<string>();
        foreach (var column in block.Columns)
            header.Add(column.ToString());
        Line(Header, header.ToArray());
        foreach (var cells in block.Cells)
            Line(Plain, cells);
        return this;
    }

    public override string ToString() =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetFormatPr defaultRowHeight=\"15\"/>"
        + "<cols><col min=\"1\" max=\"1\" width=\"34\" customWidth=\"1\"/><col min=\"2\" max=\"2\" width=\"60\" customWidth=\"1\"/><col min=\"3\" max=\"8\" width=\"34\" customWidth=\"1\"/></cols>"
        + "<sheetData>" + rows + "</sheetData><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>";

    // Label, value, what it is for or who can give it, then the other ways to write it.
    private void Row(SheetRow line)
    {
        var cells = new List<string> { line.Label.ToString(), line.Value, "" };
        var missing = line.Value.Length == 0 && line.Property.Length > 0;
        if (missing)
            cells[2] = "缺失 missing: " + line.Property + (line.Who is { } who ? " · " + SheetWords.Of(who) : "");
        else if (line.Remark is { } remark)
            cells[2] = remark.ToString();
        cells.AddRange(line.Forms);
        Open();
        for (var i = 0; i < cells.Count; i++)
            Cell(i, i == 0 ? Header : i == 2 && (missing || line.Warns) ? Warning : Plain, cells[i]);
        rows.Append("</row>");
    }

    private void Line(int style, params string[] cells)
    {
        Open();
        for (var i = 0; i < cells.Length; i++)
            Cell(i, style, cells[i]);
        rows.Append("</row>");
    }

    private void Open() => rows.Append("<row r=\"").Append((++row).ToString(CultureInfo.InvariantCulture)).Append("\">");

    private void Cell(int column, int style, string value)
    {
        if (value.Length == 0)
            return;
        rows.Append("<c r=\"").Append((char)('A' + column)).Append(row.ToString(CultureInfo.InvariantCulture))
            .Append("\" s=\"").Append(style.ToString(CultureInfo.InvariantCulture)).Append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        XmlText(value.Length > LongestCell ? value.Substring(0, LongestCell) : value);
        rows.Append("</t></is></c>");
    }

    // What XML 1.0 cannot hold becomes the replacement character; so does half of a pair. A spreadsheet takes _x0041_ for an escape, so its first sign is escaped.
    private void XmlText(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '<' or '>' or '&')
                rows.Append(c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;");
            else if (c == '_' && i + 6 < value.Length && value[i + 1] == 'x' && value[i + 6] == '_')
                rows.Append("_x005F_");
            else if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                rows.Append(c).Append(value[++i]);
            else
                rows.Append(c is '\n' or '\t' || (c >= ' ' && !char.IsSurrogate(c) && c < '\uFFFE') ? c : '\uFFFD');
        }
    }
}
