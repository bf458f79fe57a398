using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP1006_FilingNumberMismatchTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP1006").AsApp().WithProperty("IcpFilingNumber", "沪ICP备2026040883号-2A").WithFile("Register.cs", "class Register { const string Link = \"https://beian.miit.gov.cn/\"; }");

    [Fact]
    public Task NumberOfAnotherApp_IsFixed() => Rule.Fixes(
        """class C { const string Icp = "APP备案号：[|京ICP备2024096997号-13A|]"; }""",
        """class C { const string Icp = "APP备案号：" + IcpFiling.Number; }""");

    [Fact]
    public Task NumberOfAnotherAppInXaml_IsFixed() => Rule.FixesFile(
        "AboutPage.xaml",
        """<Label Text="[|沪ICP备2026040883号-3A|]" />""",
        """<Label Text="{|ICP1011:沪ICP备2026040883号-2A|}" />""");

    [Theory]
    [InlineData("About.razor", "<p>[|京ICP备2024096997号-13A|]</p>", "<p>@IcpFiling.Number</p>")]
    [InlineData("about.html", "<p>[|京ICP备2024096997号-13A|]</p>", "<p>沪ICP备2026040883号-2A</p>")]
    [InlineData("Texts.resx", "<root><data name=\"a\"><value>[|京ICP备2024096997号-13A|]</value></data></root>", "<root><data name=\"a\"><value>沪ICP备2026040883号-2A</value></data></root>")]
    public Task NumberOfAnotherAppInAFile_IsFixed(string path, string before, string after) => Rule.FixesFile(path, before, after);

    [Fact]
    public Task Message_NamesBothNumbers() => Rule
        .WithMessage("'京ICP备2024096997号-13A' is not the number of this app, which is '沪ICP备2026040883号-2A' by IcpFilingNumber. Show the app's own number.")
        .Reports("""class C { const string Icp = "[|京ICP备2024096997号-13A|]"; }""");

    [Theory]
    [InlineData("例如：京ICP备2024096997号-13A")]
    [InlineData("网站备案号：京ICP备15039648号-15")]
    [InlineData("京ICP证030173号")]
    [InlineData("沪公网安备 31010502025545号")]
    public Task OwnOrOtherNumber_IsIgnored(string text) => Rule.Ignores($$"""class C { const string Text = "{{text}}"; }""");

    [Fact]
    public Task ProjectThatDeclaresNone_IsIgnored() => RuleTest.For("ICP1006").AsApp().Ignores("""class C { const string Icp = "京ICP备2024096997号-13A"; }""");

    [Fact]
    public Task ProjectThatDeclaresAPlaceholder_IsIgnored() =>
        RuleTest.For("ICP1006").AsApp().WithProperty("IcpFilingNumber", "京ICP备XXXXXXXX号").Ignores("""class C { const string Icp = "京ICP备2024096997号-13A"; }""");

    [Fact]
    public Task LibraryOrSite_IsIgnored() => Rule.AsLibrary().Ignores("""class C { const string Icp = "京ICP备2024096997号-13A"; }""");

    [Fact]
    public Task ComparedNumber_IsIgnored() => Rule.Ignores("""class C { bool Is(string s) => s == "京ICP备2024096997号-13A"; }""");

    [Fact]
    public Task SecondAppNumberOfAnApp_IsReported() => RuleTest.For("ICP1006").AsApp()
        .WithFile("A.xaml", "<Page><HyperlinkButton Content=\"沪ICP备2026040883号-2A\" NavigateUri=\"https://beian.miit.gov.cn/\" /></Page>")
        .WithMessage("'京ICP备2024096997号-13A' is not the number that 'A.xaml' shows, which is '沪ICP备2026040883号-2A'. Show the app's own number.")
        .ReportsFile("B.xaml", "<Page><HyperlinkButton Content=\"[|京ICP备2024096997号-13A|]\" NavigateUri=\"https://beian.miit.gov.cn/\" /></Page>");

    [Fact]
    public Task ListOfOtherApps_IsIgnored() => RuleTest.For("ICP1006").AsApp().IgnoresFile("Partners.razor",
        "<a href=\"https://beian.miit.gov.cn/\">京ICP备2024096997号-13A 沪ICP备2026040883号-2A 粤ICP备2026075101号-1A 蜀ICP备2026054850号-2A</a>");
}
