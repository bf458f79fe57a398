namespace IcpAnalyzers.Tests.Rules.Stubs;

/// <summary>The members that start SDKs with a host of their own, sketched.</summary>
internal static class ServiceSdks
{
    public const string Updates = """
        namespace Velopack.Sources
        {
            public class VelopackFlowSource { public VelopackFlowSource(string baseUri = "", object downloader = null) { } }
        }
        namespace Velopack.Sources
        {
            public class GithubSource { public GithubSource(string repoUrl, string accessToken, bool prerelease) { } }
        }
        namespace Squirrel
        {
            public class UpdateManager { public static object GitHubUpdateManager(string repoUrl, string applicationName = null) => null; }
        }
        namespace Onova.Services
        {
            public class GithubPackageResolver
            {
                public GithubPackageResolver(string repositoryOwner, string repositoryName, string assetNamePattern) { }
                public GithubPackageResolver(System.Net.Http.HttpClient httpClient, string apiBaseAddress, string repositoryOwner, string repositoryName, string assetNamePattern) { }
            }
        }
        namespace Octokit
        {
            public class ProductHeaderValue { public ProductHeaderValue(string name) { } }
            public interface ICredentialStore { }
            public interface IConnection { }
            public class GitHubClient
            {
                public GitHubClient(ProductHeaderValue productInformation) { }
                public GitHubClient(ProductHeaderValue productInformation, ICredentialStore credentialStore) { }
                public GitHubClient(ProductHeaderValue productInformation, System.Uri baseAddress) { }
                public GitHubClient(IConnection connection) { }
                public object Credentials { get; set; }
            }
        }
        """;

    public const string Services = """
        namespace OpenAI
        {
            public class OpenAIClientOptions { public System.Uri Endpoint { get; set; } public string OrganizationId { get; set; } }
            public class OpenAIClient
            {
                public OpenAIClient(string apiKey) { }
                public OpenAIClient(System.Uri credential, OpenAIClientOptions options) { }
            }
        }
        namespace OpenAI.Chat
        {
            public class ChatClient
            {
                public ChatClient(string model, string apiKey) { }
                public ChatClient(string model, System.Uri credential, OpenAIClientOptions options) { }
            }
        }
        namespace Telegram.Bot
        {
            public class TelegramBotClientOptions { public TelegramBotClientOptions(string token, string baseUrl = null) { } }
            public class TelegramBotClient
            {
                public TelegramBotClient(TelegramBotClientOptions options, System.Net.Http.HttpClient httpClient = null) { }
                public TelegramBotClient(string token, System.Net.Http.HttpClient httpClient = null, System.Threading.CancellationToken cancellationToken = default) { }
            }
        }
        namespace SendGrid
        {
            public class SendGridClient { public SendGridClient(string apiKey, string host = null) { } }
        }
        namespace Twilio
        {
            public static class TwilioClient { public static void Init(string username, string password) { } public static void SetRegion(string region) { } }
        }
        namespace Stripe
        {
            public class StripeClient { public StripeClient(string apiKey = null, string clientId = null, object httpClient = null, string apiBase = null) { } }
            public static class StripeConfiguration { public static string ApiKey { get; set; } public static StripeClient StripeClient { get; set; } }
        }
        namespace Microsoft.AppCenter
        {
            public static class AppCenter { public static void Start(string appSecret, params System.Type[] services) { } public static void SetLogUrl(string logUrl) { } }
        }
        """;

    public const string SignIn = """
        namespace Azure.Identity
        {
            public class TokenCredentialOptions { public System.Uri AuthorityHost { get; set; } public bool IsUnsafeSupportLoggingEnabled { get; set; } }
            public class ClientSecretCredential { public ClientSecretCredential(string tenantId, string clientId, string clientSecret, TokenCredentialOptions options = null) { } }
            public class DefaultAzureCredential { }
            public static class AzureAuthorityHosts { public static System.Uri AzurePublicCloud => null; public static System.Uri AzureChina => null; }
        }
        namespace Microsoft.Identity.Client
        {
            public class PublicClientApplicationBuilder
            {
                public static PublicClientApplicationBuilder Create(string clientId) => null;
                public PublicClientApplicationBuilder WithAuthority(string authority) => this;
                public object Build() => null;
            }
        }
        namespace Microsoft.Graph
        {
            public class GraphServiceClient { public GraphServiceClient(object tokenCredential, string[] scopes = null, string baseUrl = null) { } }
        }
        """;
}
