using System.Collections.Generic;
using System.Linq;

namespace IcpAnalyzers.Core.Sheet.Pdf;

/// <summary>Lays blocks of the sheet on pages, from top to bottom.</summary>
internal sealed class PdfFlow
{
    private const double Margin = 42;
    private const double Bottom = PdfDocument.Height - 48;
    private const double Inner = PdfDocument.Width - (2 * Margin);
    private const double Size = 8.5;
    private const double Leading = 12.5;
    private const double Pad = 6;
    private const double Letter = Size * .6;
    private const int LongestWord = 14;
    private const string Ink = "0.09 0.13 0.17";
    private const string Quiet = "0.36 0.42 0.48";
    private const string Accent = "0.04 0.36 0.68";
    private const string Warn = "0.64 0.23 0.05";
    private const string Rule = "0.85 0.88 0.91";
    private const string Tint = "0.95 0.96 0.97";

    // No line begins with one of these (避头尾).
    private static readonly char[] Closing = { '，', '。', '、', '；', '：', '？', '！', '）', '》', '」', '』', '】', '”', '’' };

    private readonly PdfDocument document;
    private double top;

    public PdfFlow(PdfDocument document) => this.document = document;

    public void Page()
    {
        document.AddPage();
        top = Margin;
    }

    public void Heading(string text, double size, bool accented)
    {
        foreach (var line in Wrap(text, size, Inner))
        {
            Room(size * 1.5);
            top += size * 1.2;
            document.Text(document.Pages - 1, Margin, top, size, line, accented ? Accent : Ink, bold: true);
            top += size * .4;
        }
    }

    public void Block(SheetBlock block)
    {
        // A title does not stand alone at the foot of a page.
        Room(70);
        top += 12;
        Heading(block.Title.ToString(), 11, accented: false);
        if (block.Note is { } note)
            Line(new[] { (note.ToString(), Quiet) }, new[] { Inner }, tinted: false);
        foreach (var row in block.Rows)
            Row(row);
        if (block.Cells.Count == 0)
            return;
        var widths = Widths(block);
        Line(block.Columns.Select(column => (column.Chinese == column.English ? column.Chinese : column.Chinese + "\n" + column.English, Quiet)).ToArray(), widths, tinted: true);
        foreach (var cells in block.Cells)
            Line(cells.Select(cell => (cell, Ink)).ToArray(), widths, tinted: false);
    }

