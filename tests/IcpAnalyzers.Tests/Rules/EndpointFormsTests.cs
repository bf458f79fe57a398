using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

/// <summary>The forms in which C# writes an address: each is found, and each stays silent where the host is not overseas or nothing is contacted.</summary>
public sealed class EndpointFormsTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP2001");

    [Fact]
    public Task EveryLiteral_IsReported() => Rule.Reports(""""
        using System;
        class C
        {
            const string RegularUrl = "https://[|api.github.com|]/a";
            const string VerbatimUrl = @"https://[|api.github.com|]/a";
            const string RawUrl = """https://[|api.github.com|]/a""";
            const string ManyLinesUrl = """
                https://[|api.github.com|]/a
                """;
            static ReadOnlySpan<byte> Utf8Url => "https://[|api.github.com|]/a"u8;
            string HolesUrl(int id) => $"https://[|api.github.com|]/a/{id}";
            string NoHolesUrl() => $"https://[|api.github.com|]/a";
            string VerbatimHolesUrl(int id) => $@"https://[|api.github.com|]/a/{id}";
            string RawHolesUrl(int id) => $$"""https://[|api.github.com|]/a/{{id}}""";
        }
        """");

    [Fact]
    public Task EveryLiteralOfAMainlandHost_IsIgnored() => Rule.Ignores(""""
        using System;
        class C
        {
            const string RegularUrl = "https://gitee.com/api/v5/a";
            const string VerbatimUrl = @"https://gitee.com/api/v5/a";
            const string RawUrl = """https://gitee.com/api/v5/a""";
            static ReadOnlySpan<byte> Utf8Url => "https://gitee.com/api/v5/a"u8;
            string HolesUrl(int id) => $"https://gitee.com/api/v5/a/{id}";
            string RawHolesUrl(int id) => $$"""https://gitee.com/api/v5/a/{{id}}""";
            string UnknownUrl(string host) => $"https://{host}/api/v5/a";
            // const string Url = "https://api.github.com/a";
        }
        """");

    [Fact]
    public Task JoinedText_IsReported() => Rule.Reports("""
        using System.IO;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Flurl;
        namespace Flurl { public class Url { public static string Combine(params string[] parts) => parts[0]; } }
        class C
        {
            const string Root = "https://[|api.github.com|]";
            Task ConcatArray(HttpClient http) => http.GetStringAsync(string.Concat(new[] { "https://", "[|api.github.com|]", "/a" }));
            Task ConcatTypedArray(HttpClient http, string id) => http.GetStringAsync(string.Concat(new string[] { "https://[|api.github.com|]/", id }));
            Task Join(HttpClient http) => http.GetStringAsync(string.Join("/", "https://[|api.github.com|]", "a"));
            Task JoinByCharacter(HttpClient http) => http.GetStringAsync(string.Join('/', "https://[|api.github.com|]", "a"));
            Task JoinByScheme(HttpClient http) => http.GetStringAsync(string.Join("://", new[] { "https", "[|api.github.com|]" }));
            Task JoinConstant(HttpClient http) => http.GetStringAsync(string.Join("/", Root, "v1"));
            Task Combine(HttpClient http) => http.GetStringAsync(Url.Combine("https://[|api.github.com|]", "a", "b"));
            Task CombineQualified(HttpClient http) => http.GetStringAsync(Flurl.Url.Combine("https://", "[|api.github.com|]", "b"));
            Task CombineConstant(HttpClient http) => http.GetStringAsync(Url.Combine(Root, "b"));
            Task PathOfAnAddress(HttpClient http) => http.GetStringAsync(Path.Combine("https://[|api.github.com|]/", "a"));
            Task WithPort(HttpClient http) => http.GetStringAsync("https://[|api.github.com|]:" + 8443 + '/');
        }
        """);

    [Fact]
    public Task JoinedTextOfOtherHosts_IsIgnored() => Rule.Ignores("""
        using System.IO;
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            Task ConcatArray(HttpClient http) => http.GetStringAsync(string.Concat(new[] { "https://", "gitee.com", "/api.github.com" }));
            System.Uri? Proxy() => HttpClient.DefaultProxy.GetProxy(new System.Uri("https://api.github.com"));
            Task Join(HttpClient http, string[] parts) => http.GetStringAsync(string.Join("://", parts));
            Task JoinPart(HttpClient http, string[] parts) => http.GetStringAsync(string.Join("api.github.com", parts, 0, 1));
            string List() => string.Join("; ", new[] { "api.github.com", "api.openai.com" });
            string Sentence(string name) => string.Join(" ", "See", "https://api.github.com/a", "for", name);
            string Folder(string root) => Path.Combine(root, "api.github.com", "a");
            string NoInitializer() => string.Concat(new string[2]) + string.Join("/", new string[2]) + string.Concat(new string[0]);
        }
        """);

    [Fact]
    public Task FoldedText_IsReported() => Rule.Reports("""
        using System.Net.Http;
        using System.Threading.Tasks;
        static class Names
        {
            public const string Host = "[|api.github.com|]";
            public static readonly string Root = "https://" + [|Host|];
            public static string Path { get; } = "/repos";
        }
        class C
        {
            const string Scheme = "https://";
            Task Plus(HttpClient http) => http.GetStringAsync(Scheme + "[|api.github.com|]" + "/a");
            Task Constant(HttpClient http) => http.GetStringAsync($"https://{[|Names.Host|]}/a");
            Task ReadOnly(HttpClient http) => http.GetStringAsync($"{Names.Root}/a");
            Task Property(HttpClient http) => http.GetStringAsync("https://[|api.github.com|]" + Names.Path);
            Task Format(HttpClient http, int id) => http.GetStringAsync(string.Format("https://[|api.github.com|]/{0}", id));
            Task FormatHost(HttpClient http) => http.GetStringAsync(string.Format("https://{0}/a", [|Names.Host|]));
            Task Concat(HttpClient http, string id) => http.GetStringAsync(string.Concat("https://[|api.github.com|]/", id));
            Task Otherwise(HttpClient http, string? set) => http.GetStringAsync(set ?? "https://[|api.github.com|]/a");
        }
        """);

    [Fact]
    public Task FoldedTextOfAnotherHost_IsIgnored() => Rule.Ignores("""
        using System.Net.Http;
        using System.Threading.Tasks;
        static class Names
        {
            public const string Host = "gitee.com";
            public static readonly string Root = "https://" + Host;
        }
        class C
        {
            Task Plus(HttpClient http) => http.GetStringAsync("https://" + "gitee.com" + "/api.github.com");
            Task Constant(HttpClient http) => http.GetStringAsync($"https://{Names.Host}/api.github.com/a");
            Task ReadOnly(HttpClient http) => http.GetStringAsync($"{Names.Root}/a");
            Task Concat(HttpClient http, string host) => http.GetStringAsync(string.Concat("https://", host, "/a"));
            Task Format(HttpClient http, string host) => http.GetStringAsync(string.Format("https://{0}/api.github.com", host));
        }
        """);

    [Fact]
    public Task BuiltAddress_IsReported() => Rule.Reports("""
        using System;
        using System.IO;
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            static readonly Uri Site = new("https://[|github.com|]/a/");
            Task Relative(HttpClient http) => http.GetAsync(new Uri(Site, "b/list"));
            Task Inline(HttpClient http, string path) => http.GetAsync(new Uri(new Uri("https://[|github.com|]/c/"), path));
            Task Builder(HttpClient http) => http.GetAsync(new UriBuilder("https://[|github.com|]/d").Uri);
            Task Parts(HttpClient http) => http.GetAsync(new UriBuilder("https", "[|github.com|]", 443, "e").Uri);
            Task Set(HttpClient http) => http.GetAsync(new UriBuilder { Scheme = "https", Host = "[|github.com|]" }.Uri);
            Task Assigned(HttpClient http)
            {
                var builder = new UriBuilder();
                builder.Host = "[|github.com|]";
                return http.GetAsync(builder.Uri);
            }
            Task Joined(HttpClient http, string id) => http.GetStringAsync(Path.Combine("https://[|github.com|]/f", id));
            Task Trimmed(HttpClient http)
            {
                var root = "https://[|github.com|]/g/";
                return http.GetStringAsync(root.TrimEnd('/') + "/h");
            }
        }
        """);

    [Fact]
    public Task BuiltAddressThatIsNotContacted_IsIgnored() => Rule.Ignores("""
        using System;
        using System.IO;
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            static readonly Uri Known = new("https://github.com/a/");
            bool Same(Uri uri) => Known.IsBaseOf(uri) || Known == uri || uri.Host == "github.com";
            bool Begins(string text) => text.StartsWith(Known.AbsoluteUri);
            Task Relative(HttpClient http) => http.GetAsync(new Uri(new Uri("https://gitee.com/"), "github.com/x"));
            Task Set(HttpClient http) => http.GetAsync(new UriBuilder { Scheme = "https", Host = "gitee.com" }.Uri);
            string Cache() => Path.Combine("cache", "github.com");
        }
        """);

    [Fact]
    public Task ElementOfAList_IsReported() => Rule.Reports("""
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            static readonly string[] Sites = { "https://[|github.com|]/a", "https://gitee.com/a" };
            static readonly Dictionary<string, string> Places = new() { ["world"] = "https://[|github.com|]/b", ["china"] = "https://gitee.com/b" };
            static readonly Dictionary<string, string> Others = new() { { "world", "https://[|github.com|]/c" } };
            static readonly (string Name, string Where)[] Pairs = { ("world", "https://[|github.com|]/d") };

            async Task Loop(HttpClient http)
            {
                foreach (var site in Sites)
                    await http.GetStringAsync(site);
                foreach (var (name, where) in Pairs)
                    await http.GetStringAsync(where);
            }

            Task ByKey(HttpClient http, string key) => http.GetStringAsync(Places[key]);
            Task First(HttpClient http) => http.GetStringAsync(Others.Values.First());
            Task All(HttpClient http) => Task.WhenAll(Sites.Select(site => http.GetStringAsync(site)));
            string HostOf(string area) => area switch { "cn" => "gitee.com", _ => "[|github.com|]" };
            Task Arm(HttpClient http, int area) => http.GetStringAsync(area switch { 1 => "https://gitee.com/e", _ => "https://[|github.com|]/e" });
        }
        """);

    [Fact]
    public Task ElementOfAListThatIsOnlyKnown_IsIgnored() => Rule.Ignores("""
        using System.Collections.Generic;
        using System.Linq;
        class C
        {
            static readonly string[] Known = { "https://github.com/a", "https://gitee.com/a" };
            static readonly Dictionary<string, string> Titles = new() { ["https://github.com/a"] = "GitHub" };
            static readonly HashSet<string> Sites = new() { "github.com", "gitlab.com" };
            bool Is(string url) => Known.Contains(url) || Known.Any(known => url.StartsWith(known)) || Sites.Contains(url);
            string? Title(string url) => Titles.TryGetValue(url, out var title) ? title : null;
            string Name(string host) => host switch { "github.com" => "GitHub", _ => "" };
        }
        """);

    [Fact]
    public Task HostWithoutAScheme_IsReported() => Rule.Reports("""
        using System.Net;
        using System.Net.Sockets;
        class Links
        {
            public void Connect(string host, int port) => new TcpClient().Connect(host, port);
            public void Reach(string where) => new TcpClient(where, 443);
        }
        class C
        {
            const string ServerHost = "[|api.openai.com|]";
            string Endpoint { get; set; } = "[|api.openai.com|]:443";
            void Tcp() => new TcpClient("[|api.openai.com|]", 443);
            void Own(Links links) => links.Connect("[|api.openai.com|]", 443);
            void Followed(Links links) => links.Reach("[|api.openai.com|]");
            void Names() => Dns.GetHostAddresses("[|api.openai.com|]");
            EndPoint End() => new DnsEndPoint("[|api.openai.com|]", 443);
        }
        """);

    [Fact]
    public Task WordWithDots_IsIgnored() => Rule.Ignores("""
        class C
        {
            const string Package = "com.github.app";
            const string File = "github.com.txt";
            const string Title = "github.com";
            const string CookieDomain = "github.com";
            string[] allowedHosts = { "github.com" };
            string Resource => "Shop.Resources.api.openai.com";
            void Show(string text) { }
            void Say() => Show("github.com");
        }
        """);

    [Fact]
    public Task AddressInAnAttribute_IsReported() => Rule.Reports("""
        using System;
        using System.ComponentModel;
        class GetAttribute : Attribute { public GetAttribute(string path) { } }
        class HttpHostAttribute : Attribute { public HttpHostAttribute(string host) { } }
        [HttpHost("https://[|api.github.com|]/")]
        interface IReleases
        {
            [Get("https://[|api.github.com|]/repos/a/b")]
            string Latest();
        }
        enum MirrorServer
        {
            [Description("https://[|github.com|]/a/b")]
            World,
            [Description("https://gitee.com/a/b")]
            China,
        }
        """);

    [Fact]
    public Task OtherTextInAnAttribute_IsIgnored() => Rule.Ignores("""
        using System;
        using System.ComponentModel;
        class GetAttribute : Attribute { public GetAttribute(string path) { } }
        class HeadersAttribute : Attribute { public HeadersAttribute(params string[] headers) { } }
        [System.Xml.Serialization.XmlRoot(Namespace = "https://api.github.com/schema")]
        interface IReleases
        {
            [Get("/repos/{owner}")]
            [Headers("Referer: https://api.github.com/", "Origin: https://api.github.com/")]
            string Latest();
        }
        enum Colour
        {
            [Description("see https://api.github.com/colours")]
            Red,
        }
        """);

    [Fact]
    public Task CodeThatIsSwitchedOff_IsIgnored() => Rule.Ignores("""
        class C
        {
        #if OVERSEAS_BUILD
            const string ApiUrl = "https://api.github.com/";
        #else
            const string ApiUrl = "https://gitee.com/api/";
        #endif
        }
        """);

    [Fact]
    public Task RepositoryToClone_IsReported() => Rule.Reports("""
        using System.Threading.Tasks;
        class C
        {
            Task Run(params string[] arguments) => Task.CompletedTask;
            Task Clone(string folder) => Run("clone", "https://[|github.com|]/a/b.git", folder);
        }
        """);

    [Fact]
    public Task AddressAmongContactedOnes_IsReported() => Rule.Reports("""
        class C
        {
            static readonly string[] Tests = { "https://[|github.com|]/a", "https://[|speed.cloudflare.com|]/__down?bytes=1", "https://[|raw.githubusercontent.com|]/a/b/c.txt" };
        }
        """);
}
