using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP1004_NotAnAppNumberTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP1004").AsApp().WithFile("Register.cs", "class Register { const string Link = \"https://beian.miit.gov.cn/\"; }");

    [Theory]
    [InlineData("京ICP备2026031728号")]
    [InlineData("京ICP备15039648号-15")]
    [InlineData("京ICP备2026059598号-1X")]
    [InlineData("粤ICP备2023073334号-3K")]
    public Task NumberOfAnotherService_IsReported(string number) => Rule.Reports($$"""class C { const string Icp = "备案号：[|{{number}}|]"; }""");

    [Fact]
    public Task NumberInXaml_IsReported() => Rule.ReportsFile("AboutPage.xaml", """<Label Text="[|京ICP备2026031728号-1|]" />""");

    [Fact]
    public Task Message_NamesTheKind() => Rule
        .WithMessage("'京ICP备15039648号-15' is the number of a website, and this project is an app. Show the App number, the one that ends in a serial and the letter A (…号-2A).")
        .Reports("""class C { const string Icp = "[|京ICP备15039648号-15|]"; }""");

    [Theory]
    [InlineData("京ICP备2024096997号-13A")]
    [InlineData("网站备案号：京ICP备15039648号-15")]
    [InlineData("京ICP证030173号")]
    [InlineData("粤B2-20090059-5")]
    [InlineData("京ICP备2026031728号 京ICP备2026031728号-2A")]
    public Task AppNumberOrNamedNumber_IsIgnored(string text) => Rule.Ignores($$"""class C { const string Text = "{{text}}"; }""");

    [Fact]
    public Task NameSaysWhoseNumber_IsIgnored() => Rule.Ignores("""class C { const string SubjectNumber = "京ICP备2026031728号"; string websiteRecordNo = "京ICP备15039648号-15"; }""");

    [Fact]
    public Task DeclaredSubjectNumber_IsIgnored() => Rule.WithProperty("IcpSubjectNumber", "京ICP备2026031728号").Ignores(
        """class C { const string Icp = "京ICP备2026031728号"; }""");

    [Fact]
    public Task Library_IsIgnored() => Rule.AsLibrary().Ignores("""class C { const string Icp = "京ICP备15039648号-15"; }""");

    [Fact]
    public Task Site_IsIgnored() => Rule.AsWeb().Ignores("""class C { const string Icp = "京ICP备15039648号-15"; }""");
}
