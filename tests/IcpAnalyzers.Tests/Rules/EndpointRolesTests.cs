using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

/// <summary>What is no endpoint, and what becomes one only in another place of the compilation.</summary>
public sealed class EndpointRolesTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP2001");

    [Fact]
    public Task NamespaceOfADocument_IsIgnored() => Rule.Ignores("""
        using System.Runtime.Serialization;
        using System.Xml;
        using System.Xml.Linq;
        using System.Xml.Serialization;
        [DataContract(Namespace = "https://api.github.com/2020")]
        [XmlRoot("feed", Namespace = "https://api.github.com/2021")]
        class Feed
        {
            private static readonly XNamespace Atom = "https://api.github.com/2022";
            XElement Make() => new(XName.Get("a", "https://api.github.com/2023"));
            void Use(XmlNamespaceManager names, XmlWriter writer)
            {
                names.AddNamespace("g", "https://api.github.com/2024");
                writer.WriteStartElement("g", "a", "https://api.github.com/2025");
            }
            const string JsonSchema = "https://api.github.com/v3.json";
        }
        """);

    [Fact]
    public Task ScopeAudienceOrIssuer_IsIgnored() => Rule.Ignores("""
        using System.Security.Claims;
        class C
        {
            static readonly string[] Scopes = { "https://www.googleapis.com/auth/userinfo.email", "https://graph.microsoft.com/.default" };
            const string Audience = "https://api.github.com";
            const string ValidIssuer = "https://accounts.google.com";
            Claim Issued() => new("iss", "https://accounts.google.com", null, "https://accounts.google.com");
            void Token(string[] scopes) { }
            void Ask() => Token(scopes: new[] { "https://storage.azure.com/.default" });
        }
        """);

    [Fact]
    public Task RefererOriginOrCookie_IsIgnored() => Rule.Ignores("""
        using System;
        using System.Net;
        using System.Net.Http;
        class C
        {
            void Send(HttpRequestMessage message, HttpClient http)
            {
                message.Headers.Referrer = new Uri("https://api.github.com/");
                message.Headers.Add("Origin", "https://api.github.com");
                message.Headers.TryAddWithoutValidation("Referer", "https://api.github.com/");
                http.DefaultRequestHeaders.Referrer = new Uri("https://www.google.com");
                http.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (compatible; +https://api.github.com/bot)");
            }
            void Remember(CookieContainer cookies)
            {
                cookies.Add(new Uri("https://api.github.com"), new Cookie("a", "b", "/", "api.github.com"));
                var cookie = new Cookie { Domain = "api.github.com" };
                var kept = cookies.GetCookies(new Uri("https://api.github.com"));
            }
        }
        """);

    [Fact]
    public Task HostThatIsComparedWith_IsIgnored() => Rule.Ignores("""
        using System;
        using System.Linq;
        class C
        {
            static readonly string[] VideoHosts = { "api.vimeo.com", "www.youtube.com" };
            bool A(Uri uri) => uri.Host == "api.github.com" || uri.Host.EndsWith("github.com", StringComparison.Ordinal) || VideoHosts.Contains(uri.Host);
            bool B(Uri uri) => uri.Host is "api.github.com" or "gist.github.com";
            string D(string url)
            {
                switch (url)
                {
                    case "https://api.github.com/": return "a";
                    default: return url.Replace("https://api.github.com", "https://gitee.com/api");
                }
            }
            bool E(string url) => url.Contains("api.github.com") || string.Equals(url, "https://api.github.com/");
        }
        """);

    [Fact]
    public Task UserAgentPatternOrPlaceholder_IsIgnored() => Rule.Ignores("""
        using System.Text.RegularExpressions;
        class C
        {
            const string UserAgent = "Mozilla/5.0 (+https://api.github.com/bot)";
            static readonly Regex Link = new("https://api.github.com/repos/(.*)");
            bool Is(string text) => Regex.IsMatch(text, "^https://api.github.com/");
            const string UrlPlaceholder = "https://api.github.com/…";
            const string ExampleUrl = "https://api.github.com/repos/a/b";
            const string UrlPattern = "https://api.github.com/{owner}";
        }
        """);

    [Fact]
    public Task LicenceOrHelpLink_IsNotContacted() => RuleTest.For("ICP2007").WithSeverity(Microsoft.CodeAnalysis.DiagnosticSeverity.Info).Reports("""
        class Package
        {
            public string LicenseUrl => "https://github.com/a/b/blob/main/LICENSE.txt";
            public string HelpLink => "https://[|github.com|]/a/b/raw/help.json";
            public string Attribution => "https://[|github.com|]/a/b";
        }
        """);

    [Fact]
    public Task SampleData_IsIgnored() => Rule.Ignores("""
        class DesignData
        {
            public string ImageUrl { get; } = "https://raw.githubusercontent.com/a/b/c.png";
        }
        class FakeReleases
        {
            public string Api => "https://api.github.com/";
        }
        """);

    [Fact]
    public Task OptionOfAnotherClass_IsReported() => Rule
        .WithFile("MirrorOptions.cs", """
            using System.Net.Http;
            using System.Threading.Tasks;
            public class Mirror
            {
                public string Location { get; set; } = "https://[|github.com|]/a";
            }
            public static class Places
            {
                public const string Releases = "https://[|github.com|]/b";
                public static readonly System.Uri Notices = new("https://[|github.com|]/c");
                public const string Unread = "https://github.com/d";
            }
            public record Source(string Name, string Location);
            """)
        .Reports("""
            using System.Net.Http;
            using System.Threading.Tasks;
            class C
            {
                Mirror mirror = new();
                Source source = new("world", "https://[|github.com|]/e");
                Task Option(HttpClient http) => http.GetStringAsync(mirror.Location);
                Task Constant(HttpClient http) => http.GetStringAsync(Places.Releases + "/latest");
                Task Field(HttpClient http) => http.GetAsync(Places.Notices);
                Task Record(HttpClient http) => http.GetStringAsync(source.Location);
                void Set() => mirror.Location = "https://[|github.com|]/f";
            }
            """);

    [Fact]
    public Task OptionThatIsOpenedForAPerson_IsALink() => RuleTest.For("ICP2007").WithSeverity(Microsoft.CodeAnalysis.DiagnosticSeverity.Info)
        .WithFile("Places.cs", """
            public static class Places
            {
                public const string Project = "https://[|github.com|]/a/b";
            }
            """)
        .Reports("""
            using System.Diagnostics;
            class C
            {
                void Open() => Process.Start(Places.Project);
            }
            """);

    [Fact]
    public Task ConstructorArgument_IsReported() => Rule
        .WithFile("Loader.cs", """
            using System.Net.Http;
            using System.Threading.Tasks;
            public class Loader
            {
                private readonly string where;
                public Loader(string where) => this.where = where;
                public Task<string> Load(HttpClient http) => http.GetStringAsync(where);
            }
            public class Shown
            {
                public Shown(string where) => Text = where;
                public string Text { get; }
            }
            public class Primary(string where)
            {
                public Task<string> Load(HttpClient http) => http.GetStringAsync(where);
            }
            """)
        .AllowingCompilerErrors()
        .Reports("""
            class C
            {
                Loader loader = new("https://[|github.com|]/a/b");
                Shown shown = new("https://github.com/a/b");
            }
            """);

    [Fact]
    public Task MethodThatGivesAnAddress_IsReported() => Rule.Reports("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            private static string Where(bool beta)
            {
                if (beta)
                    return "https://[|github.com|]/a/beta";
                return "https://[|github.com|]/a/b";
            }
            Task Load(HttpClient http) => http.GetStringAsync(Where(false));
        }
        """);
}
