using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using IcpAnalyzers.Core.Sheet.Xlsx;

namespace IcpAnalyzers.Core.Tests.Sheet;

/// <summary>The workbook as a second reader, the Open XML SDK, sees it.</summary>
public sealed class SheetXlsxTests
{
    [Theory]
    [InlineData("maui")]
    [InlineData("avalonia")]
    [InlineData("wpf")]
    [InlineData("site")]
    [InlineData("service")]
    public void Workbook_IsValid(string kind)
    {
        using var workbook = Open(SheetXlsx.Write(AppKinds.Of(kind), Sheets.Forms));
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(workbook).Select(error => error.Path?.XPath + " " + error.Description));
    }

    [Fact]
    public void EachBlockAndEachProvider_HasItsWorksheet()
    {
        using var workbook = Open(SheetXlsx.Write(AppKinds.Of("maui"), Sheets.Forms));
        var names = workbook.WorkbookPart!.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => sheet.Name!.Value).ToList();
        Assert.Equal(
            ["应用信息", "运行平台", "签名证书 · Android", "签名证书 · iOS", "域名列表", "网络接入信息", "更新机制", "第三方 SDK", "权限清单", "检查结果", "域名来源", "主办者（人工填写）", "阿里云", "腾讯云", "华为云"], names);
        var key = AppKinds.Of("maui").Heads[0].Certificates[0];
        Assert.Contains(key.Md5, Texts(workbook));
        Assert.Contains(key.PublicKey.ModulusDecimal, Texts(workbook));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("+86 10 1234")]
    [InlineData("-2A")]
    [InlineData("00123")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("a\tb <c> & \"d\" 'e' ]]>")]
    [InlineData("𠮷野家 🏮")]
    [InlineData("_x0041_ _x41_")]
    public void AnyValue_StaysText(string value)
    {
        using var workbook = Open(SheetXlsx.Write(Sheets.Everywhere(value), Sheets.Forms));
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(workbook));
        Assert.Contains(value, Texts(workbook).Select(text => text.Replace("_x005F_", "_", StringComparison.Ordinal)));
        var cells = Cells(workbook).ToList();
        Assert.All(cells, cell => Assert.Equal(CellValues.InlineString, cell.DataType!.Value));
        Assert.All(cells, cell => Assert.Null(cell.CellFormula));
    }

    [Fact]
    public void SignsThatXmlCannotHold_AreReplaced()
    {
        using var workbook = Open(SheetXlsx.Write(Sheets.Everywhere("a\u0001b\uD800c\uFFFEd"), Sheets.Forms));
        Assert.Contains("a\uFFFDb\uFFFDc\uFFFDd", Texts(workbook));
    }

    [Fact]
    public void SameSheet_GivesTheSameBytes() =>
        Assert.Equal(SheetXlsx.Write(AppKinds.Of("maui"), Sheets.Forms), SheetXlsx.Write(AppKinds.Of("maui"), Sheets.Forms));

    private static SpreadsheetDocument Open(byte[] workbook) => SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);

    private static List<string> Texts(SpreadsheetDocument workbook) => [.. Cells(workbook).Select(cell => cell.InlineString!.InnerText)];

    private static IEnumerable<Cell> Cells(SpreadsheetDocument workbook) => workbook.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Cell>());
}
