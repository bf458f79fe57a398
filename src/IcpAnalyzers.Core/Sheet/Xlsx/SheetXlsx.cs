using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using IcpAnalyzers.Core.Sheet.Providers;

namespace IcpAnalyzers.Core.Sheet.Xlsx;

/// <summary>The sheet as a workbook (ECMA-376): one worksheet a block and one a provider.</summary>
public static class SheetXlsx
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/";
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    // Plain, title, header, warning.
    private const string Styles = Declaration + "<styleSheet xmlns=\"" + Main + "\">"
        + "<fonts count=\"4\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"14\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font><font><sz val=\"11\"/><color rgb=\"FFA33B0C\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFF3F5F8\"/></patternFill></fill></fills>"
        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"4\">"
        + "<xf fontId=\"0\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf><xf fontId=\"1\" applyFont=\"1\"/>"
        + "<xf fontId=\"2\" fillId=\"2\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
        + "<xf fontId=\"3\" applyFont=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs></styleSheet>";

    public static byte[] Write(FilingSheet sheet, IReadOnlyList<ProviderForm> forms)
    {
        var worksheets = Worksheets(sheet, forms);
        var zip = new StoredZip()
            .Add("[Content_Types].xml", ContentTypes(worksheets.Count))
            .Add("_rels/.rels", Declaration + "<Relationships xmlns=\"" + Packages + "relationships\"><Relationship Id=\"rId1\" Type=\"" + Relations + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")
            .Add("xl/workbook.xml", Workbook(worksheets))
            .Add("xl/_rels/workbook.xml.rels", WorkbookRelations(worksheets.Count))
            .Add("xl/styles.xml", Styles);
        for (var i = 0; i < worksheets.Count; i++)
            zip.Add("xl/worksheets/sheet" + Number(i + 1) + ".xml", worksheets[i].ToString());
        return zip.ToArray();
    }

    private static List<Worksheet> Worksheets(FilingSheet sheet, IReadOnlyList<ProviderForm> forms)
    {
        var names = new HashSet<string>(System.StringComparer.OrdinalIgnoreCase);
        var worksheets = new List<Worksheet>();
        foreach (var block in SheetPage.Of(sheet))
            worksheets.Add(new Worksheet(Name(block.Title.Chinese, names)).Add(block));
        foreach (var form in forms)
        {
            var worksheet = new Worksheet(Name(form.Name.Chinese, names));
            foreach (var block in ProviderView.Of(form, sheet))
                worksheet.Add(block);
            worksheets.Add(worksheet);
        }

        return worksheets;
    }

    // At most 31 letters, none of : \ / ? * [ ], each name once.
    private static string Name(string title, HashSet<string> taken)
    {
        var name = new string(title.Select(c => c is ':' or '\\' or '/' or '?' or '*' or '[' or ']' or '\'' || char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c).Take(26).ToArray()).Trim();
        var free = name;
        for (var i = 2; !taken.Add(free); i++)
            free = name + " " + Number(i);
        return free;
    }

    private static string ContentTypes(int worksheets)
    {
        var xml = new StringBuilder(Declaration + "<Types xmlns=\"" + Packages + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + Content + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + Content + "styles+xml\"/>");
        for (var i = 1; i <= worksheets; i++)
            xml.Append("<Override PartName=\"/xl/worksheets/sheet").Append(Number(i)).Append(".xml\" ContentType=\"" + Content + "worksheet+xml\"/>");
        return xml.Append("</Types>").ToString();
    }

    private static string Workbook(List<Worksheet> worksheets)
    {
        var xml = new StringBuilder(Declaration + "<workbook xmlns=\"" + Main + "\" xmlns:r=\"" + Relations + "\"><sheets>");
        for (var i = 0; i < worksheets.Count; i++)
            HtmlText.Append(xml.Append("<sheet name=\""), worksheets[i].Name).Append("\" sheetId=\"").Append(Number(i + 1)).Append("\" r:id=\"rId").Append(Number(i + 1)).Append("\"/>");
        return xml.Append("</sheets></workbook>").ToString();
    }

    private static string WorkbookRelations(int worksheets)
    {
        var xml = new StringBuilder(Declaration + "<Relationships xmlns=\"" + Packages + "relationships\">");
        for (var i = 1; i <= worksheets; i++)
            xml.Append("<Relationship Id=\"rId").Append(Number(i)).Append("\" Type=\"" + Relations + "/worksheet\" Target=\"worksheets/sheet").Append(Number(i)).Append(".xml\"/>");
        return xml.Append("<Relationship Id=\"rId").Append(Number(worksheets + 1)).Append("\" Type=\"" + Relations + "/styles\" Target=\"styles.xml\"/></Relationships>").ToString();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
