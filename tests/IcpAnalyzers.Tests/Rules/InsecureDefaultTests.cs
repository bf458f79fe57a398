using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class InsecureDefaultTests
{
    private const string Clients = """
        using System;
        namespace FluentFTP
        {
            public enum FtpEncryptionMode { None, Implicit, Explicit, Auto }
            public class FtpConfig { public FtpEncryptionMode EncryptionMode { get; set; } }
            public class FtpClient { public FtpClient(string host, string user = null, string pass = null) { } public FtpConfig Config { get; } }
            public class AsyncFtpClient { public AsyncFtpClient(string host) { } }
        }
        namespace Renci.SshNet
        {
            public class HostKeyEventArgs : EventArgs { public bool CanTrust { get; set; } }
            public class BaseClient { public event EventHandler<HostKeyEventArgs> HostKeyReceived; }
            public class SshClient : BaseClient { public SshClient(string host, string user, string password) { } }
            public class SftpClient : BaseClient { public SftpClient(string host, string user, string password) { } }
        }
        namespace WebSocketSharp
        {
            public class Ssl { public Func<object, object, object, object, bool> ServerCertificateValidationCallback { get; set; } }
            public class WebSocket { public WebSocket(string url, params string[] protocols) { } public Ssl SslConfiguration { get; } }
        }
        namespace Qiniu.Storage { public class Config { public bool UseHttps { get; set; } } }
        namespace Aliyun.OSS { public class OssClient { public OssClient(string endpoint, string key, string secret) { } } }
        """;

    private static readonly RuleTest Rule = RuleTest.For("ICP3003").WithStub(Clients);

    [Theory]
    [InlineData("new Renci.SshNet.[|SftpClient|](host, \"a\", secret)")]
    [InlineData("new Renci.SshNet.[|SshClient|](\"files.shop-sample.cn\", \"a\", secret)")]
    [InlineData("new FluentFTP.[|FtpClient|](\"ftp.shop-sample.cn\")")]
    [InlineData("new FluentFTP.[|AsyncFtpClient|](host)")]
    [InlineData("new WebSocketSharp.[|WebSocket|](\"wss://push.shop-sample.cn/\")")]
    [InlineData("new Qiniu.Storage.[|Config|]()")]
    [InlineData("new Qiniu.Storage.[|Config|] { }")]
    [InlineData("new Aliyun.OSS.[|OssClient|](\"oss-cn-hangzhou.aliyuncs.com\", secret, secret)")]
    public Task ClientThatIsLeftAsItIs_IsReported(string code) => Rule.Reports($$"""class C { object M(string host, string secret) => {{code}}; }""");

    [Theory]
    [InlineData("FluentFTP.[|FtpClient|] Open(string host) => new(host);")]
    [InlineData("FluentFTP.[|FtpClient|] Open(string host) { if (host is null) return null; return new(host, \"a\", \"b\"); }")]
    [InlineData("FluentFTP.[|AsyncFtpClient|] Client => new(\"ftp.shop-sample.cn\");")]
    [InlineData("FluentFTP.[|AsyncFtpClient|] Client { get { return new(\"ftp.shop-sample.cn\"); } }")]
    [InlineData("FluentFTP.[|AsyncFtpClient|] Client { get => new(\"ftp.shop-sample.cn\"); }")]
    [InlineData("object M(string host) { return Open(); FluentFTP.[|FtpClient|] Open() => new(host); }")]
    public Task ClientThatAMemberMakes_IsReported(string member) => Rule.Reports("class C { " + member + " }");

    [Theory]
    [InlineData("FluentFTP.FtpClient Open(FluentFTP.FtpClient client) => client;")]
    [InlineData("FluentFTP.FtpClient Open(FluentFTP.FtpClient client) { System.Func<C> make = () => new(); _ = make(); return client; }")]
    [InlineData("FluentFTP.FtpClient Open(FluentFTP.FtpClient client) { return client; C Make() => new(); }")]
    [InlineData("FluentFTP.FtpClient Open() => new(\"10.0.0.4\");")]
    public Task MemberThatMakesNoSuchClient_IsIgnored(string member) => Rule.Ignores("class C { " + member + " }");

    [Theory]
    [InlineData("using Renci.SshNet; class C { object M(string host, string secret) => new [|SftpClient|](host, 22, \"a\", secret); }")]
    [InlineData("using Renci.SshNet; class C { ScpClient M(string host, string secret) { [|ScpClient|] client = new(host, \"a\", secret); return client; } }")]
    [InlineData("using FluentFTP; class C { object M(string host) => new [|AsyncFtpClient|](host); }")]
    [InlineData("using FluentFTP; class C { private [|AsyncFtpClient|] Open(string host, ushort port) { var login = new System.Net.NetworkCredential(); return new(host, login, port); } }")]
    [InlineData("using Aliyun.OSS; class C { object M(string secret) => new [|OssClient|](\"oss-cn-hangzhou.aliyuncs.com\", secret, secret); }")]
    public Task ClientOfALibraryThatIsNotRestored_IsReported(string source) => RuleTest.For("ICP3003").AllowingCompilerErrors().Reports(source);

    [Theory]
    [InlineData("class C { object M(string host, string secret) => new SftpClient(host, 22, \"a\", secret); }")]
    [InlineData("using Renci.SshNet; class C { object M(string host, string secret) { var c = new SftpClient(host, 22, \"a\", secret); c.HostKeyReceived += Check; return c; } void Check(object s, HostKeyEventArgs e) => e.CanTrust = e.HostKey.Length == 7; }")]
    [InlineData("using Renci.SshNet; class SftpClient { public SftpClient(string host) { } } class C { object M(string host) => new SftpClient(host); }")]
    [InlineData("using Renci.SshNet; class C { object M(string secret) => new SftpClient(\"10.0.0.4\", 22, \"a\", secret); }")]
    [InlineData("using Renci.SshNet; class C { bool M(object client) => client is SftpClient; }")]
    [InlineData("using Aliyun.OSS; class C { object M(string secret) => new OssClient(\"https://oss-cn-hangzhou.aliyuncs.com\", secret, secret); }")]
    public Task OtherClientOfALibraryThatIsNotRestored_IsIgnored(string source) => RuleTest.For("ICP3003").AllowingCompilerErrors().Ignores(source);

    [Theory]
    [InlineData("class C { object M() => new RestClientOptions(\"a\") { [|RemoteCertificateValidationCallback|] = (a, b, c, d) => true }; }")]
    [InlineData("class C { void M(AndroidMessageHandler handler) { handler.[|ServerCertificateCustomValidationCallback|] = (_, _, _, _) => true; } }")]
    [InlineData("class C { void M(SmtpClient client) { client.[|ServerCertificateValidationCallback|] = delegate { return true; }; } }")]
    [InlineData("class Browser : WebViewClient { public override void [|OnReceivedSslError|](WebView view, SslErrorHandler handler, SslError error) { handler.Proceed(); } }")]
    [InlineData("class Trust : CertificateHandler { protected override bool [|ValidateCertificate|](byte[] data) => true; }")]
    public Task BypassOfALibraryThatIsNotRestored_IsReported(string source) => RuleTest.For("ICP3003").AllowingCompilerErrors().Reports(source);

    [Theory]
    [InlineData("class C { object M() => new RestClientOptions(\"a\") { RemoteCertificateValidationCallback = (a, b, c, d) => d == 0 }; }")]
    [InlineData("class C { void M(AndroidMessageHandler handler) { handler.ServerCertificateCustomValidationCallback = null; } }")]
    [InlineData("class Own { public System.Func<bool> ServerCertificateValidationCallback = null!; } class C { void M(Own own) { own.ServerCertificateValidationCallback = () => true; } }")]
    [InlineData("class Browser : WebViewClient { public override void OnReceivedSslError(WebView view, SslErrorHandler handler, SslError error) { handler.Cancel(); } }")]
    [InlineData("class Browser : OwnClient { public override void OnReceivedSslError(WebView view, SslErrorHandler handler, SslError error) { handler.Proceed(); } }")]
    [InlineData("class Trust : CertificateHandler { protected override bool ValidateCertificate(byte[] data) => data.Length == 7; }")]
    public Task CheckOfALibraryThatIsNotRestored_IsIgnored(string source) => RuleTest.For("ICP3003").AllowingCompilerErrors().Ignores(source);

    [Fact]
    public Task Message_SaysWhatToSet() => Rule
        .WithMessage("'SftpClient' leaves unchecked who answers, so anyone on the way can read and change the traffic. Set HostKeyReceived.")
        .Reports("class C { object M(string host, string secret) => new Renci.SshNet.[|SftpClient|](host, secret, secret); }");

    [Theory]
    [InlineData("new Renci.SshNet.SftpClient(\"192.168.1.2\", \"a\", secret)")]
    [InlineData("new FluentFTP.FtpClient(\"localhost\")")]
    [InlineData("new WebSocketSharp.WebSocket(host)")]
    [InlineData("new Aliyun.OSS.OssClient(\"https://oss-cn-hangzhou.aliyuncs.com\", secret, secret)")]
    [InlineData("new Aliyun.OSS.OssClient(host, secret, secret)")]
    [InlineData("new Qiniu.Storage.Config { UseHttps = true }")]
    [InlineData("new FluentFTP.FtpClient(host) { Config = { EncryptionMode = FluentFTP.FtpEncryptionMode.Explicit } }")]
    public Task ClientThatIsLocalSetOrUnknown_IsIgnored(string code) => Rule.Ignores($$"""class C { object M(string host, string secret) => {{code}}; }""");

    [Fact]
    public Task HandlerInAnotherFile_IsIgnored() => Rule
        .WithFile("Trust.cs", "static class Trust { public static void Known(Renci.SshNet.BaseClient client) => client.HostKeyReceived += (s, e) => e.CanTrust = e.GetHashCode() == 7; }")
        .Ignores("class C { void M(string host, string secret) => Trust.Known(new Renci.SshNet.SftpClient(host, secret, secret)); }");

    [Fact]
    public Task SameNameOfSomebodyElse_IsIgnored() => Rule.Ignores("class SftpClient { public SftpClient(string host) { } } class C { object M(string host) => new SftpClient(host); }");

    [Theory]
    [InlineData("Server=db.shop-sample.cn;Database=a;[|TrustServerCertificate=true|]", "Server=db.shop-sample.cn;Database=a;TrustServerCertificate=False")]
    [InlineData("Data Source=tcp:db.shop-sample.cn,1433;[|Trust Server Certificate=True|];User Id=a", "Data Source=tcp:db.shop-sample.cn,1433;Trust Server Certificate=False;User Id=a")]
    [InlineData("Server=db.shop-sample.cn;[|Encrypt=false|]", "Server=db.shop-sample.cn;Encrypt=True")]
    [InlineData("server=db.shop-sample.cn;uid=a;database=shop;[|SslMode=None|]", "server=db.shop-sample.cn;uid=a;database=shop;SslMode=VerifyFull")]
    [InlineData("Server=db.shop-sample.cn;Port=3306;[|sslmode=none|];charset=utf8", "Server=db.shop-sample.cn;Port=3306;sslmode=VerifyFull;charset=utf8")]
    [InlineData("Host=db.shop-sample.cn;Username=a;[|SSL Mode=Disable|]", "Host=db.shop-sample.cn;Username=a;SSL Mode=VerifyFull")]
    [InlineData("Host=db.shop-sample.cn;SSL Mode=Require;[|Trust Server Certificate=true|]", "Host=db.shop-sample.cn;SSL Mode=Require;Trust Server Certificate=False")]
    public async Task ConnectionString_IsFixed(string before, string after)
    {
        await Rule.Fixes($$"""class C { const string Db = "{{before}}"; }""", $$"""class C { const string Db = "{{after}}"; }""").ConfigureAwait(true);
        await Rule.FixesFile("appsettings.json", $$"""{ "ConnectionStrings": { "Db": "{{before}}" } }""", $$"""{ "ConnectionStrings": { "Db": "{{after}}" } }""").ConfigureAwait(true);
        await Rule.FixesFile(
            "App.config",
            $$"""<configuration><connectionStrings><add name="Db" connectionString="{{before}}" /></connectionStrings></configuration>""",
            $$"""<configuration><connectionStrings><add name="Db" connectionString="{{after}}" /></connectionStrings></configuration>""").ConfigureAwait(true);
    }

    [Theory]
    [InlineData("Server=localhost;Database=a;TrustServerCertificate=true")]
    [InlineData("Server=(localdb)\\\\mssqllocaldb;Database=a;TrustServerCertificate=true")]
    [InlineData("Server=DEVPC;Database=a;Encrypt=false")]
    [InlineData("Server=localhost;Database=a;SslMode=None")]
    [InlineData("Server=db.shop-sample.cn;Database=a;SslMode=Preferred")]
    [InlineData("Server=db.shop-sample.cn;Database=a;SslMode=VerifyFull")]
    [InlineData("Host=db.shop-sample.cn;Database=a;SSL Mode=Prefer")]
    [InlineData("Server=db.shop-sample.cn;Database=a;Mode=None;TimeMode=None")]
    [InlineData("Server=192.168.3.4;Database=a;Encrypt=false")]
    [InlineData("Server=db.shop-sample.cn;Database=a;Encrypt=true;TrustServerCertificate=false")]
    [InlineData("TrustServerCertificate=true")]
    [InlineData("Set TrustServerCertificate=true; then connect to the server")]
    public async Task OtherConnectionString_IsIgnored(string text)
    {
        await Rule.Ignores($$"""class C { const string Db = "{{text}}"; }""").ConfigureAwait(true);
        await Rule.IgnoresFile("appsettings.json", $$"""{ "ConnectionStrings": { "Db": "{{text}}" } }""").ConfigureAwait(true);
    }

    [Fact]
    public Task DevelopmentSettings_AreIgnored() => Rule.IgnoresFile(
        "appsettings.Development.json", """{ "ConnectionStrings": { "Db": "Server=db.shop-sample.cn;TrustServerCertificate=true" } }""");

    [Theory]
    [InlineData("""<authentication certificateValidationMode="[|None|]" />""", """<authentication certificateValidationMode="ChainTrust" />""")]
    [InlineData("""<servicePointManager checkCertificateName="[|false|]" />""", """<servicePointManager checkCertificateName="true" />""")]
    [InlineData("""<servicePointManager encryptionPolicy="[|NoEncryption|]" />""", """<servicePointManager encryptionPolicy="RequireEncryption" />""")]
    public Task Configuration_IsFixed(string before, string after) => Rule.FixesFile(
        "App.config", $"<configuration><serviceCertificate>{before}</serviceCertificate></configuration>", $"<configuration><serviceCertificate>{after}</serviceCertificate></configuration>");

    [Theory]
    [InlineData("""<configuration><serviceCertificate><authentication certificateValidationMode="PeerOrChainTrust" /></serviceCertificate></configuration>""")]
    [InlineData("""<configuration><clientCertificate><authentication certificateValidationMode="None" /></clientCertificate></configuration>""")]
    [InlineData("""<configuration><servicePointManager checkCertificateName="true" encryptionPolicy="RequireEncryption" /></configuration>""")]
    [InlineData("""<configuration><!-- <authentication certificateValidationMode="None" /> --></configuration>""")]
    public Task OtherConfiguration_IsIgnored(string text) => Rule.IgnoresFile("App.config", text);

    [Fact]
    public Task DeadMethod_IsRemovedWithTheSetting() => Rule.Fixes(
        """
        using System.Net.Http;
        using System.Net.Security;
        using System.Security.Cryptography.X509Certificates;
        class C
        {
            HttpClientHandler M()
            {
                var handler = new HttpClientHandler();
                handler.[|ServerCertificateCustomValidationCallback|] = AcceptAll;
                return handler;
            }

            // The test server has no certificate.
            private static bool AcceptAll(HttpRequestMessage m, X509Certificate2 c, X509Chain ch, SslPolicyErrors e)
            {
                return true;
            }
        }
        """,
        """
        using System.Net.Http;
        using System.Net.Security;
        using System.Security.Cryptography.X509Certificates;
        class C
        {
            HttpClientHandler M()
            {
                var handler = new HttpClientHandler();
                return handler;
            }
        }
        """);

    [Fact]
    public Task MethodThatIsUsedElsewhere_Stays() => Rule.Fixes(
        """
        using System.Net.Http;
        using System.Net.Security;
        using System.Security.Cryptography.X509Certificates;
        class C
        {
            void M(HttpClientHandler handler)
            {
                handler.[|ServerCertificateCustomValidationCallback|] = AcceptAll;
                System.Console.WriteLine(AcceptAll(null, null, null, default));
            }

            private static bool AcceptAll(HttpRequestMessage m, X509Certificate2 c, X509Chain ch, SslPolicyErrors e) => true;
        }
        """,
        """
        using System.Net.Http;
        using System.Net.Security;
        using System.Security.Cryptography.X509Certificates;
        class C
        {
            void M(HttpClientHandler handler)
            {
                System.Console.WriteLine(AcceptAll(null, null, null, default));
            }

            private static bool AcceptAll(HttpRequestMessage m, X509Certificate2 c, X509Chain ch, SslPolicyErrors e) => true;
        }
        """);

    [Theory]
    [InlineData("public")]
    [InlineData("internal")]
    public Task MethodThatOthersMayUse_Stays(string modifier) => Rule.Fixes(
        Shared(modifier, "handler.[|ServerCertificateCustomValidationCallback|] = AcceptAll; "), Shared(modifier, ""));

    private static string Shared(string modifier, string statement) => $$"""
        using System.Net.Http;
        using System.Net.Security;
        using System.Security.Cryptography.X509Certificates;
        class C
        {
            void M(HttpClientHandler handler) { {{statement}}handler.UseProxy = false; }

            {{modifier}} static bool AcceptAll(HttpRequestMessage m, X509Certificate2 c, X509Chain ch, SslPolicyErrors e) => true;
        }
        """;
}
