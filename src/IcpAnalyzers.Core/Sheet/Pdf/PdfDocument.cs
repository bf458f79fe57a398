using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace IcpAnalyzers.Core.Sheet.Pdf;

/// <summary>Writes a PDF 1.7 (ISO 32000-1) with one embedded TrueType font and text that can be searched. Streams are not compressed: a compressor gives other bytes on another framework.</summary>
internal sealed class PdfDocument
{
    private const string FontName = "ICPSUB+NotoSansSC";

    private readonly TrueTypeFont font;
    private readonly FontSubset subset;
    private readonly string title;
    private readonly List<StringBuilder> pages = new();
    private readonly List<byte[]> objects = new();

    public PdfDocument(TrueTypeFont font, string title)
    {
        this.font = font;
        this.title = title;
        subset = new FontSubset(font);
    }

    /// <summary>A4 in points.</summary>
    public const int Width = 595;

    public const int Height = 842;

    public int Pages => pages.Count;

    public IEnumerable<int> Missing => subset.Missing;

    public void AddPage() => pages.Add(new StringBuilder());

    public double Measure(int codePoint, double size) => subset.Advance(codePoint) * size / font.UnitsPerEm;

    /// <param name="page">From 0.</param>
    /// <param name="x">From the left edge.</param>
    /// <param name="y">Of the base line, from the upper edge.</param>
    /// <param name="size">Of the font.</param>
    /// <param name="text">What is written.</param>
    /// <param name="colour">Three numbers from 0 to 1 with blanks between.</param>
    /// <param name="bold">There is one weight in the file; bold letters get an outline.</param>
    public void Text(int page, double x, double y, double size, IEnumerable<int> text, string colour, bool bold = false)
    {
        var glyphs = string.Concat(text.Select(codePoint => subset.Number(codePoint).ToString("X4", CultureInfo.InvariantCulture)));
        if (glyphs.Length > 0)
            pages[page].Append(colour).Append(" rg ").Append(bold ? colour + " RG 2 Tr 0.3 w " : "0 Tr ").Append("BT /F1 ").Append(Number(size)).Append(" Tf ")
                .Append(Number(x)).Append(' ').Append(Number(Height - y)).Append(" Td <").Append(glyphs).Append("> Tj ET\n");
    }

    public void Line(int page, double x, double y, double width, string colour) =>
        pages[page].Append(colour).Append(" RG 0.5 w ").Append(Number(x)).Append(' ').Append(Number(Height - y)).Append(" m ").Append(Number(x + width)).Append(' ').Append(Number(Height - y)).Append(" l S\n");

    public void Fill(int page, double x, double y, double width, double height, string colour) =>
        pages[page].Append(colour).Append(" rg ").Append(Number(x)).Append(' ').Append(Number(Height - y - height)).Append(' ').Append(Number(width)).Append(' ').Append(Number(height)).Append(" re f\n");

    public byte[] ToArray()
    {
        var fontReference = Font();
        var parent = objects.Count + (2 * pages.Count) + 1;
        var kids = new List<string>();
        foreach (var page in pages)
        {
            var content = Stream(Encoding.ASCII.GetBytes(page.ToString()), "");
            kids.Add(Add(
                "<< /Type /Page /Parent " + Reference(parent) + " /MediaBox [0 0 " + Number(Width) + " " + Number(Height) + "] /Contents " + Reference(content)
                + " /Resources << /Font << /F1 " + Reference(fontReference) + " >> >> >>").ToString(CultureInfo.InvariantCulture) + " 0 R");
        }

        Add("<< /Type /Pages /Count " + Number(kids.Count) + " /Kids [" + string.Join(" ", kids) + "] >>");
        var catalog = Add("<< /Type /Catalog /Pages " + Reference(parent) + " /Lang (zh-CN) /ViewerPreferences << /DisplayDocTitle true >> >>");
        var info = Add("<< /Title <FEFF" + Utf16(title) + "> /Producer (IcpAnalyzers) >>");
        return File(catalog, info);
    }

    private int Font()
    {
        var file = subset.ToFont();
        var scale = 1000.0 / font.UnitsPerEm;
        var fontFile = Stream(file, "/Length1 " + Number(file.Length) + " ");
        var descriptor = Add(
            "<< /Type /FontDescriptor /FontName /" + FontName + " /Flags 4 /FontBBox [-1000 -1000 3000 2000] /ItalicAngle 0 /Ascent " + Number(font.Ascent * scale)
            + " /Descent " + Number(font.Descent * scale) + " /CapHeight 733 /StemV 80 /FontFile2 " + Reference(fontFile) + " >>");
        var widths = string.Join(" ", subset.Used.Select(used => Number(font.Advance(used.Glyph) * scale)));
        var descendant = Add(
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /" + FontName + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor "
            + Reference(descriptor) + " /CIDToGIDMap /Identity /W [0 [" + widths + "]] >>");
        var unicode = Stream(Encoding.ASCII.GetBytes(ToUnicode()), "");
        return Add(
            "<< /Type /Font /Subtype /Type0 /BaseFont /" + FontName + " /Encoding /Identity-H /DescendantFonts [" + Reference(descendant) + "] /ToUnicode " + Reference(unicode) + " >>");
    }

    // Which character a number stands for, so that the text can be searched and copied; at most 100 a section.
    private string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (var first = 1; first < subset.Used.Count; first += 100)
        {
            var count = System.Math.Min(100, subset.Used.Count - first);
            map.Append(Number(count)).Append(" beginbfchar\n");
            for (var i = first; i < first + count; i++)
                map.Append('<').Append(i.ToString("X4", CultureInfo.InvariantCulture)).Append("> <").Append(Utf16(char.ConvertFromUtf32(subset.Used[i].CodePoint))).Append(">\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }

    private byte[] File(int catalog, int info)
    {
        var file = new MemoryStream();
        Write(file, "%PDF-1.7\n%");
        file.Write(new byte[] { 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n' }, 0, 5); // Says that the file is binary.
        var offsets = new List<long>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            Write(file, Number(i + 1) + " 0 obj\n");
            file.Write(objects[i], 0, objects[i].Length);
            Write(file, "\nendobj\n");
        }

        var table = file.Length;
        Write(file, "xref\n0 " + Number(objects.Count + 1) + "\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            Write(file, offset.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        Write(file, "trailer\n<< /Size " + Number(objects.Count + 1) + " /Root " + Reference(catalog) + " /Info " + Reference(info) + " >>\nstartxref\n" + table.ToString(CultureInfo.InvariantCulture) + "\n%%EOF\n");
        return file.ToArray();
    }

    private int Stream(byte[] content, string entries)
    {
        var stream = new MemoryStream();
        Write(stream, "<< /Length " + Number(content.Length) + " " + entries + ">>\nstream\n");
        stream.Write(content, 0, content.Length);
        Write(stream, "\nendstream");
        objects.Add(stream.ToArray());
        return objects.Count;
    }

    private int Add(string value)
    {
        objects.Add(Encoding.ASCII.GetBytes(value));
        return objects.Count;
    }

    private static void Write(MemoryStream stream, string text)
    {
        var bytes = Encoding.ASCII.GetBytes(text);
        stream.Write(bytes, 0, bytes.Length);
    }

    private static string Reference(int number) => Number(number) + " 0 R";

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Utf16(string text) => string.Concat(Encoding.BigEndianUnicode.GetBytes(text).Select(octet => octet.ToString("X2", CultureInfo.InvariantCulture)));
}
