using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP2006_BareAddressTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP2006").WithSeverity(Microsoft.CodeAnalysis.DiagnosticSeverity.Info);

    [Fact]
    public Task MainlandAddressContacted_IsReported() => Rule.Reports("""
        using System.Net.Http;
        using System.Net.Sockets;
        using System.Threading.Tasks;
        class C
        {
            Task Get(HttpClient http) => http.GetStringAsync("https://[|123.56.10.20|]/v1/poems");
            void Connect(TcpClient client) => client.Connect("[|123.56.10.20|]", 443);
            static readonly string[] Servers = { "https://[|123.56.10.20|]:8080/data" };
        }
        """);

    [Fact]
    public Task Setting_IsReported() => Rule.ReportsFile("appsettings.json", """{ "Api": "https://[|123.56.10.20|]:8080/", "Cache": { "Server": "[|123.56.10.20|]" } }""");

    [Fact]
    public Task NameResolverOrPrivateAddress_IsIgnored() => Rule.Ignores("""
        using System.Net;
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            Task Named(HttpClient http) => http.GetStringAsync("https://api.shop-sample.cn/v1");
            Task Lan(HttpClient http) => http.GetStringAsync("http://192.168.1.20/v1");
            IPAddress Dns = IPAddress.Parse("223.5.5.5");
            string Version = "8.131.0.20";
            bool Is(string s) => s == "123.56.10.20";
        }
        """);

    [Fact]
    public Task LaunchSettings_AreIgnored() => Rule.IgnoresFile("launchSettings.json", """{ "applicationUrl": "http://123.56.10.20:8080/" }""");
}
