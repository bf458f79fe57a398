namespace IcpAnalyzers.Tests.Rules.Stubs;

/// <summary>Sketches of update libraries, as far as the update table speaks of them.</summary>
internal static class Updaters
{
    public const string Velopack = """
        namespace Velopack
        {
            public class UpdateOptions { public bool AllowVersionDowngrade { get; set; } public string ExplicitChannel { get; set; } }
            public class UpdateManager
            {
                public UpdateManager(string urlOrPath, UpdateOptions options = null) { }
                public UpdateManager(Sources.IUpdateSource source, UpdateOptions options = null) { }
            }
        }
        namespace Velopack.Sources
        {
            public interface IUpdateSource { }
            public class SimpleWebSource : IUpdateSource
            {
                public SimpleWebSource(string baseUrl) { }
                public SimpleWebSource(System.Uri baseUri) { }
            }
            public class GiteaSource : IUpdateSource { public GiteaSource(string repoUrl, string accessToken, bool prerelease) { } }
        }
        """;

    public const string Squirrel = """
        [assembly: System.Reflection.AssemblyVersion("2.0.1.0")]
        namespace Squirrel
        {
            public class UpdateManager
            {
                public UpdateManager(string urlOrPath, string applicationName = null, string rootDirectory = null) { }
                public static System.Threading.Tasks.Task<UpdateManager> GitHubUpdateManager(string repoUrl, string applicationName = null) => null;
            }
        }
        """;

    public const string NetSparkle = """
        namespace NetSparkleUpdater
        {
            namespace Enums { public enum SecurityMode { Unsafe = 1, UseIfPossible = 2, Strict = 3, OnlyVerifySoftwareDownloads = 4 } }
            namespace Interfaces { public interface ISignatureVerifier { } }
            namespace SignatureVerifiers
            {
                public class Ed25519Checker : Interfaces.ISignatureVerifier { public Ed25519Checker(Enums.SecurityMode mode, string publicKey = null, string publicKeyFile = "NetSparkle_Ed25519.pub") { } }
                public class DSAChecker : Interfaces.ISignatureVerifier { public DSAChecker(Enums.SecurityMode mode, string publicKey = null) { } }
            }
            public class SparkleUpdater
            {
                public SparkleUpdater(string appcastUrl, Interfaces.ISignatureVerifier signatureVerifier) { }
                public string AppCastUrl { get; set; }
                public Interfaces.ISignatureVerifier SignatureVerifier { get; set; }
            }
        }
        """;

    public const string AutoUpdater = """
        [assembly: System.Reflection.AssemblyVersion("1.9.2.0")]
        namespace AutoUpdaterDotNET
        {
            public class CheckSum { public string Value { get; set; } public string HashingAlgorithm { get; set; } }
            public class UpdateInfoEventArgs { public string DownloadURL { get; set; } public string ChangelogURL { get; set; } public string CurrentVersion { get; set; } public CheckSum CheckSum { get; set; } }
            public static class AutoUpdater
            {
                public static string AppCastURL;
                public static System.Net.NetworkCredential FtpCredentials;
                public static bool Mandatory;
                public static void Start(string appCast, System.Reflection.Assembly myAssembly = null) { }
                public static void Start(string appCast, System.Net.NetworkCredential ftpCredentials, System.Reflection.Assembly myAssembly = null) { }
                public static void Start(System.Reflection.Assembly myAssembly = null) { }
            }
        }
        """;

    public const string Onova = """
        namespace Onova
        {
            public class UpdateManager { public UpdateManager(Services.IPackageResolver resolver, Services.IPackageExtractor extractor) { } }
            namespace Services
            {
                public interface IPackageResolver { }
                public interface IPackageExtractor { }
                public class WebPackageResolver : IPackageResolver { public WebPackageResolver(string manifestUrl) { } public WebPackageResolver(System.Net.Http.HttpClient http, string manifestUrl) { } }
                public class ZipPackageExtractor : IPackageExtractor { }
            }
        }
        """;

