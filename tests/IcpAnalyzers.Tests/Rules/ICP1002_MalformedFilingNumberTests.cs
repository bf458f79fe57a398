using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP1002_MalformedFilingNumberTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP1002").WithFile("Register.cs", "class Register { const string Link = \"https://beian.miit.gov.cn/\"; }");

    [Theory]
    [InlineData("京ICP备2026031728号－2A", "京ICP备2026031728号-2A")]
    [InlineData("粤ＩＣＰ备14023066号-1", "粤ICP备14023066号-1")]
    [InlineData("蜀ICP备 12005138号-1", "蜀ICP备12005138号-1")]
    [InlineData("京ICP備2026031728號-2A", "京ICP备2026031728号-2A")]
    [InlineData("滇ICP备09010050-5号", "滇ICP备09010050号-5")]
    [InlineData("鲁ICP备05002386", "鲁ICP备05002386号")]
    [InlineData("赣ICP备11018683-3", "赣ICP备11018683号-3")]
    [InlineData("粤ICP备2023073334号-3a", "粤ICP备2023073334号-3A")]
    [InlineData("京icp备2023073334号", "京ICP备2023073334号")]
    [InlineData("京ICP备2023073334号—2A", "京ICP备2023073334号-2A")]
    public Task CertainForm_IsFixed(string wrong, string right) => Rule.Fixes(
        $$"""class C { const string Icp = "[|{{wrong}}|]"; }""",
        $$"""class C { const string Icp = "{{right}}"; }""");

    [Theory]
    [InlineData("蒙ICP备88812")]
    [InlineData("鲁ICP备248376261号")]
    [InlineData("京ICP备33309494号")]
    [InlineData("粤ICP备2023073334号-3B")]
    [InlineData("ICP备2023073334号")]
    [InlineData("粤ICP备21089201号-1")]
    public Task UncertainForm_IsReportedWithoutFix(string wrong) => Rule.DoesNotFix($$"""class C { const string Icp = "[|{{wrong}}|]"; }""");

    [Fact]
    public Task EveryLiteralForm_IsRead() => Rule.Reports("""""
        class C
        {
            const string Verbatim = @"[|京ICP备2026031728号－2A|]";
            const string Raw = """[|京ICP备2026031728号－2A|]""";
            const string Lines = """
                APP备案号：
                [|京ICP备2026031728号－2A|]
                """;
            static readonly string Interpolated = $"备案号 {1}：[|京ICP备2026031728号－2A|]";
            static System.ReadOnlySpan<byte> Utf8 => "[|京ICP备2026031728号－2A|]"u8;
            const string Escaped = "\t备案号：[|京ICP备2026031728号－2A|]\n";
        }
        """"");

    [Fact]
    public Task NumberInParts_IsFolded() => Rule.Reports("""
        class C
        {
            const string Province = "京";
            const string Whole = [|Province + "ICP备2026031728号－2A"|];
        }
        """);

    [Fact]
    public Task EveryOccurrence_IsReportedWhereItStands() => Rule.Reports(
        """class C { const string Icp = "[|京ICP备2026031728号－2A|] / [|京ICP备2026031728号－2A|]"; }""");

    [Theory]
    [InlineData("AboutPage.xaml", """<Label Text="[|京ICP备2026031728号－2A|]" />""")]
    [InlineData("About.axaml", "<TextBlock>[|京ICP备2026031728号－2A|]</TextBlock>")]
    [InlineData("About.razor", "<p>APP备案号：[|京ICP备2026031728号－2A|]</p>")]
    [InlineData("_Layout.cshtml", "<footer>[|京ICP备2026031728号－1|]</footer>")]
    [InlineData("index.html", "<a href=\"https://beian.miit.gov.cn/\">[|京ICP备2026031728号－1|]</a>")]
    [InlineData("Strings.resx", "<root><data name=\"Icp\"><value>[|京ICP备2026031728号－2A|]</value></data></root>")]
    [InlineData("appsettings.json", """{ "Icp": "[|京ICP备2026031728号－2A|]" }""")]
    [InlineData("strings.xml", "<resources><string name=\"icp\">[|京ICP备2026031728号－2A|]</string></resources>")]
    [InlineData("Info.plist", "<plist><dict><key>Icp</key><string>[|京ICP备2026031728号－2A|]</string></dict></plist>")]
    [InlineData("App.config", "<configuration><appSettings><add key=\"Icp\" value=\"[|京ICP备2026031728号－2A|]\" /></appSettings></configuration>")]
    public Task EveryFileKind_IsRead(string path, string markup) => Rule.ReportsFile(path, markup);

    [Fact]
    public Task NumberInXaml_IsFixed() => Rule.FixesFile(
        "About.axaml",
        """<TextBlock Text="备案号：[|京ICP备 2026031728号-2A|]" ToolTip.Tip="x" />""",
        """<TextBlock Text="备案号：京ICP备2026031728号-2A" ToolTip.Tip="x" />""");

    [Theory]
    [InlineData("京ICP备2026031728号-2A")]
    [InlineData("粤B2-20090059-1626X")]
    [InlineData("京ICP证030173号")]
    [InlineData("阿里云ICP备案")]
    [InlineData("更新ICP备案号")]
    [InlineData("隐藏ICP备案号")]
    [InlineData("最新ICP备案信息")]
    [InlineData("ICP备案/许可证号：")]
    [InlineData("[京津沪]ICP备\\\\d{8}号")]
    [InlineData("ICP备{0}号")]
    [InlineData("京公网安备 11010502025545号")]
    [InlineData("请输入备案号，如：京ICP备2026031728号－2A")]
    [InlineData("准备设备备份")]
    public Task OtherText_IsIgnored(string text) => Rule.Ignores($$"""class C { const string Text = "{{text}}"; }""");

    [Fact]
    public Task UnknownPart_IsIgnored() => Rule.Ignores("""
        class C
        {
            static string Of(string serial) => "闽ICP备" + serial;
            static string Of(int serial) => $"渝ICP备{serial}号";
            static string Of(long serial) => string.Format("渝ICP备{0}号－1", serial);
        }
        """);

    [Fact]
    public Task CommentsComparisonsAndHints_AreIgnored() => Rule.Ignores("""
        // 京ICP备2026031728号－2A
        class C
        {
            /// <summary>京ICP备2026031728号－2A</summary>
            bool Is(string icp) => icp == "京ICP备2026031728号－2A" || icp.Contains("京ICP备2026031728号－2A");
            string Placeholder = "京ICP备2026031728号－2A";
        #if NEVER
            string Off = "京ICP备2026031728号－2A";
        #endif
        }
        """);

    [Fact]
    public Task TestProject_IsIgnored() => Rule.AsTest().Ignores("""class C { const string Icp = "京ICP备2026031728号－2A"; }""");

    [Theory]
    [InlineData("About.axaml", """<!-- 京ICP备2026031728号－2A --><TextBlock Text="关于" />""")]
    [InlineData("About.axaml", """<TextBox Watermark="京ICP备2026031728号－2A" />""")]
    [InlineData("Index.cshtml", """@* 京ICP备2026031728号－2A *@<p>关于</p>""")]
    [InlineData("Index.cshtml", """<input placeholder="京ICP备2026031728号－2A" />""")]
    [InlineData("settings.json", "{ // 京ICP备2026031728号－2A\n \"a\": 1 }")]
    [InlineData("notes.txt", "京ICP备2026031728号－2A")]
    public Task CommentsAndHintsInFiles_AreIgnored(string path, string text) => Rule.IgnoresFile(path, text);

    [Fact]
    public Task DisabledProject_IsIgnored() =>
        Rule.WithProperty("IcpEnabled", "false").Ignores("""class C { const string Icp = "京ICP备2026031728号－2A"; }""");

    [Fact]
    public Task OwnSeverityKey_SilencesAFile() => Rule
        .WithOption("*.axaml", "icp_analyzers.ICP1002.severity", "none")
        .IgnoresFile("About.axaml", "<TextBlock>京ICP备2026031728号－2A</TextBlock>");

    [Fact]
    public Task OwnSeverityKey_RaisesAFile() => Rule
        .WithOption("*.axaml", "icp_analyzers.ICP1002.severity", "error").WithSeverity(Microsoft.CodeAnalysis.DiagnosticSeverity.Error)
        .ReportsFile("About.axaml", "<TextBlock>[|京ICP备2026031728号－2A|]</TextBlock>");

    [Fact]
    public Task CommentInTheFile_SilencesIt() => Rule.IgnoresFile("About.axaml", "<!-- icp-disable ICP1002 --><TextBlock>京ICP备2026031728号－2A</TextBlock>");
}
