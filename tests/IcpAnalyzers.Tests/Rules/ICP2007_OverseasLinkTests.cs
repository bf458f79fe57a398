using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP2007_OverseasLinkTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP2007").WithSeverity(Microsoft.CodeAnalysis.DiagnosticSeverity.Info);

    [Fact]
    public Task PageOpenedForAPerson_IsReported() => Rule.Reports("""
        using System.Diagnostics;
        class C
        {
            void Help() => Process.Start(new ProcessStartInfo("https://[|github.com|]/a/b/wiki") { UseShellExecute = true });
            void Site() => Process.Start("https://[|github.com|]/a/b");
            const string ProjectHomepage = "https://[|github.com|]/a/b";
            const string HelpUrl = "https://[|github.com|]/a/b/wiki/api.json";
        }
        """);

    [Theory]
    [InlineData("About.razor", """<a href="https://[|github.com|]/a/b/releases/download/x.zip">GitHub</a>""")]
    [InlineData("About.axaml", """<HyperlinkButton NavigateUri="https://[|github.com|]/a/b" xmlns="https://github.com/avaloniaui" />""")]
    [InlineData("appsettings.json", """{ "ProjectLink": "https://[|github.com|]/a/b" }""")]
    public Task LinkInAFile_IsReported(string path, string markup) => Rule.ReportsFile(path, markup);

    [Fact]
    public Task MainlandOrUnknownPage_IsIgnored() => Rule.Ignores("""
        using System.Diagnostics;
        class C
        {
            void Help() => Process.Start("https://www.shop-sample.cn/help");
            const string HelpUrl = "https://gitee.com/a/b/wiki";
            // https://github.com/a/b
        }
        """);

    [Fact]
    public Task MentionInASentence_IsIgnored() => Rule.IgnoresFile("Strings.resx", "<root><data name=\"Help\"><value>See https://github.com/a/b for help.</value></data></root>");

    [Fact]
    public Task NamespaceOrScope_IsIgnored() => Rule.IgnoresFile("About.axaml", """<UserControl xmlns="https://github.com/avaloniaui" />""");
}
