using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP1011_RepeatedFilingNumberTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP1011").AsApp().WithProperty("IcpFilingNumber", "沪ICP备2026040883号-2A");

    [Theory]
    [InlineData("\"[|沪ICP备2026040883号-2A|]\"", "IcpFiling.Number")]
    [InlineData("\"备案号：[|沪ICP备2026040883号-2A|]\"", "\"备案号：\" + IcpFiling.Number")]
    [InlineData("@\"[|沪ICP备2026040883号-2A|] App\"", "IcpFiling.Number + @\" App\"")]
    [InlineData("$\"备案号：[|沪ICP备2026040883号-2A|]\"", "$\"备案号：{IcpFiling.Number}\"")]
    public Task NumberInCode_IsReadFromTheConstant(string before, string after) =>
        Rule.Fixes("class C { const string Icp = " + before + "; }", "class C { const string Icp = " + after + "; }");

    [Theory]
    [InlineData(
        "AboutPage.axaml",
        "<UserControl xmlns=\"https://github.com/avaloniaui\" xmlns:x=\"http://schemas.microsoft.com/winfx/2006/xaml\"><HyperlinkButton Content=\"[|沪ICP备2026040883号-2A|]\" NavigateUri=\"https://beian.miit.gov.cn\" /></UserControl>",
        "<UserControl xmlns=\"https://github.com/avaloniaui\" xmlns:x=\"http://schemas.microsoft.com/winfx/2006/xaml\" xmlns:local=\"using:Shop\"><HyperlinkButton Content=\"{x:Static local:IcpFiling.Number}\" NavigateUri=\"https://beian.miit.gov.cn\" /></UserControl>")]
    [InlineData(
        "About.razor",
        "<a href=\"https://beian.miit.gov.cn\">备案号：[|沪ICP备2026040883号-2A|]</a><p>备案号[|沪ICP备2026040883号-2A|]</p>",
        "<a href=\"https://beian.miit.gov.cn\">备案号：@IcpFiling.Number</a><p>备案号@(IcpFiling.Number)</p>")]
    [InlineData(
        "About.cshtml",
        "<a href=\"https://beian.miit.gov.cn\">[|沪ICP备2026040883号-2A|]</a>",
        "<a href=\"https://beian.miit.gov.cn\">@Shop.IcpFiling.Number</a>")]
    public Task NumberOnAPage_IsReadFromTheConstant(string path, string before, string after) => Rule.WithProperty("RootNamespace", "Shop").FixesFile(path, before, after);

    [Theory]
    [InlineData("AboutPage.axaml", "<UserControl xmlns=\"https://github.com/avaloniaui\"><HyperlinkButton Content=\"[|沪ICP备2026040883号-2A|]\" NavigateUri=\"https://beian.miit.gov.cn\"")]
    public Task PlaceThatTakesNoConstant_HasNoFix(string path, string text) => Rule.WithProperty("RootNamespace", "Shop").DoesNotFixFile(path, text);

    [Theory]
    [InlineData("AboutPage.xaml", "<Page><HyperlinkButton Content=\"[|沪ICP备2026040883号-2A|]\" NavigateUri=\"https://beian.miit.gov.cn\" /></Page>")]
    [InlineData("About.razor", "<a href=\"https://beian.miit.gov.cn\">[|沪ICP备2026040883号-2A|]</a>")]
    public Task NumberOnAPage_IsReported(string path, string text) => Rule.ReportsFile(path, text);

    [Theory]
    [InlineData("Texts.resx", "<root><data name=\"Icp\"><value>沪ICP备2026040883号-2A</value></data></root>")]
    [InlineData("appsettings.json", "{ \"Icp\": \"沪ICP备2026040883号-2A\" }")]
    [InlineData("about.html", "<a href=\"https://beian.miit.gov.cn\">沪ICP备2026040883号-2A</a>")]
    public Task FileThatCannotReadConstants_IsIgnored(string path, string text) => Rule.IgnoresFile(path, text);

    [Fact]
    public Task ConstantOfTheProject_IsIgnored() => Rule.Ignores("class C { const string Icp = \"备案号：\" + IcpFiling.Number; }");

    [Fact]
    public Task OtherPlaces_AreIgnored() => Rule.Ignores("""
        // 沪ICP备2026040883号-2A
        class C { bool Is(string s) => s == "沪ICP备2026040883号-2A"; const string Hint = "例如：沪ICP备2026040883号-2A"; }
        """);

    [Fact]
    public Task ProjectThatDeclaresNone_IsIgnored() => RuleTest.For("ICP1011").AsApp().Ignores("""class C { const string Icp = "沪ICP备2026040883号-2A"; }""");
}
