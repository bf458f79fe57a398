using System.Threading.Tasks;
using IcpAnalyzers.Testing;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP2008_MixedHostTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP2008");
    private static readonly RuleTest InCode = Rule.WithOption("*.cs", "dotnet_diagnostic.ICP2008.severity", "suggestion").WithSeverity(DiagnosticSeverity.Info);
    private static readonly RuleTest Everywhere = Rule.WithGlobalOption("dotnet_diagnostic.ICP2008.severity", "warning");

    [Fact]
    public Task ContactedHost_IsReported() => InCode
        .WithMessage("'dl.google.com' is served from mainland China and from outside (Google). Which of them answers depends on the network of the user.")
        .Reports("""
            using System.Net.Http;
            using System.Threading.Tasks;
            class C
            {
                Task Get(HttpClient http) => http.GetStringAsync("https://[|dl.google.com|]/list.json");
            }
            """);

    [Fact]
    public Task SwitchedOnForTheProject_IsReported() => Everywhere.WithFile("_Layout.cshtml", """<script src="https://[|www.gstatic.com|]/charts.js"></script>""")
        .Reports("""class C { const string ApiBase = "https://[|www.gstatic.com|]/v1"; }""");

    [Fact]
    public Task HostOfAConnectionString_IsReported() => Everywhere.Reports(
        """class C { const string Hosts = "Server=[|dl.google.com|]:5432;Database=shop"; }""");

    [Fact]
    public Task SwitchedOffForAPath_IsIgnored() => Everywhere.WithOption("*.cshtml", "icp_analyzers.ICP2008.severity", "none")
        .IgnoresFile("_Layout.cshtml", """<script src="https://www.gstatic.com/charts.js"></script>""");

    [Fact]
    public Task Default_IsIgnored() => Rule.WithFile("_Layout.cshtml", """<script src="https://www.gstatic.com/charts.js"></script>""")
        .Ignores("""class C { const string ApiBase = "https://www.gstatic.com/v1"; }""");

    [Fact]
    public Task HostThatIsOnlyOpened_IsIgnored() => Everywhere.WithFile("index.html", """<a href="https://www.gstatic.com/help">help</a>""").Ignores("""
        using System.Diagnostics;
        class C
        {
            void Open() => Process.Start("https://dl.google.com/help");
            bool Is(string url) => url == "https://dl.google.com/list.json";
        }
        """);

    [Fact]
    public Task MainlandOrUnknownHost_IsIgnored() => Everywhere.Ignores("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            Task A(HttpClient http) => http.GetStringAsync("https://gitee.com/api/v5/repos/a/b");
            Task B(HttpClient http) => http.GetStringAsync("https://api.unknown-shop-name.com/v1");
        }
        """);
}
