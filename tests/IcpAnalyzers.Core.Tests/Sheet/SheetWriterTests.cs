using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Core.Tests.Sheet;

public sealed class SheetWriterTests
{
    private static readonly string Golden = Path.Combine(Sheets.Root, "tests/IcpAnalyzers.Core.Tests/Sheet/Golden");

    [Theory]
    [InlineData("full")]
    [InlineData("empty")]
    [InlineData("maui")]
    [InlineData("android")]
    [InlineData("ios")]
    [InlineData("avalonia")]
    [InlineData("wpf")]
    [InlineData("site")]
    [InlineData("service")]
    public void Sheet_IsTheGoldenOneInEveryFormatAndCulture(string name)
    {
        var sheet = name switch
        {
            "full" => Sheets.Full,
            "empty" => Sheets.Empty,
            _ => AppKinds.Of(name),
        };
        foreach (var culture in new[] { "en-US", "zh-CN", "tr-TR", "ar-SA" })
        {
            using var scope = new CultureScope(culture);
            AssertGolden(name + ".filing.json", SheetJson.Write(sheet));
            AssertGolden(name + ".filing.html", SheetHtml.Write(sheet, Sheets.Forms));
            AssertGolden(name + ".filing.md", SheetMarkdown.Write(sheet));
        }
    }

    [Fact]
    public void MissingFacts_NamePropertyAndOwner()
    {
        var missing = Sheets.Empty.Missing.Select(fact => $"{fact.Fact} {fact.Property} {fact.Who}").ToList();
        Assert.Contains("packageId ApplicationId Developer", missing);
        Assert.Contains("filingNumber IcpFilingNumber Subject", missing);
        Assert.Contains("domains IcpFilingDomain Operations", missing);
        Assert.Contains("servers IcpServer Operations", missing);
        Assert.Empty(Sheets.Full.Missing);
    }

    [Fact]
    public void NothingAnalysed_IsNotCalledClean()
    {
        using var json = JsonDocument.Parse(SheetJson.Write(Sheets.Full));
        Assert.False(json.RootElement.GetProperty("analysed").GetBoolean());
        Assert.Contains("未分析", SheetHtml.Write(Sheets.Full, Sheets.Forms), StringComparison.Ordinal);
    }

    [Property(MaxTest = 500)]
    public void AnyText_ComesBackFromJson(string? text)
    {
        var value = (text ?? "").Trim();
        if (value.Any(char.IsSurrogate))
            return;
        using var json = JsonDocument.Parse(SheetJson.Write(Sheets.Everywhere(value)));
        Assert.Equal(value, json.RootElement.GetProperty("app").GetProperty("filingNumber").GetString());
        if (value.Length > 0)
            Assert.Equal(value, json.RootElement.GetProperty("network").GetProperty("servers")[0].GetProperty("provider").GetString());
    }

    [Property(MaxTest = 500)]
    public void AnyText_IsTextInHtml(string? text) => AssertInert(text + "<script>alert(1)</script>\"'&");

    // Not only what a project declares: also what was found in its files, its packages and its log.
    [Theory]
    [InlineData("<b>\"'&</b>", "xbxxxxxbx")]
    [InlineData("a | b\n# c", "a | bxx c")]
    public void HostileTextEverywhere_IsText(string text, string plain)
    {
        var (hostile, harmless) = (Sheets.EveryText(AppKinds.Of("maui"), text), Sheets.EveryText(AppKinds.Of("maui"), plain));
        Assert.Equal(Regex.Count(Page(harmless), "<"), Regex.Count(Page(hostile), "<"));
        Assert.Equal(Regex.Count(SheetMarkdown.Write(harmless), "\n"), Regex.Count(SheetMarkdown.Write(hostile), "\n"));
        Assert.Equal(SheetJson.Write(hostile), SheetJson.Write(Core.Sheet.Reading.SheetJsonReader.Read(SheetJson.Write(hostile))));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(19, true)]
    [InlineData(20, false)]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public void Description_IsCounted(int length, bool isWrong)
    {
        // A character beyond the basic plane is one.
        var html = SheetHtml.Write(AppKinds.Of("site") with { App = AppKinds.Of("site").App with { Description = string.Concat(Enumerable.Repeat("𠮷", length)) } }, Sheets.Forms);
        Assert.Equal(isWrong ? 4 : 0, Regex.Count(html, $"应为 20–200 字，现为 {length} 字"));
    }

    [Theory]
    [InlineData("icon.png", 102_399, "&lt; 100 KB ✓")]
    [InlineData("icon.png", 102_400, "应小于 100 KB")]
    [InlineData("icon.svg", 4_000, "矢量图")]
    public void Icon_IsBelowTheLimitOfTheForm(string file, long bytes, string verdict)
    {
        var sheet = AppKinds.Of("site");
        Assert.Contains(verdict, SheetHtml.Write(sheet with { Heads = new[] { sheet.Heads[0] with { Icon = new SheetIcon(file, bytes, 0, 0) } } }, Sheets.Forms), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("</style><script>")]
    [InlineData("a\u0000b\u001Bc\r\nd")]
    public void HostileText_IsTextInHtml(string text) => AssertInert(text);

    [Fact]
    public void HostileText_IsTextInMarkdown()
    {
        var markdown = SheetMarkdown.Write(Sheets.Everywhere("a | b\n# c <b> [d](e) `f` *g*"));
        Assert.DoesNotContain("\n# c", markdown, StringComparison.Ordinal);
        Assert.Contains("a \\| b \\# c &lt;b&gt; \\[d\\](e) \\`f\\` \\*g\\*", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_NeedsNothingFromElsewhere() => Assert.DoesNotMatch("<(link|img|iframe)|<script[^>]|url\\([^#]|@import| src=", SheetHtml.Write(Sheets.Full, Sheets.Forms));

    // Every element of the page is one that the writer wrote: their number does not depend on the signs of markup in a value.
    private static void AssertInert(string text)
    {
        var plain = Page(Sheets.Everywhere(Regex.Replace(text, "[<>&\"']", "x")));
        var html = Page(Sheets.Everywhere(text));
        Assert.Equal(Regex.Count(plain, "<"), Regex.Count(html, "<"));
        Assert.Equal(Regex.Count(plain, "\""), Regex.Count(html, "\""));
    }

    // Where a name may be broken depends on the letter behind a dot, and is no business of the text.
    private static string Page(FilingSheet sheet) => SheetHtml.Write(sheet, Sheets.Forms).Replace("<wbr>", "", StringComparison.Ordinal);

    private static void AssertGolden(string file, string text)
    {
        var path = Path.Combine(Golden, file);
        if (Environment.GetEnvironmentVariable("ICP_RENEW_GOLDEN") == "1")
            File.WriteAllText(path, text);
        Assert.Equal(File.ReadAllText(path), text);
    }

    private sealed class CultureScope : IDisposable
    {
        private readonly CultureInfo before = CultureInfo.CurrentCulture;

        public CultureScope(string name) => CultureInfo.CurrentCulture = new CultureInfo(name);

        public void Dispose() => CultureInfo.CurrentCulture = before;
    }
}
