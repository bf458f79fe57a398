using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP1010_PoliceNumberTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP1010").WithSeverity(Microsoft.CodeAnalysis.DiagnosticSeverity.Info);

    [Theory]
    [InlineData("川公网安备 11010502025545号")]
    [InlineData("京公网安备51010602000097号")]
    public Task CharacterAndDigitsOfDifferentProvinces_AreReported(string number) => Rule.Reports($$"""class C { const string Police = "[|{{number}}|]"; }""");

    [Fact]
    public Task NumberInARazorPage_IsReported() => Rule.ReportsFile("Footer.razor", "<footer>[|川公网安备 11010502025545号|]</footer>");

    [Theory]
    [InlineData("京公网安备11010502025545号")]
    [InlineData("川公网安备 51010602000097号")]
    [InlineData("贵公网安备 52010202000001号")]
    [InlineData("蜀ICP备14021561号 | 川公网安备 51010602000097号")]
    [InlineData("公网安备案指南")]
    [InlineData("联网公安备案号：")]
    public Task RightNumberOrProse_IsIgnored(string text) => Rule.Ignores($$"""class C { const string Text = "{{text}}"; }""");

    [Fact]
    public Task CommentComparedValueOrUnknownPart_IsIgnored() => Rule.Ignores("""
        // 川公网安备 11010502025545号
        class C
        {
            bool Is(string s) => s == "川公网安备 11010502025545号";
            string Of(string digits) => $"川公网安备 {digits}号";
        }
        """);

    [Fact]
    public Task HintForTyping_IsIgnored() => Rule.IgnoresFile("Setting.razor", """<input placeholder="川公网安备 11010502025545号" />""");

    [Theory]
    [InlineData("http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=31010502025545")]
    [InlineData("http://beian.mps.gov.cn/")]
    [InlineData("https://beian.miit.gov.cn/")]
    public Task LinkThatIsNotThePoliceSystem_IsFixed(string address) => Rule.FixesFile(
        "Footer.razor",
        $$"""<a href="[|{{address}}|]">沪公网安备31010502025545号</a>""",
        """<a href="https://beian.mps.gov.cn/#/query/webSearch?code=31010502025545">沪公网安备31010502025545号</a>""");

    [Fact]
    public Task LinkInCodeThatIsNotThePoliceSystem_IsFixed() => Rule.AllowingCompilerErrors().Fixes(
        """class C { object M() => new HyperlinkButton { Content = "沪公网安备31010502025545号", NavigateUri = new Uri("[|http://www.beian.gov.cn/|]") }; }""",
        """class C { object M() => new HyperlinkButton { Content = "沪公网安备31010502025545号", NavigateUri = new Uri("https://beian.mps.gov.cn/#/query/webSearch?code=31010502025545") }; }""");

    [Theory]
    [InlineData("<a href=\"https://beian.mps.gov.cn/#/query/webSearch?code=31010502025545\">沪公网安备31010502025545号</a>")]
    [InlineData("<a href=\"https://beian.mps.gov.cn/\">沪公网安备 31010502025545号</a>")]
    [InlineData("<a href=\"@Link\">沪公网安备31010502025545号</a>")]
    [InlineData("<a href=\"https://beian.miit.gov.cn/\">沪ICP备2026040883号 沪公网安备31010502025545号</a>")]
    public Task RightOrUnknownLink_IsIgnored(string markup) => Rule.IgnoresFile("Footer.razor", markup);
}