    public const string GeneralUpdate = """
        [assembly: System.Reflection.AssemblyVersion("10.4.6.0")]
        namespace GeneralUpdate.Common.Shared.Object
        {
            public class BaseConfigInfo { public string ReportUrl { get; set; } public string UpdateLogUrl { get; set; } }
            public class Configinfo : BaseConfigInfo { public string UpdateUrl { get; set; } public string AppName { get; set; } }
            public class ConfiginfoBuilder { public ConfiginfoBuilder SetUpdateUrl(string url) => this; public ConfiginfoBuilder SetReportUrl(string url) => this; public Configinfo Build() => null; }
            public class GlobalConfigInfoOSS { public GlobalConfigInfoOSS(string url, string appName, string currentVersion, string versionFileName) { } public string Url { get; set; } }
        }
        namespace GeneralUpdate.Core
        {
            public class GeneralUpdateBootstrap
            {
                public GeneralUpdateBootstrap SetSource(string updateUrl, string appSecretKey, string reportUrl = null) => this;
                public GeneralUpdateBootstrap Option(Configuration.Option option, object value) => this;
            }
        }
        namespace GeneralUpdate.Core.Configuration
        {
            public class Option { public static readonly Option VerifyChecksum = new(); public static readonly Option Compress = new(); }
        }
        namespace GeneralUpdate.Drivelution.Abstractions.Configuration
        {
            public class DrivelutionOptions { public bool DebugModeSkipSignature { get; set; } public bool DebugModeSkipHash { get; set; } }
        }
        """;

    public const string SimpleUpdater = """
        namespace FSLib.App.SimpleUpdater
        {
            [System.AttributeUsage(System.AttributeTargets.Assembly)]
            public class UpdateableAttribute : System.Attribute { public UpdateableAttribute(string updateUrl) { } }
            [System.AttributeUsage(System.AttributeTargets.Assembly)]
            public class Updatable2Attribute : System.Attribute { public Updatable2Attribute(string urlTemplate, string infoFileName) { } }
            public class Updater
            {
                public static bool CheckUpdateSimple(string updateUrl) => true;
                public static bool CheckUpdateSimple(string templateUrl, string xmlFileName) => true;
                public static Updater CreateUpdaterInstance(bool switchIfNoUpdate, params string[] url) => null;
                public static Updater CreateUpdaterInstance(params Defination.UpdateServerInfo[] servers) => null;
            }
            namespace Defination
            {
                public class UpdateServerInfo { public UpdateServerInfo(string url, string infoFileName = null) { } }
                [System.Flags] public enum FileVerificationLevel { None = 0, Size = 1, Version = 2, Hash = 4 }
                public class UpdateInfo { public FileVerificationLevel Level { get; set; } }
                public class UpdateContext { public string UpdateDownloadUrl { get; set; } }
            }
        }
        """;

    public const string Others = """
        namespace NAppUpdate.Framework.Sources { public class SimpleWebSource { public SimpleWebSource(string feedUrl) { } } }
        namespace ElectronNET.API { public sealed class AutoUpdater { public bool AllowDowngrade { get; set; } public bool AutoDownload { get; set; } } }
        namespace Windows.Management.Deployment
        {
            public class AddPackageOptions { public bool AllowUnsigned { get; set; } public bool ForceUpdateFromAnyVersion { get; set; } }
            public class PackageManager { public object AddPackageByUriAsync(System.Uri uri, AddPackageOptions options) => null; }
        }
        namespace YooAsset
        {
            public interface IRemoteServices { string GetRemoteMainURL(string fileName); string GetRemoteFallbackURL(string fileName); }
            public enum EFileVerifyLevel { Low = 1, Middle = 2, High = 3 }
            public class FileSystemParameters { public static FileSystemParameters CreateDefaultCacheFileSystemParameters(IRemoteServices r, object d = null, EFileVerifyLevel verifyLevel = EFileVerifyLevel.Middle) => null; }
        }
        namespace UnityEngine.AddressableAssets
        {
            public static class Addressables { public static System.Func<object, string> InternalIdTransformFunc { get; set; } public static object LoadContentCatalogAsync(string catalogPath) => null; }
        }
        namespace UnityGameFramework.Runtime
        {
            public class ResourceComponent { public string UpdatePrefixUri { get; set; } }
            public class DownloadComponent { public int AddDownload(string downloadPath, string downloadUri) => 0; }
        }
        namespace HybridCLR { public enum HomologousImageMode { Consistent, SuperSet } public static class RuntimeApi { public static int LoadMetadataForAOTAssembly(byte[] dllBytes, HomologousImageMode mode) => 0; } }
        """;
}
