using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP1005_WrongProvinceTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP1005").WithFile("Register.cs", "class Register { const string Link = \"https://beian.miit.gov.cn/\"; }");

    [Theory]
    [InlineData("川", "蜀")]
    [InlineData("贵", "黔")]
    [InlineData("云", "滇")]
    [InlineData("甘", "陇")]
    [InlineData("秦", "陕")]
    public Task PoliceOrPopularCharacter_IsFixed(string wrong, string right) => Rule.Fixes(
        $$"""class C { const string Icp = "[|{{wrong}}ICP备15095485号-1|]"; }""",
        $$"""class C { const string Icp = "{{right}}ICP备15095485号-1"; }""");

    [Fact]
    public Task FooterOfARazorPage_IsFixed() => Rule.FixesFile(
        "Footer.razor",
        "<footer>© 2026 · [|川ICP备15095485号-1|] · 川公网安备 51010602000097号</footer>",
        "<footer>© 2026 · 蜀ICP备15095485号-1 · 川公网安备 51010602000097号</footer>");

    [Theory]
    [InlineData("港ICP备20240227号")]
    [InlineData("萌ICP备20250577号")]
    [InlineData("青岛ICP备15095485号")]
    public Task NoSuchRegistry_IsReportedWithoutFix(string number) => Rule.DoesNotFix($$"""class C { const string Icp = "[|{{number}}|]"; }""");

    [Theory]
    [InlineData("川公网安备 51010602000097号")]
    [InlineData("贵公网安备 52010202000001号")]
    [InlineData("蜀ICP备14021561号 | 川公网安备 51010602000097号")]
    [InlineData("川B2-20170139")]
    [InlineData("阿里云ICP备案")]
    [InlineData("四川ICP备案指南")]
    [InlineData("藏ICP备2025003289号-1")]
    [InlineData("新ICP备2024015133号-3")]
    public Task RightCharacterOrProse_IsIgnored(string text) => Rule.Ignores($$"""class C { const string Text = "{{text}}"; }""");
}
