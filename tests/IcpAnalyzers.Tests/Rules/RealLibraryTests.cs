using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

/// <summary>Transport settings and addresses, compiled against the libraries themselves instead of sketches of them.</summary>
public sealed class RealLibraryTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP3003");
    private static readonly RuleTest Ssh = Rule.WithAssembly("Renci.SshNet");
    private static readonly RuleTest Mail = Rule.WithAssembly("MailKit");
    private static readonly RuleTest Mqtt = Rule.WithAssembly("MQTTnet");
    private static readonly RuleTest Rest = Rule.WithAssembly("RestSharp");
    private static readonly RuleTest Rabbit = Rule.WithAssembly("RabbitMQ.Client");
    private static readonly RuleTest Redis = Rule.WithAssembly("StackExchange.Redis");

    [Theory]
    [InlineData("new [|SshClient|](host, \"shop\", secret)")]
    [InlineData("new [|SftpClient|](host, 22, \"shop\", secret)")]
    [InlineData("new [|ScpClient|](new ConnectionInfo(\"files.shop-sample.cn\", \"shop\", new PasswordAuthenticationMethod(\"shop\", secret)))")]
    public Task SshClientThatChecksNoKey_IsReported(string client) => Ssh.Reports($$"""using Renci.SshNet; class C { object M(string host, string secret) => {{client}}; }""");

    [Fact]
    public Task SshHandlerThatTrustsAll_IsReported() => Ssh.Reports("""
        using Renci.SshNet;
        class C { void M(SftpClient client) { client.HostKeyReceived += (_, e) => e.[|CanTrust|] = true; } }
        """);

    [Theory]
    [InlineData("client.HostKeyReceived += (_, e) => e.CanTrust = e.FingerPrintSHA256 == known; client.Connect();")]
    [InlineData("client.HostKeyReceived += Check; void Check(object? sender, Renci.SshNet.Common.HostKeyEventArgs e) { if (e.FingerPrintSHA256 != known) e.CanTrust = false; }")]
    public Task SshClientThatChecksTheKey_IsIgnored(string check) => Ssh.Ignores($$"""
        using Renci.SshNet;
        class C { void M(string host, string secret, string known) { var client = new SftpClient(host, "shop", secret); {{check}} } }
        """);

    [Fact]
    public Task SshToTheOffice_IsIgnored() => Ssh.Ignores("""class C { object M(string secret) => new Renci.SshNet.SshClient("192.168.4.2", "shop", secret); }""");

    [Theory]
    [InlineData("new SmtpClient { [|ServerCertificateValidationCallback|] = (s, c, h, e) => true }")]
    [InlineData("new MailKit.Net.Imap.ImapClient() { [|ServerCertificateValidationCallback|] = delegate { return true; } }")]
    public Task MailThatChecksNoCertificate_IsReported(string client) => Mail.Reports($$"""using MailKit.Net.Smtp; class C { object M() => {{client}}; }""");

    [Fact]
    public Task MailByItsInterface_IsReported() => Mail.Reports("""class C { void M(MailKit.IMailService mail) => mail.[|ServerCertificateValidationCallback|] = (s, c, h, e) => true; }""");

    [Theory]
    [InlineData("client.ServerCertificateValidationCallback = (s, c, h, e) => e == System.Net.Security.SslPolicyErrors.None;")]
    [InlineData("client.ServerCertificateValidationCallback = (s, c, h, e) => c!.GetCertHashString() == pin;")]
    [InlineData("client.CheckCertificateRevocation = true; client.Connect(\"smtp.shop-sample.cn\", 465, MailKit.Security.SecureSocketOptions.SslOnConnect);")]
    public Task MailThatChecks_IsIgnored(string statement) => Mail.Ignores($$"""class C { void M(MailKit.Net.Smtp.SmtpClient client, string pin) { {{statement}} } }""");

    [Theory]
    [InlineData("o.[|WithAllowUntrustedCertificates|]()")]
    [InlineData("o.UseTls().[|WithIgnoreCertificateChainErrors|](true)")]
    [InlineData("o.WithCertificateValidationHandler([|_ => true|])")]
    public Task MqttThatChecksNothing_IsReported(string option) => Mqtt.Reports($$"""
        using MQTTnet;
        class C { object M() => new MqttClientOptionsBuilder().WithTcpServer("mq.shop-sample.cn").WithTlsOptions(o => {{option}}).Build(); }
        """);

    [Fact]
    public Task MqttOptions_AreReported() => Mqtt.Reports("""class C { object M() => new MQTTnet.MqttClientTlsOptions { UseTls = true, [|AllowUntrustedCertificates|] = true }; }""");

    [Theory]
    [InlineData("o.WithAllowUntrustedCertificates(false)")]
    [InlineData("o.WithCertificateValidationHandler(c => c.SslPolicyErrors == System.Net.Security.SslPolicyErrors.None)")]
    [InlineData("o.UseTls()")]
    public Task MqttThatChecks_IsIgnored(string option) => Mqtt.Ignores($$"""
        using MQTTnet;
        class C { object M() => new MqttClientOptionsBuilder().WithTcpServer("mq.shop-sample.cn").WithTlsOptions(o => {{option}}).Build(); }
        """);

    [Fact]
    public Task RestThatChecksNothing_IsReported() => Rest.Reports("""
        using RestSharp;
        class C
        {
            object M() => new RestClient(new RestClientOptions("https://api.shop-sample.cn") { [|RemoteCertificateValidationCallback|] = (s, c, h, e) => true });
            object Clear() => new RestClient("{|ICP3007:http|}://api.shop-sample.cn/v1");
            object ClearOptions() => new RestClientOptions("{|ICP3007:http|}://api.shop-sample.cn/v1");
            object Abroad() => new RestClient("https://{|ICP2001:api.github.com|}/users");
        }
        """);

    [Fact]
    public Task RestThatChecks_IsIgnored() => Rest.Ignores("""
        using RestSharp;
        class C
        {
            object M() => new RestClient(new RestClientOptions("https://api.shop-sample.cn") { RemoteCertificateValidationCallback = (s, c, h, e) => e == System.Net.Security.SslPolicyErrors.None });
            object Local() => new RestClient("http://localhost:5000/v1");
            object Mainland() => new RestClient("https://gitee.com/api/v5");
        }
        """);

    [Theory]
    [InlineData("[|AcceptablePolicyErrors|] = SslPolicyErrors.RemoteCertificateNameMismatch | SslPolicyErrors.RemoteCertificateChainErrors")]
    [InlineData("[|CertificateValidationCallback|] = (s, c, h, e) => true")]
    public Task RabbitThatChecksNothing_IsReported(string option) => Rabbit.Reports($$"""
        using System.Net.Security;
        using RabbitMQ.Client;
        class C { object M() => new ConnectionFactory { HostName = "mq.shop-sample.cn", Ssl = new SslOption { Enabled = true, {{option}} } }; }
        """);

    [Fact]
    public Task RabbitInClearText_IsReported() => RuleTest.For("ICP3007").WithAssembly("RabbitMQ.Client").Reports("""
        class C { object M() => new RabbitMQ.Client.ConnectionFactory { Uri = new System.Uri("[|amqp|]://mq.shop-sample.cn:5672/shop") }; }
        """);

    [Theory]
    [InlineData("AcceptablePolicyErrors = SslPolicyErrors.None")]
    [InlineData("CertificateValidationCallback = (s, c, h, e) => e == SslPolicyErrors.None")]
    [InlineData("ServerName = \"mq.shop-sample.cn\"")]
    public Task RabbitThatChecks_IsIgnored(string option) => Rabbit.Ignores($$"""
        using System.Net.Security;
        using RabbitMQ.Client;
        class C { object M() => new ConnectionFactory { Uri = new System.Uri("amqps://mq.shop-sample.cn"), Ssl = new SslOption { Enabled = true, {{option}} } }; }
        """);

    [Fact]
    public Task RedisThatChecksNothing_IsReported() => Redis.Reports("""
        using StackExchange.Redis;
        class C
        {
            void M(ConfigurationOptions options) => options.[|CertificateValidation|] += (s, c, h, e) => true;
            void Named(ConfigurationOptions options) => options.[|CertificateValidation|] += Accept;
            static bool Accept(object s, object? c, object? h, System.Net.Security.SslPolicyErrors e) { return true; }
        }
        """);

    [Theory]
    [InlineData("options.CertificateValidation += (s, c, h, e) => e == System.Net.Security.SslPolicyErrors.None;")]
    [InlineData("options.TrustIssuer(\"ca.pem\");")]
    [InlineData("options.Ssl = true; options.CheckCertificateRevocation = true;")]
    public Task RedisThatChecks_IsIgnored(string statement) => Redis.Ignores($$"""class C { void M(StackExchange.Redis.ConfigurationOptions options) { {{statement}} } }""");

    [Theory]
    [InlineData("MongoDB.Driver", "class C { object M() => new MongoDB.Driver.MongoClientSettings { [|AllowInsecureTls|] = true }; }")]
    [InlineData("KubernetesClient", "class C { object M() => new k8s.KubernetesClientConfiguration { [|SkipTlsVerify|] = true }; }")]
    public Task OtherClientThatChecksNothing_IsReported(string assembly, string source) => Rule.WithAssembly(assembly).Reports(source);

    [Theory]
    [InlineData("MongoDB.Driver", "class C { object M() => new MongoDB.Driver.MongoClientSettings { AllowInsecureTls = false, UseTls = true }; }")]
    [InlineData("KubernetesClient", "class C { object M() => new k8s.KubernetesClientConfiguration { SkipTlsVerify = false }; }")]
    public Task OtherClientThatChecks_IsIgnored(string assembly, string source) => Rule.WithAssembly(assembly).Ignores(source);

    [Fact]
    public Task RegionsOfRealSdks_AreReported() => RuleTest.For("ICP2003").WithAssembly("AWSSDK.S3").WithAssembly("Azure.Identity").Reports("""
        class C
        {
            object Bucket() => new Amazon.S3.AmazonS3Client(Amazon.RegionEndpoint.[|USEast1|]);
            object Mainland() => new Amazon.S3.AmazonS3Client(Amazon.RegionEndpoint.CNNorth1);
            object Login() => new Azure.Identity.DefaultAzureCredentialOptions { AuthorityHost = Azure.Identity.AzureAuthorityHosts.[|AzurePublicCloud|] };
            object China() => new Azure.Identity.DefaultAzureCredentialOptions { AuthorityHost = Azure.Identity.AzureAuthorityHosts.AzureChina };
        }
        """);
}
