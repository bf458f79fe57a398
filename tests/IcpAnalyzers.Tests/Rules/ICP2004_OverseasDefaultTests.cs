using System.Threading.Tasks;
using IcpAnalyzers.Testing;
using IcpAnalyzers.Tests.Rules.Stubs;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP2004_OverseasDefaultTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP2004").WithStub(ServiceSdks.Updates).WithStub(ServiceSdks.Services).WithStub(ServiceSdks.SignIn);

    [Theory]
    [InlineData("using Octokit; class C { object M() => new [|GitHubClient|](new ProductHeaderValue(\"shop\")); }")]
    [InlineData("using Microsoft.AppCenter; class C { const string AppSecret = \"a\"; void M() => AppCenter.[|Start|](AppSecret, typeof(C)); }")]
    [InlineData("using Azure.Identity; class C { object M(string tenantId, string clientId, string clientSecret) => new [|ClientSecretCredential|](tenantId, clientId, clientSecret); }")]
    [InlineData("using Telegram.Bot; class C { string _token = \"\"; object M() => new [|TelegramBotClient|](_token); }")]
    public Task SdkThatIsNotRestored_IsReported(string source) => RuleTest.For("ICP2004").AllowingCompilerErrors().Reports(source);

    [Theory]
    [InlineData("class C { object M() => new GitHubClient(new ProductHeaderValue(\"shop\")); }")]
    [InlineData("using Octokit; class C { object M() => new GitHubClient(new ProductHeaderValue(\"shop\"), new System.Uri(\"https://git.shop-sample.cn\")); }")]
    [InlineData("using Octokit; class C { object M(object connection) => new GitHubClient(connection); }")]
    [InlineData("using Octokit; class GitHubClient { } class C { object M() => new GitHubClient(); }")]
    [InlineData("using Octokit; class C { bool M(object client) => client is GitHubClient; }")]
    [InlineData("using Azure.Identity; class C { object M(string a, object options) => new ClientSecretCredential(a, a, a, options); }")]
    [InlineData("using Telegram.Bot; class C { object M(object options) => new TelegramBotClient(options); }")]
    public Task OtherUseOfAnSdkThatIsNotRestored_IsIgnored(string source) => RuleTest.For("ICP2004").AllowingCompilerErrors().Ignores(source);

    [Fact]
    public Task UpdaterCloud_IsReported() => Rule.Reports("""
        using Onova.Services;
        using Velopack.Sources;
        class C
        {
            object flow = new [|VelopackFlowSource|]();
            object nothing = new Velopack.Sources.[|VelopackFlowSource|](baseUri: null);
            object onova = new [|GithubPackageResolver|]("shop", "app", "app-*.zip");
        }
        """);

    [Fact]
    public Task GitHubClient_IsReported() => Rule.Reports("""
        using Octokit;
        class C
        {
            object a = new [|GitHubClient|](new ProductHeaderValue("shop"));
            object b = new [|GitHubClient|](new ProductHeaderValue("shop")) { Credentials = null };
            object c(ICredentialStore store) => new Octokit.[|GitHubClient|](new ProductHeaderValue("shop"), store);
            [|GitHubClient|] typed = new(new ProductHeaderValue("shop"));

            [|GitHubClient|] Property { get; } = new(new ProductHeaderValue("shop"));
            void M() { [|GitHubClient|] local = new(new ProductHeaderValue("shop")); }
        }
        """);

    [Fact]
    public Task StartedElsewhereOnly_IsReportedAsAdvice() => Rule.WithSeverity(Microsoft.CodeAnalysis.DiagnosticSeverity.Info).Reports("""
        using Octokit;
        class C
        {
            object? A(bool isChina) => isChina ? null : new [|GitHubClient|](new ProductHeaderValue("shop"));
        #if !CHINA
            object b = new [|GitHubClient|](new ProductHeaderValue("shop"));
        #endif
        }
        """);

    [Fact]
    public Task StartedInTheMainland_IsReported() => Rule.WithSeverity(Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).Reports("""
        using Octokit;
        class C
        {
            object? A(bool isChina) => isChina ? new [|GitHubClient|](new ProductHeaderValue("shop")) : null;
        }
        """);

    [Fact]
    public Task NullableDeclaration_IsReported() => Rule.Reports("""
        #nullable enable
        using Octokit;
        class C { [|GitHubClient|]? client = new(new ProductHeaderValue("shop")); }
        """);

    [Fact]
    public Task Message_NamesHostServiceAndAlternative() => Rule
        .WithMessage("'GitHubClient' contacts api.github.com when no other host is given, and that is outside mainland China (GitHub). A mainland alternative: gitee.com, cnb.cool, or your own mainland host.")
        .Reports("""class C { object a = new Octokit.[|GitHubClient|](new Octokit.ProductHeaderValue("shop")); }""");

    [Fact]
    public Task RetiredService_IsReported() => Rule
        .WithMessage("'AppCenter.Start' contacts in.appcenter.ms when no other host is given, and that is outside mainland China (App Center). The service was switched off, so the SDK can be removed.")
        .Reports("""
            using Microsoft.AppCenter;
            class C { void M() => AppCenter.[|Start|]("secret", typeof(C)); }
            """);

    [Fact]
    public Task ModelService_IsReported() => Rule.Reports("""
        using OpenAI;
        using OpenAI.Chat;
        class C
        {
            object a(string key) => new [|OpenAIClient|](key);
            object b(System.Uri credential) => new [|OpenAIClient|](credential, new OpenAIClientOptions { OrganizationId = "shop" });
            object c(string key) => new [|ChatClient|]("gpt-4o", apiKey: key);
        }
        """);

    [Fact]
    public Task MessageAndPaymentService_IsReported() => Rule.Reports("""
        using SendGrid;
        using Stripe;
        using Telegram.Bot;
        using Twilio;
        class C
        {
            object a(string token) => new [|TelegramBotClient|](token);
            object b(string token, System.Threading.CancellationToken cancel) => new [|TelegramBotClient|](token, cancellationToken: cancel);
            object c(string key) => new [|SendGridClient|](key);
            void D(string user, string password) => TwilioClient.[|Init|](user, password);
            object e(string key) => new [|StripeClient|](key);
        }
        """);

    [Fact]
    public Task StaticKey_IsReported() => Rule.Reports("""
        using Stripe;
        class C { void M(string key) { StripeConfiguration.[|ApiKey|] = key; } }
        """);

    [Fact]
    public Task SignIn_IsReported() => Rule.Reports("""
        using Azure.Identity;
        using Microsoft.Graph;
        using Microsoft.Identity.Client;
        class C
        {
            object a = new [|ClientSecretCredential|]("tenant", "client", "secret");
            object b = new [|ClientSecretCredential|]("tenant", "client", "secret", new TokenCredentialOptions { IsUnsafeSupportLoggingEnabled = true });
            object c = PublicClientApplicationBuilder.[|Create|]("client").Build();
            object d(object credential) => new [|GraphServiceClient|](credential, new[] { "User.Read" });
        }
        """);

    // The address is an argument, so it is the other rule's.
    [Fact]
    public Task UpdaterWithAnAddress_IsReportedByItsAddress() => RuleTest.For("ICP3006").WithStub(ServiceSdks.Updates).Reports("""
        class C
        {
            object a = Squirrel.UpdateManager.GitHubUpdateManager("https://[|github.com|]/shop/app");
            object b = new Velopack.Sources.GithubSource("https://[|github.com|]/shop/app", null, false);
        }
        """);

    [Fact]
    public Task OtherHostAsArgument_IsIgnored() => Rule.Ignores("""
        using System;
        using System.Net.Http;
        using Octokit;
        using Onova.Services;
        using Velopack.Sources;
        class C
        {
            object a = new VelopackFlowSource("https://flow.shop-sample.cn/");
            object b = new GithubPackageResolver(new HttpClient(), "https://git.shop-sample.cn/api", "shop", "app", "app-*.zip");
            object c = new GitHubClient(new ProductHeaderValue("shop"), new Uri("https://git.shop-sample.cn"));
            object d(IConnection connection) => new GitHubClient(connection);
            object e = new Stripe.StripeClient("key", apiBase: "https://pay.shop-sample.cn");
            object f = new SendGrid.SendGridClient("key", "https://mail.shop-sample.cn");
            object g(object credential) => new Microsoft.Graph.GraphServiceClient(credential, null, "https://microsoftgraph.chinacloudapi.cn/v1.0");
        }
        """);

    [Fact]
    public Task HostInOptions_IsIgnored() => Rule.Ignores("""
        using System;
        using OpenAI;
        using OpenAI.Chat;
        class C
        {
            object a(Uri credential) => new OpenAIClient(credential, new OpenAIClientOptions { Endpoint = new Uri("https://api.shop-sample.cn/v1") });
            object b(Uri credential, OpenAIClientOptions options) => new ChatClient("qwen-plus", credential, options);
        }
        """);

    [Fact]
    public Task ClientThatMayRedirect_IsIgnored() => Rule.Ignores("""
        using System.Net.Http;
        using Telegram.Bot;
        class C
        {
            object a(string token, HttpClient proxy) => new TelegramBotClient(token, proxy);
            object b(TelegramBotClientOptions options) => new TelegramBotClient(options);
            object c(string token) => new TelegramBotClient(new TelegramBotClientOptions(token, "https://bots.shop-sample.cn"));
        }
        """);

    [Fact]
    public Task OverrideInTheSameFile_IsIgnored() => Rule.Ignores("""
        using Microsoft.AppCenter;
        using Microsoft.Identity.Client;
        using Twilio;
        class C
        {
            void A() { AppCenter.SetLogUrl("https://logs.shop-sample.cn"); AppCenter.Start("secret", typeof(C)); }
            object B() => PublicClientApplicationBuilder.Create("client").WithAuthority("https://login.shop-sample.cn/tenant").Build();
            void D() { TwilioClient.SetRegion("cn1"); TwilioClient.Init("user", "password"); }
        }
        """);

    [Fact]
    public Task SovereignCloud_IsIgnored() => Rule.Ignores("""
        using Azure.Identity;
        class C
        {
            object a = new ClientSecretCredential("tenant", "client", "secret", new TokenCredentialOptions { AuthorityHost = AzureAuthorityHosts.AzureChina });
            object b(TokenCredentialOptions options) => new ClientSecretCredential("tenant", "client", "secret", options);
        }
        """);

    [Fact]
    public Task CredentialOfTheMachine_IsIgnored() => Rule.Ignores("class C { object a = new Azure.Identity.DefaultAzureCredential(); }");

    [Fact]
    public Task HostThatTheProjectKnows_IsIgnored() => Rule.WithFile("icp.hosts.tsv", "api.github.com\tMainland\n").Ignores(
        """class C { object a = new Octokit.GitHubClient(new Octokit.ProductHeaderValue("shop")); }""");

    [Fact]
    public Task HostItemOfTheProject_IsIgnored() => Rule.WithProperty("IcpHosts", "api.stripe.com>Mainland").Ignores(
        """class C { object a = new Stripe.StripeClient("key"); }""");

    [Fact]
    public Task MereMention_IsIgnored() => Rule.Ignores("""
        using Octokit;
        using Stripe;
        class C
        {
            GitHubClient given;
            C(GitHubClient client) => given = client;
            System.Type type = typeof(GitHubClient);
            string name = nameof(StripeConfiguration.ApiKey);
            bool IsSet() => StripeConfiguration.ApiKey != null;
            // new GitHubClient(new ProductHeaderValue("shop"))
            string text = "new GitHubClient(new ProductHeaderValue())";
        }
        """);

    [Fact]
    public Task SameNameOfSomebodyElse_IsIgnored() => Rule.Ignores("""
        class GitHubClient { public GitHubClient(string name) { } }
        class AppCenter { public static void Start(string secret) { } }
        class ChatClient { public ChatClient(string model, string apiKey) { } }
        class C
        {
            GitHubClient a = new("shop");
            object b = new ChatClient("m", "k");
            void D() => AppCenter.Start("secret");
        }
        """);

    [Fact]
    public Task ProjectWithoutTheSdk_IsIgnored() => RuleTest.For("ICP2004").AllowingCompilerErrors().Ignores(
        """class C { object a = new Octokit.GitHubClient(new Octokit.ProductHeaderValue("shop")); }""");

    [Fact]
    public Task UnfinishedCode_IsIgnored() => Rule.AllowingCompilerErrors().Ignores("""
        class C
        {
            object a = new Octokit.GitHubClient(
            void M() => Twilio.TwilioClient.
        }
        """);

    [Fact]
    public Task TestProject_IsIgnored() => Rule.AsTest().Ignores("""class C { object a = new Stripe.StripeClient("key"); }""");
}