    /// <summary>The name of the sheet and the number of the page, at the foot of each.</summary>
    public void Footers(string text)
    {
        for (var page = 0; page < document.Pages; page++)
        {
            var number = (page + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + " / " + document.Pages.ToString(System.Globalization.CultureInfo.InvariantCulture);
            document.Text(page, Margin, PdfDocument.Height - 26, 7.5, Wrap(text, 7.5, Inner - 60)[0], Quiet);
            document.Text(page, PdfDocument.Width - Margin - 30, PdfDocument.Height - 26, 7.5, CodePoints.Of(number), Quiet);
        }
    }

    private void Row(SheetRow row)
    {
        var lines = new List<(string Text, string Colour)>();
        if (row.Value.Length > 0)
            lines.Add((row.Value, Ink));
        else if (row.Property.Length > 0)
            lines.Add(("缺失 missing: " + row.Property + (row.Who is { } who ? " · " + SheetWords.Of(who) : ""), Warn));
        if (row.Remark is { } remark)
            lines.Add((remark.ToString(), row.Warns ? Warn : Accent));
        const double label = 150;
        var left = Wrap(row.Label.ToString(), Size, label - (2 * Pad)).Select(line => (line, Quiet)).ToList();
        var right = lines.SelectMany(text => Wrap(text.Text, Size, Inner - label - (2 * Pad)).Select(line => (line, text.Colour))).ToList();
        Lay(new[] { left, right }, new[] { label, Inner - label }, tinted: false);
    }

    private void Line((string Text, string Colour)[] cells, double[] widths, bool tinted) => Lay(
        cells.Select((cell, i) => Wrap(cell.Text, Size, widths[i] - (2 * Pad)).Select(line => (line, cell.Colour)).ToList()).ToArray(), widths, tinted);

    // A row that is longer than what is left of the page goes on, line by line, on the next.
    private void Lay(IReadOnlyList<List<(List<int> Line, string Colour)>> columns, double[] widths, bool tinted)
    {
        var count = System.Math.Max(1, columns.Max(column => column.Count));
        Room(System.Math.Min(count, 3) * Leading + Pad);
        document.Line(document.Pages - 1, Margin, top, Inner, Rule);
        if (tinted)
            document.Fill(document.Pages - 1, Margin, top, Inner, count * Leading + Pad, Tint);
        top += Pad / 2;
        for (var i = 0; i < count; i++)
        {
            Room(Leading);
            var x = Margin;
            for (var column = 0; column < columns.Count; column++)
            {
                if (i < columns[column].Count)
                    document.Text(document.Pages - 1, x + Pad, top + 9, Size, columns[column][i].Line, columns[column][i].Colour);
                x += widths[column];
            }

            top += Leading;
        }

        top += Pad / 2;
    }

    // None narrower than its longest word; what is left in the shares that the longest cells ask for.
    private static double[] Widths(SheetBlock block)
    {
        var wishes = block.Columns.Select((column, i) => System.Math.Min(40, System.Math.Max(Letters(column), block.Cells.Max(cells => Letters(cells[i]))))).ToArray();
        var least = block.Columns.Select((column, i) => (2 * Pad) + (Letter * System.Math.Min(LongestWord, System.Math.Max(Letters(column), block.Cells.Max(cells => LongestIn(cells[i])))))).ToArray();
        var left = Inner - least.Sum();
        return left < 0 ? least.Select(width => width * Inner / least.Sum()).ToArray() : wishes.Select((wish, i) => least[i] + (left * wish / wishes.Sum())).ToArray();
    }

    private static double Letters(SheetLabel header) => System.Math.Max(Letters(header.Chinese), header.English.Split(' ').Max(word => Letters(word)));

    private static double LongestIn(string text) => text.Split(' ', '\n', '.', '/').Max(word => Letters(word.TrimEnd(Closing)) is var letters && IsIdeographic(word) ? System.Math.Min(letters, 6) : letters + 1);

    private static bool IsIdeographic(string word) => word.Any(c => c >= 0x2E80);

    private static double Letters(string text) => text.Sum(c => c < 0x2E80 ? 1.0 : 1.8);

    private List<List<int>> Wrap(string text, double size, double width)
    {
        var lines = new List<List<int>>();
        foreach (var paragraph in text.Split('\n'))
            lines.AddRange(WrapLine(CodePoints.Of(paragraph), size, width));
        return lines;
    }

    // Breaks behind a blank, an ideograph, or a dot or stroke inside a name, where there is one, otherwise anywhere: a key has none of them.
    private IEnumerable<List<int>> WrapLine(List<int> text, double size, double width)
    {
        var start = 0;
        while (start < text.Count)
        {
            var used = 0.0;
            var end = start;
            var good = -1;
            while (end < text.Count && (used += document.Measure(text[end], size)) <= width)
            {
                end++;
                if (MayBreak(text, end))
                    good = end;
            }

            if (end < text.Count && good > start && end - good < 24)
                end = good;
            end = System.Math.Max(end, start + 1);
            yield return text.GetRange(start, end - start);
            start = end;
        }
    }

    private static bool MayBreak(List<int> text, int end)
    {
        if (end < text.Count && text[end] <= char.MaxValue && System.Array.IndexOf(Closing, (char)text[end]) >= 0)
            return false;
        return text[end - 1] is ' ' or >= 0x2E80 || (text[end - 1] is '.' or '/' && end > 1 && end < text.Count && text[end - 2] is not ('.' or '/') && text[end] is >= 'A' and <= 'z');
    }

    private void Room(double height)
    {
        if (top + height > Bottom)
            Page();
    }
}
