using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using IcpAnalyzers.Core.Sheet;
using IcpAnalyzers.Core.Sheet.Pdf;

namespace IcpAnalyzers.Core.Tests.Sheet;

/// <summary>The PDF as qpdf and poppler see it; both are installed by the test command of the repository.</summary>
public sealed class SheetPdfTests : IDisposable
{
    private static readonly TrueTypeFont Font = new(File.ReadAllBytes(Path.Combine(Sheets.Root, "src/IcpAnalyzers.Tasks/Fonts/NotoSansSC-Subset.ttf")));

    private readonly string file = Path.GetTempFileName();

    [Theory]
    [InlineData("maui")]
    [InlineData("avalonia")]
    [InlineData("wpf")]
    [InlineData("site")]
    [InlineData("service")]
    public void File_IsSound(string kind)
    {
        Assert.Empty(Write(AppKinds.Of(kind)));
        Assert.Contains("No syntax or stream encoding errors found", Run("qpdf", "--check", file), StringComparison.Ordinal);
        Assert.Matches(@"ICPSUB\+NotoSansSC +CID TrueType +Identity-H +yes yes yes", Run("pdffonts", file));
    }

    [Fact]
    public void ChineseText_ComesOut()
    {
        Write(AppKinds.Of("maui"));
        var text = Run("pdftotext", "-layout", file, "-");
        Assert.Contains("灯笼 Lantern", text, StringComparison.Ordinal);
        Assert.Contains("沪ICP备2026040883号-2A", text, StringComparison.Ordinal);
        Assert.Contains("网络接入信息", text, StringComparison.Ordinal);
        Assert.Contains("华为云", text, StringComparison.Ordinal);
        Assert.Contains(AppKinds.Of("maui").Heads[0].Certificates[0].Md5, text, StringComparison.Ordinal);
        Assert.Contains("技术信息表 灯笼 Lantern 1.2.0", Run("pdfinfo", file), StringComparison.Ordinal);
    }

    [Fact]
    public void NamesOfPeople_HaveTheirGlyphs() => Assert.Empty(Write(AppKinds.Of("site") with { App = AppKinds.Of("site").App with { Name = "镕喆堃燊翀" } }));

    [Fact]
    public void CharacterThatTheFontLacks_IsNamedAndStillFound()
    {
        var app = AppKinds.Of("site").App with { Name = "灯笼🏮ع" };
        Assert.Equal("ع🏮", Write(AppKinds.Of("site") with { App = app }));
        Assert.Contains("灯笼🏮", Run("pdftotext", file, "-"), StringComparison.Ordinal);
        Run("qpdf", "--check", file);
    }

    [Fact]
    public void SameSheet_GivesTheSameBytesInEveryCulture()
    {
        var expected = SheetPdf.Write(AppKinds.Of("maui"), Sheets.Forms, Font, out _);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal(expected, SheetPdf.Write(AppKinds.Of("maui"), Sheets.Forms, Font, out _));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\u0001b\uD800c\r\nd (e) \\f <g>")]
    public void AnyValue_IsText(string value)
    {
        Write(Sheets.Everywhere(value));
        Run("qpdf", "--check", file);
    }

    [Fact]
    public void LongValues_GoOnOnTheNextPage()
    {
        Write(Sheets.Everywhere(string.Concat(Enumerable.Repeat("很长的说明 ", 2000))));
        Run("qpdf", "--check", file);
    }

    // 避头尾: whatever the width of the columns does to the sentence.
    [Fact]
    public void NoLine_BeginsWithAClosingMark()
    {
        for (var length = 20; length < 60; length++)
        {
            Write(AppKinds.Of("site") with { App = AppKinds.Of("site").App with { Description = string.Concat(Enumerable.Repeat("灯", length)) + "。" + string.Concat(Enumerable.Repeat("笼", length)) + "，完。" } });
            Assert.DoesNotContain(Run("pdftotext", file, "-").Split('\n'), line => line.Length > 0 && "，。".Contains(line[0], StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a font at all, but text")]
    public void WhatIsNoFont_IsSaidToBeNone(string content) => Assert.Throws<InvalidDataException>(() => new TrueTypeFont(Encoding.ASCII.GetBytes(content)));

    public void Dispose() => File.Delete(file);

    private string Write(FilingSheet sheet)
    {
        File.WriteAllBytes(file, SheetPdf.Write(sheet, Sheets.Forms, Font, out var missing));
        return missing;
    }

    private static string Run(string tool, params string[] arguments)
    {
        var start = new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, tool + ": " + errors.Result);
        return output;
    }
}
