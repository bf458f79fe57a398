using System.Threading.Tasks;
using IcpAnalyzers.Testing;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP2001_OverseasHostTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP2001");

    [Fact]
    public Task ArgumentOfAClient_IsReported() => Rule.Reports("""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            Task Get(HttpClient http) => http.GetStringAsync("https://[|api.github.com|]/repos/a/b");
            Task Parsed(HttpClient http) => http.GetAsync(new Uri("https://[|github.com|]/a/b"));
            HttpClient Based() => new() { BaseAddress = new Uri("https://[|graph.microsoft.com|]/v1.0/") };
            HttpRequestMessage Message(string id) => new(HttpMethod.Get, $"https://[|raw.githubusercontent.com|]/a/{id}/list.json");
        }
        """);

    [Fact]
    public Task NamedLikeAnEndpoint_IsReported() => Rule.Reports("""
        class C
        {
            const string UpdateFeed = "https://[|github.com|]/a/b";
            static readonly string ApiBase = "https://[|sentry.io|]/";
            string Dsn { get; } = "https://0123456789abcdef@[|o210546.ingest.sentry.io|]/5556540";
        }
        """);

    [Fact]
    public Task VariableThatReachesAClient_IsReported() => Rule.Reports("""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            private const string Place = "https://[|github.com|]/a/b";
            private readonly string site = "https://[|sentry.io|]/x";
            Task A(HttpClient http) => http.GetStringAsync(Place);
            Task B(HttpClient http) => http.GetStringAsync(this.site + "/y");
            Task D(HttpClient http)
            {
                var where = "https://[|github.com|]/c/d";
                var there = new Uri(where);
                return http.GetAsync(there);
            }
        }
        """);

    [Fact]
    public Task VariableThatIsOnlyComparedWith_IsIgnored() => Rule.Ignores("""
        using System.Linq;
        class C
        {
            private const string ApiHost = "https://api.github.com/v3";
            static readonly string[] Servers = { "https://api.github.com/v3" };
            bool Is(string url) => url.StartsWith(ApiHost) || url == ApiHost;
            bool IsOne(string url) => Servers.Contains(url);
            bool IsLocal(string url)
            {
                var apiHost = "https://api.github.com/v3";
                return url.Contains(apiHost);
            }
        }
        """);

    [Fact]
    public Task LooksLikeAnApiOrAFile_IsReported() => Rule.Reports("""
        class C
        {
            static readonly string[] Sources =
            {
                "https://[|raw.githubusercontent.com|]/a/b/main/list.json",
                "https://[|github.com|]/a/b/releases/latest/download/app.zip",
            };
        }
        """);

    [Fact]
    public Task DocumentedTwin_IsOffered() => Rule.Fixes(
        """class C { const string BlobEndpoint = "https://[|shop.blob.core.windows.net|]/images"; }""",
        """class C { const string BlobEndpoint = "https://shop.blob.core.chinacloudapi.cn/images"; }""");

    [Fact]
    public Task SettingInAppsettings_IsReported() => Rule.ReportsFile("appsettings.json", """{ "Sentry": { "Dsn": "https://abc@[|o1.ingest.sentry.io|]/2" } }""");

    [Fact]
    public Task SettingInAppConfig_IsReported() => Rule.ReportsFile(
        "App.config", """<configuration><appSettings><add key="Backend" value="https://[|api.openai.com|]/v1" /></appSettings></configuration>""");

    [Fact]
    public Task ScriptOfAPage_IsReported() => Rule.ReportsFile(
        "_Layout.cshtml", """<script src="https://[|cdn.jsdelivr.net|]/npm/vue@3"></script>""");

    [Fact]
    public Task ImageInXaml_IsReported() => Rule.ReportsFile("Main.axaml", """<Image Source="https://[|raw.githubusercontent.com|]/a/b/logo.png" />""");

    [Fact]
    public Task DocumentedTwinInJson_IsFixed() => Rule.FixesFile(
        "appsettings.json",
        """{ "Vault": "https://[|shop.vault.azure.net|]/" }""",
        """{ "Vault": "https://shop.vault.azure.cn/" }""");

    [Fact]
    public Task MainlandOrUnknownHost_IsIgnored() => Rule.Ignores("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            Task A(HttpClient http) => http.GetStringAsync("https://gitee.com/api/v5/repos/a/b");
            Task B(HttpClient http) => http.GetStringAsync("https://api.unknown-shop-name.com/v1");
            Task D(HttpClient http) => http.GetStringAsync("https://shop.oss-cn-hangzhou.aliyuncs.com/a.json");
            Task E(HttpClient http) => http.GetStringAsync("http://localhost:5000/api");
            Task F(HttpClient http) => http.GetStringAsync("https://github.com.mirror-sample.cn/api");
            Task G(HttpClient http, string host) => http.GetStringAsync($"https://{host}/api");
        }
        """);

    [Fact]
    public Task AddressWhoseUseIsNotSeen_IsIgnored() => Rule.Ignores("""class C { const string Text = "https://github.com/a/b"; }""");

    [Fact]
    public Task ComparedOrNamespaceOrScope_IsIgnored() => Rule.Ignores("""
        using System;
        using System.Net.Http;
        using System.Xml.Linq;
        class C
        {
            bool Is(string url) => url.StartsWith("https://api.github.com/") || url == "https://api.github.com/v3";
            XNamespace Ns = "http://schemas.microsoft.com/winfx/2006/xaml";
            string[] scopes = { "https://graph.microsoft.com/.default" };
            void Refer(HttpRequestMessage m) => m.Headers.Add("Referer", "https://api.github.com/v3");
            void Fail() => throw new InvalidOperationException("https://api.github.com/v3");
            string Of(Uri u) => u.Host switch { "https://api.github.com/v3" => "a", _ => "b" };
        }
        """);

    [Theory]
    [InlineData("Card.axaml", """<Styles><Design.PreviewWith><Image Source="https://raw.githubusercontent.com/a/b/logo.png" /></Design.PreviewWith></Styles>""")]
    [InlineData("tsconfig.json", """{ "$schema": "https://raw.githubusercontent.com/a/b/schema.json" }""")]
    [InlineData("Strings.resx", "<root><data name=\"About\"><value>See https://github.com/a/b for help.</value></data></root>")]
    [InlineData("appsettings.Development.json", """{ "Api": "https://api.github.com" }""")]
    public Task LinkOrSchemaInAFile_IsIgnored(string path, string text) => Rule.IgnoresFile(path, text);

    [Fact]
    public Task ElementOfACollection_IsReported() => Rule.Reports("""
        using System.Collections.Generic;
        class C
        {
            static readonly string[] StunServers = ["[|stun.l.google.com|]:19302"];
            static readonly List<string> Feeds = new() { "https://[|api.github.com|]/a" };
            static readonly List<string> Targets = ["dns:[|dns.google|]", "stun:[|stun.cloudflare.com|]"];
        }
        """);

    [Fact]
    public Task TableOfNamesAndAddresses_IsReported() => Rule.Reports("""
        using System.Collections.Generic;
        class C
        {
            static readonly Dictionary<string, string[]> Known = new()
            {
                { "[|dns.quad9.net|]", new[] { "{|ICP2002:9.9.9.9|}", "{|ICP2002:149.112.112.112|}" } },
                { "dns.alidns.com", new[] { "223.5.5.5", "223.6.6.6" } },
            };
        }
        """);

    [Fact]
    public Task NameInAListOfNames_IsIgnored() => Rule.Ignores("""
        class C
        {
            static readonly string[] Sites = { "github.com", "amazon.co.jp", "ebay.fr" };
            static readonly string[] Types = { "com.sample.app", "System.IO.Page" };
            static readonly string[] AllowedHosts = { "github.com" };
        }
        """);

    [Fact]
    public Task ParameterThatReachesAClient_IsReported() => Rule.Reports("""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        class Loader
        {
            private readonly string endpoint;
            public Loader(string where) => endpoint = where;
            public static Task<string> Text(string where) => new HttpClient().GetStringAsync(where);
        }
        class C
        {
            Task Static() => Loader.Text("https://[|github.com|]/a/b");
            Loader Instance() => new Loader("https://[|github.com|]/a/b");
        }
        """);

    [Fact]
    public Task ParameterThatIsOnlyShown_IsIgnored() => Rule.Ignores("""
        class Label
        {
            public Label(string where) => Text = where;
            public string Text { get; }
        }
        class C
        {
            Label Shown() => new Label("https://github.com/a/b");
        }
        """);

    [Fact]
    public Task Setting_IsReported() => Rule.Reports("""
        class ViewerOptions
        {
            public string ValidatorUrl { get; set; } = "";
        }
        class C
        {
            void Set(ViewerOptions options, string url = "https://[|online.swagger.io|]/validator") => options.ValidatorUrl = url;
        }
        """);

    [Fact]
    public Task EnumValueOfAnAddress_IsReported() => Rule.Reports("""
        using System.ComponentModel;
        enum ApiServer
        {
            [Description("https://[|api.github.com|]/")]
            Code,
        }
        """);

    [Fact]
    public Task NameOfASite_IsIgnored() => Rule.Ignores("""
        using System.ComponentModel;
        enum ImageApi
        {
            [Description("api.github.com")]
            Code,
        }
        """);

    [Fact]
    public Task PageToSignInOn_IsOpened() => RuleTest.For("ICP2007").WithSeverity(DiagnosticSeverity.Info).Reports("""
        class Login
        {
            const string AuthorizationEndpoint = "https://[|login.microsoftonline.com|]/common/oauth2/v2.0/authorize";
            string Page(string query) => "https://[|api.imgur.com|]/oauth2/authorize?" + query;
        }
        """);

    [Fact]
    public Task NameOfAProduct_IsNoOpening() => Rule.Reports("""
        class C
        {
            string Api(string custom)
            {
                string openAIBaseURL = custom;
                if (custom.Length == 0)
                    openAIBaseURL = "https://[|api.openai.com|]/v1";
                return openAIBaseURL;
            }
        }
        """);

    [Fact]
    public Task TextInAnAttribute_IsIgnored() => Rule.Ignores("""
        using System;
        using System.ComponentModel;
        [Description("https://api.github.com/")]
        class C
        {
            [Obsolete("https://api.github.com/")]
            void M() { }
        }
        """);

    [Fact]
    public Task AddressBehindAProxy_IsReported() => Rule.Reports("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            Task Get(HttpClient http, string proxy) => http.GetStringAsync($"{proxy}https://[|raw.githubusercontent.com|]/a/b/list.json");
        }
        """);

    [Fact]
    public Task ConnectionString_IsReported() => Rule.Reports("""
        class C
        {
            const string Database = "Server=tcp:[|shop.database.windows.net|],1433;Database=shop";
        }
        """);

    [Fact]
    public Task ConnectionStringInSettings_IsReported() => Rule.ReportsFile("appsettings.json", """{ "ConnectionStrings": { "Main": "Server=tcp:[|shop.database.windows.net|],1433;Database=shop" } }""");

    /// <summary>Such a name cannot be filed, but that does not say where the server stands.</summary>
    [Theory]
    [InlineData("api.lantern-sample.dev")]
    [InlineData("api.lantern-sample.de")]
    [InlineData("lantern-sample.page")]
    public Task UnknownHostOfAnUnapprovedTopLevelDomain_IsIgnored(string host) => Rule.Ignores($$"""
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            Task Get(HttpClient http) => http.GetStringAsync("https://{{host}}/v1");
        }
        """);

    [Fact]
    public Task PartOfTheApp_IsIgnored() => Rule.Ignores("""
        using System;
        class C
        {
            Uri Image = new Uri("avares://Lantern.App/Assets/logo.png");
            const string ServiceName = "com.lantern.app";
        }
        """);

    [Fact]
    public Task WildcardNameOfThisMachine_IsIgnored() => Rule.Ignores("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            Task Get(HttpClient http) => http.GetStringAsync("https://rec.127-0-0-1.nip.io/a.php");
        }
        """);
}
