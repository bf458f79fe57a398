using System.Threading.Tasks;
using IcpAnalyzers.Testing;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP2005_UndeclaredHostTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP2005").WithSeverity(DiagnosticSeverity.Warning).WithProperty("IcpFilingDomains", "lantern-sample.cn|files.lantern-sample.com");

    [Fact]
    public Task ProjectWithoutFiledDomains_IsToldAsAdvice() => RuleTest.For("ICP2005").WithSeverity(DiagnosticSeverity.Info).WithFile("appsettings.json", """{ "Api": "https://[|files.lantern-sample.com|]/" }""").Reports("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            Task Get(HttpClient http) => http.GetStringAsync("https://[|api.lantern-sample.cn|]/v1");
        }
        """);

    [Theory]
    [InlineData("standalone")]
    [InlineData("overseas")]
    [InlineData("notDistributed")]
    public Task AppThatFilesNothing_IsIgnored(string exempt) => RuleTest.For("ICP2005").AsApp().WithProperty("IcpExempt", exempt).WithFile("appsettings.json", """{ "Api": "https://files.lantern-sample.com/" }""").Ignores("""
        using System.Net.Http;
        using System.Threading.Tasks;
        static class C
        {
            static void Main() { }
            static Task Get(HttpClient http) => http.GetStringAsync("https://api.lantern-sample.cn/v1");
        }
        """);

    [Fact]
    public Task WhereTheRuleIsOff_IsIgnored() => Rule.WithGlobalOption("dotnet_diagnostic.ICP2005.severity", "none").Ignores("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            Task Get(HttpClient http) => http.GetStringAsync("https://api.other-sample.cn/v1");
        }
        """);

    [Fact]
    public Task HostBesideTheFiledOnes_IsReported() => Rule.Reports("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            Task Get(HttpClient http) => http.GetStringAsync("https://[|api.other-sample.cn|]/v1");
            Task Above(HttpClient http) => http.GetStringAsync("https://[|lantern-sample.com|]/v1");
            Task Similar(HttpClient http) => http.GetStringAsync("https://[|notlantern-sample.cn|]/v1");
        }
        """);

    [Fact]
    public Task FiledDomainAndWhatIsBelow_IsIgnored() => Rule.Ignores("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            Task Get(HttpClient http) => http.GetStringAsync("https://api.Lantern-Sample.cn/v1");
            Task Same(HttpClient http) => http.GetStringAsync("https://files.lantern-sample.com/v1");
        }
        """);

    [Fact]
    public Task HostThatAFileNamesTwice_IsReportedOnce() => Rule.WithFile("appsettings.json", """{ "Api": "https://[|api.other-sample.cn|]/", "Files": "https://API.other-sample.cn/files/", "Db": "Server=tcp:[|db.other-sample.cn|],1433", "Db2": "Server=db.other-sample.cn" }""").Reports("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            Task Get(HttpClient http) => http.GetStringAsync("https://[|api.other-sample.cn|]/v1");
            Task Again(HttpClient http) => http.GetStringAsync("https://api.other-sample.cn/v2");
        }
        """);

    [Theory]
    [InlineData("example.cn")]
    [InlineData("api.Example2.stun")]
    public Task SampleHost_IsIgnored(string host) => Rule.Ignores($$"""
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            Task Get(HttpClient http) => http.GetStringAsync("https://{{host}}/v1");
        }
        """);

    [Theory]
    [InlineData("examples.cn")]
    [InlineData("api.counterexample.cn")]
    public Task HostThatIsCalledAlike_IsReported(string host) => Rule.Reports($$"""
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            Task Get(HttpClient http) => http.GetStringAsync("https://[|{{host}}|]/v1");
        }
        """);

    [Fact]
    public Task Setting_IsReported() => Rule.ReportsFile("appsettings.json", """{ "Api": "https://[|api.other-sample.cn|]/", "Own": "https://lantern-sample.cn/" }""");

    [Fact]
    public Task PrivateOrPartlyKnownHost_IsIgnored() => Rule.Ignores("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            Task Local(HttpClient http) => http.GetStringAsync("https://localhost:5000/v1");
            Task Private(HttpClient http) => http.GetStringAsync("https://192.168.1.1/v1");
            Task Part(HttpClient http, string city) => http.GetStringAsync($"https://{city}.other-sample.cn/v1");
        }
        """);

    [Fact]
    public Task LinkOrNamespace_IsIgnored() => Rule.Ignores("""
        using System.Diagnostics;
        class C
        {
            const string Namespace = "http://other-sample.cn/2024/shop";
            void Open() => Process.Start("https://www.other-sample.cn/help");
            string Resource = "avares://Lantern.Core/Assets/logo.png";
        }
        """);

    private const string Request = """
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            Task Get(HttpClient http) => http.GetStringAsync("https://[|Api.Other-sample.cn|]/v1");
        }
        """;

    [Theory]
    [InlineData(
        "<Project>\n  <ItemGroup>\n    <IcpFilingDomain Include=\"a.cn\" />\n    <IcpFilingDomain Include=\"lantern-sample.cn\"></IcpFilingDomain>\n  </ItemGroup>\n</Project>\n",
        "<Project>\n  <ItemGroup>\n    <IcpFilingDomain Include=\"a.cn\" />\n    <IcpFilingDomain Include=\"lantern-sample.cn\"></IcpFilingDomain>\n    <IcpFilingDomain Include=\"api.other-sample.cn\" />\n  </ItemGroup>\n</Project>\n")]
    [InlineData(
        "<Project>\n  <!-- <IcpFilingDomain Include=\"old.cn\" /> -->\n</Project>\n",
        "<Project>\n  <!-- <IcpFilingDomain Include=\"old.cn\" /> -->\n  <ItemGroup>\n    <IcpFilingDomain Include=\"api.other-sample.cn\" />\n  </ItemGroup>\n\n</Project>\n")]
    public Task Item_IsAddedToTheProjectAndFixed(string before, string after) =>
        Rule.FixedByTheNextBuild().WithFile("Shop.csproj", before).WithFixedFile("Shop.csproj", after).Fixes(Request, Request);

    [Theory]
    [InlineData("<Project>\n  <ItemGroup Condition=\"'$(A)' == 'b'\"><IcpFilingDomain Include=\"api.other-sample.cn\" /></ItemGroup>\n</Project>\n")]
    [InlineData("<Project>\n")]
    [InlineData("")]
    public Task ProjectThatHasItOrIsNone_GetsNoFix(string project) => Rule.WithFile("Shop.csproj", project).DoesNotFix(Request);

    [Fact]
    public Task ProjectFileThatTheCompilerDoesNotKnow_GetsNoFix() => Rule.DoesNotFix(Request);

    [Fact]
    public Task ProjectFile_IsNotReadForHostsOrNumbersAndIgnored() => Rule.WithFile(
        "Shop.csproj", "<Project><PropertyGroup><PackageProjectUrl>https://api.github.com/v1</PackageProjectUrl><IcpFilingNumber>京ICP备2026031728号－2A</IcpFilingNumber></PropertyGroup></Project>").Ignores("class C { }");
}
