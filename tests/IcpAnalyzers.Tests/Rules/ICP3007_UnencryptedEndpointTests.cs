using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP3007_UnencryptedEndpointTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP3007").WithSeverity(Microsoft.CodeAnalysis.DiagnosticSeverity.Info);

    [Theory]
    [InlineData("view.CoreWebView2.SetVirtualHostNameToFolderMapping(\"preview.files\", \"a\", 0); http.GetStringAsync(\"http://preview.files/\" + name);")]
    [InlineData("view.CoreWebView2.SetVirtualHostNameToFolderMapping(\"Preview.Files\", name, 0); http.GetStringAsync($\"http://preview.files/{name}\");")]
    public Task FolderThatHasAName_IsIgnored(string body) => RuleTest.For("ICP3007").Ignores($$"""
        class Core { public void SetVirtualHostNameToFolderMapping(string host, string folder, int kind) { } }
        class WebView { public Core CoreWebView2 = new(); }
        class C { void M(WebView view, System.Net.Http.HttpClient http, string name) { {{body}} } }
        """);

    [Fact]
    public Task HostBesideAFolderThatHasAName_IsReported() => RuleTest.For("ICP3007").Reports("""
        class Core { public void SetVirtualHostNameToFolderMapping(string host, string folder, int kind) { } }
        class WebView { public Core CoreWebView2 = new(); }
        class C { void M(WebView view, System.Net.Http.HttpClient http) { view.CoreWebView2.SetVirtualHostNameToFolderMapping("preview.files", "a", 0); http.GetStringAsync("[|http|]://www.shop-sample.cn/"); } }
        """);

    [Theory]
    [InlineData("http://rec.127-0-0-1.nip.io/wpf/a.php")]
    [InlineData("http://127.0.0.1.nip.io/api/a")]
    [InlineData("http://10-0-0-7.sslip.io/api/a")]
    public Task NameOfThisMachine_IsIgnored(string address) => RuleTest.For("ICP3007").Ignores($$"""class C { object M(System.Net.Http.HttpClient http) => http.GetStringAsync("{{address}}"); }""");

    [Fact]
    public Task ArgumentOfAClient_IsFixed() => Rule.Fixes(
        """
        using System.Net.Http;
        using System.Threading.Tasks;
        class C { Task M(HttpClient http) => http.GetStringAsync("[|http|]://api.shop-sample.cn/v1"); }
        """,
        """
        using System.Net.Http;
        using System.Threading.Tasks;
        class C { Task M(HttpClient http) => http.GetStringAsync("https://api.shop-sample.cn/v1"); }
        """);

    [Fact]
    public Task ContactedInOtherWays_IsReported() => Rule.Reports("""
        using System;
        using System.Net.WebSockets;
        using System.Threading;
        class C
        {
            const string ApiBase = "[|http|]://www.shop-sample.cn/";
            static readonly string[] Sources = { "[|http|]://www.shop-sample.cn/data/list.json" };
            void Connect(ClientWebSocket socket) => socket.ConnectAsync(new Uri("[|ws|]://push.shop-sample.cn/ws"), CancellationToken.None);
        }
        """);

    [Fact]
    public Task SettingInAFile_IsFixed() => Rule.FixesFile(
        "appsettings.json",
        """{ "Poems": { "Url": "[|http|]://api.shop-sample.cn/v1" } }""",
        """{ "Poems": { "Url": "https://api.shop-sample.cn/v1" } }""");

    [Fact]
    public Task ExplicitPort_IsReportedWithoutFix() => Rule.DoesNotFix("""class C { const string ApiBase = "[|http|]://api.shop-sample.cn:8080/"; }""");

    [Fact]
    public Task EncryptedLocalOrUnknownHost_IsIgnored() => Rule.Ignores("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            Task A(HttpClient http) => http.GetStringAsync("https://api.shop-sample.cn/v1");
            Task B(HttpClient http) => http.GetStringAsync("http://localhost:5000/v1");
            Task D(HttpClient http) => http.GetStringAsync("http://192.168.1.20/v1");
            Task E(HttpClient http, string host) => http.GetStringAsync($"http://{host}/v1");
            Task F(HttpClient http) => http.GetStringAsync("http://example.com/v1");
        }
        """);

    [Fact]
    public Task NamespaceComparedValueOrPage_IsIgnored() => Rule.Ignores("""
        using System.Diagnostics;
        using System.Xml.Linq;
        class C
        {
            XNamespace Ns = "http://schemas.shop-sample.cn/api";
            bool Is(string url) => url.StartsWith("http://api.shop-sample.cn/") || url == "http://api.shop-sample.cn/v1";
            void Help() => Process.Start("http://www.shop-sample.cn/help");
            const string Text = "http://www.shop-sample.cn/";
        }
        """);

    [Theory]
    [InlineData("About.razor", """<a href="http://www.shop-sample.cn/">首页</a>""")]
    [InlineData("Main.axaml", """<Window xmlns="http://schemas.shop-sample.cn/api" />""")]
    [InlineData("appsettings.Development.json", """{ "Api": "http://api.shop-sample.cn/v1" }""")]
    public Task LinkNamespaceOrDevelopmentSetting_IsIgnored(string path, string text) => Rule.IgnoresFile(path, text);
}
