using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP1003_PlaceholderFilingNumberTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP1003").WithFile("Register.cs", "class Register { const string Link = \"https://beian.miit.gov.cn/\"; }");

    [Theory]
    [InlineData("京ICP备XXXXXXXX号")]
    [InlineData("黔ICP备2022xxxxxx号-1")]
    [InlineData("豫ICP备*******号-1")]
    [InlineData("陕ICP备130xxxx83号")]
    [InlineData("京ICP备00000000号")]
    [InlineData("京ICP备88888888号")]
    [InlineData("京ICP备12345678号")]
    [InlineData("浙ICP备12345678号-1A")]
    [InlineData("晋ICP备10000000号-2")]
    [InlineData("川ICP备2025XXXXXXXX号")]
    public Task Dummy_IsReported(string dummy) => Rule.Reports($$"""class C { const string Icp = "[|{{dummy}}|]"; }""");

    [Fact]
    public Task PendingText_IsReportedWhereTheNumberBelongs() => Rule.Reports("""class C { const string Icp = "ICP备案号：[|待备案|]"; }""");

    [Fact]
    public Task DummyInXaml_IsReplacedByTheProjectsNumber() => Rule.WithProperty("IcpFilingNumber", "沪ICP备2026040883号-2A").FixesFile(
        "About.axaml",
        """<TextBlock Text="APP备案号：[|京ICP备12345678号-1A|]" />""",
        """<TextBlock Text="APP备案号：{|ICP1011:沪ICP备2026040883号-2A|}" />""");

    [Fact]
    public Task DummyInCSharp_IsReplacedByTheProjectsNumber() => Rule.WithProperty("IcpFilingNumber", "沪ICP备2026040883号-2A").Fixes(
        """class C { const string Icp = "[|京ICP备12345678号-1A|]"; /* 备案号 */ }""",
        """class C { const string Icp = IcpFiling.Number; /* 备案号 */ }""");

    [Theory]
    [InlineData("")]
    [InlineData("京ICP备XXXXXXXX号")]
    public Task WithoutAUsableNumber_ThereIsNoFix(string declared) =>
        Rule.WithProperty("IcpFilingNumber", declared).DoesNotFix("""class C { const string Icp = "[|京ICP备12345678号-1A|]"; }""");

    [Theory]
    [InlineData("藏ICP备05000064号")]
    [InlineData("京ICP备2026031728号-2A")]
    [InlineData("网站待备案后方可访问")]
    [InlineData("ICP备案号：")]
    [InlineData("例如：京ICP备12345678号")]
    [InlineData("格式：京ICP备XXXXXXXX号")]
    public Task RealNumberOrProse_IsIgnored(string text) => Rule.Ignores($$"""class C { const string Text = "{{text}}"; }""");

    [Fact]
    public Task HintForTyping_IsIgnored() => Rule.IgnoresFile("Setting.razor", """<input placeholder="京ICP备12345678号-1" />""");

    [Fact]
    public Task Comment_IsIgnored() => Rule.IgnoresFile("_Layout.cshtml", "<!-- 京ICP备12345678号-1 --><p></p>");
}
