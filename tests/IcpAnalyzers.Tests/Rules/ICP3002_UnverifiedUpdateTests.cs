using System.Threading.Tasks;
using IcpAnalyzers.Testing;
using IcpAnalyzers.Tests.Rules.Stubs;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP3002_UnverifiedUpdateTests
{
    private const string NetSparkle = """
        using NetSparkleUpdater;
        using NetSparkleUpdater.Enums;
        using NetSparkleUpdater.SignatureVerifiers;

        """;

    private static readonly RuleTest Rule = RuleTest.For("ICP3002")
        .WithStub(Updaters.NetSparkle).WithStub(Updaters.AutoUpdater).WithStub(Updaters.Onova).WithStub(Updaters.GeneralUpdate).WithStub(Updaters.SimpleUpdater).WithStub(Updaters.Others);

    [Theory]
    [InlineData("Unsafe")]
    [InlineData("UseIfPossible")]
    public Task LenientSignatureMode_IsFixed(string mode) => Rule.Fixes(
        NetSparkle + $$"""class C { object M(string key) => new SparkleUpdater("https://dl.shop-sample.cn/appcast.xml", new Ed25519Checker(SecurityMode.[|{{mode}}|], key)); }""",
        NetSparkle + """class C { object M(string key) => new SparkleUpdater("https://dl.shop-sample.cn/appcast.xml", new Ed25519Checker(SecurityMode.Strict, key)); }""");

    [Theory]
    [InlineData("new DSAChecker(SecurityMode.[|Unsafe|], key)")]
    [InlineData("new Ed25519Checker(publicKey: key, mode: SecurityMode.[|Unsafe|])")]
    [InlineData("new NetSparkleUpdater.SignatureVerifiers.Ed25519Checker(NetSparkleUpdater.Enums.SecurityMode.[|UseIfPossible|], key)")]
    [InlineData("new Ed25519Checker([|(SecurityMode)1|], key)")]
    [InlineData("new Ed25519Checker(strict ? SecurityMode.Strict : SecurityMode.[|Unsafe|], key)")]
    [InlineData("new Ed25519Checker([|Mode|], key)")]
    public Task LenientSignatureMode_IsReportedInEveryForm(string checker) => Rule.Reports(
        NetSparkle + $$"""class C { const SecurityMode Mode = SecurityMode.Unsafe; object M(string key, bool strict) => {{checker}}; }""");

    [Fact]
    public Task LenientModeOfATypedVariable_IsReported() => Rule.Reports(
        NetSparkle + """class C { Ed25519Checker checker = new(SecurityMode.[|Unsafe|], "key"); }""");

    [Fact]
    public Task LenientModeInABaseCall_IsReported() => Rule.Reports(
        NetSparkle + """class Checker : Ed25519Checker { public Checker(string key) : base(SecurityMode.[|Unsafe|], key) { } }""");

    [Fact]
    public Task NoVerifier_IsReported() => Rule.Reports(NetSparkle + """
        class C
        {
            SparkleUpdater M() => new SparkleUpdater("https://dl.shop-sample.cn/appcast.xml", [|null|]);
            void Set(SparkleUpdater updater) => updater.SignatureVerifier = [|null|];
        }
        """);

    [Theory]
    [InlineData("SecurityMode.Strict")]
    [InlineData("SecurityMode.OnlyVerifySoftwareDownloads")]
    [InlineData("given")]
    [InlineData("strict ? SecurityMode.Strict : SecurityMode.OnlyVerifySoftwareDownloads")]
    public Task VerifyingMode_IsIgnored(string mode) => Rule.Ignores(
        NetSparkle + $$"""class C { object M(string key, SecurityMode given, bool strict) => new Ed25519Checker({{mode}}, key); }""");

    [Fact]
    public Task SameNamesOfSomebodyElse_AreIgnored() => Rule.Ignores("""
        enum SecurityMode { Unsafe }
        class Ed25519Checker { public Ed25519Checker(SecurityMode mode) { } }
        class C { object M() => new Ed25519Checker(SecurityMode.Unsafe); bool Is(SecurityMode m) => m == SecurityMode.Unsafe; }
        """);

    [Fact]
    public Task ComparedMode_IsIgnored() => Rule.Ignores(NetSparkle + "class C { bool M(SecurityMode mode) => mode == SecurityMode.Unsafe; }");

    [Fact]
    public Task LenientModeForDebuggingOnly_IsASuggestion() => Rule.WithSymbols("DEBUG").WithSeverity(DiagnosticSeverity.Info).Reports(NetSparkle + """
        class C
        {
            object M(string key)
            {
        #if DEBUG
                return new Ed25519Checker(SecurityMode.[|Unsafe|], key);
        #else
                return new Ed25519Checker(SecurityMode.Strict, key);
        #endif
            }
        }
        """);

    [Theory]
    [InlineData("MD5")]
    [InlineData("SHA1")]
    [InlineData("md5")]
    public Task WeakChecksum_IsFixed(string algorithm) => Rule.Fixes(
        $$"""class C { object M(string sum) => new AutoUpdaterDotNET.CheckSum { Value = sum, HashingAlgorithm = [|"{{algorithm}}"|] }; }""",
        """class C { object M(string sum) => new AutoUpdaterDotNET.CheckSum { Value = sum, HashingAlgorithm = "SHA256" }; }""");

    [Fact]
    public Task UpdateWithoutChecksum_IsReported() => Rule.Reports("""
        using AutoUpdaterDotNET;
        class C { object M(string version) => new [|UpdateInfoEventArgs|] { CurrentVersion = version, DownloadURL = "https://dl.shop-sample.cn/setup.exe" }; }
        """);

    [Fact]
    public Task UpdateWithChecksum_IsIgnored() => Rule.Ignores("""
        using AutoUpdaterDotNET;
        class C
        {
            object A(string sum) => new UpdateInfoEventArgs { DownloadURL = "https://dl.shop-sample.cn/setup.exe", CheckSum = new CheckSum { Value = sum, HashingAlgorithm = "SHA256" } };
            object B(UpdateInfoEventArgs args) => args.DownloadURL;
        }
        """);

    [Fact]
    public Task OptionSwitchedOff_IsFixed() => Rule.Fixes(
        """
        using GeneralUpdate.Core;
        using GeneralUpdate.Core.Configuration;
        class C { void M(GeneralUpdateBootstrap b) => b.Option(Option.VerifyChecksum, [|false|]).Option(Option.Compress, false); }
        """,
        """
        using GeneralUpdate.Core;
        using GeneralUpdate.Core.Configuration;
        class C { void M(GeneralUpdateBootstrap b) => b.Option(Option.VerifyChecksum, true).Option(Option.Compress, false); }
        """);

    [Theory]
    [InlineData("new DrivelutionOptions { DebugModeSkipSignature = [|true|], DebugModeSkipHash = [|true|] }")]
    [InlineData("new Windows.Management.Deployment.AddPackageOptions { AllowUnsigned = [|true|] }")]
    [InlineData("new FSLib.App.SimpleUpdater.Defination.UpdateInfo { Level = [|FileVerificationLevel.Size|] }")]
    [InlineData("new FSLib.App.SimpleUpdater.Defination.UpdateInfo { Level = [|FileVerificationLevel.Size | FileVerificationLevel.Version|] }")]
    [InlineData("YooAsset.FileSystemParameters.CreateDefaultCacheFileSystemParameters(null, null, YooAsset.EFileVerifyLevel.[|Low|])")]
    [InlineData("YooAsset.FileSystemParameters.CreateDefaultCacheFileSystemParameters(null, verifyLevel: YooAsset.EFileVerifyLevel.[|Low|])")]
    [InlineData("new [|UpdateManager|](new WebPackageResolver(\"https://dl.shop-sample.cn/m\"), new ZipPackageExtractor())")]
    public Task SettingThatVerifiesNothing_IsReported(string code) => Rule.Reports($$"""
        using GeneralUpdate.Drivelution.Abstractions.Configuration;
        using Onova;
        using Onova.Services;
        using FSLib.App.SimpleUpdater.Defination;
        class C { object M() => {{code}}; }
        """);

    [Theory]
    [InlineData("new DrivelutionOptions { DebugModeSkipSignature = false, DebugModeSkipHash = skip }")]
    [InlineData("new Windows.Management.Deployment.AddPackageOptions { AllowUnsigned = false }")]
    [InlineData("new Windows.Management.Deployment.AddPackageOptions()")]
    [InlineData("new FSLib.App.SimpleUpdater.Defination.UpdateInfo { Level = FSLib.App.SimpleUpdater.Defination.FileVerificationLevel.Size | FSLib.App.SimpleUpdater.Defination.FileVerificationLevel.Hash }")]
    [InlineData("info.Level == FSLib.App.SimpleUpdater.Defination.FileVerificationLevel.Size")]
    [InlineData("YooAsset.FileSystemParameters.CreateDefaultCacheFileSystemParameters(null)")]
    [InlineData("YooAsset.FileSystemParameters.CreateDefaultCacheFileSystemParameters(null, null, YooAsset.EFileVerifyLevel.High)")]
    [InlineData("new WebPackageResolver(\"https://dl.shop-sample.cn/m\")")]
    [InlineData("new GeneralUpdateBootstrap().Option(GeneralUpdate.Core.Configuration.Option.VerifyChecksum, true)")]
    [InlineData("new GeneralUpdateBootstrap().Option(GeneralUpdate.Core.Configuration.Option.VerifyChecksum, skip)")]
    public Task SettingThatVerifies_IsIgnored(string code) => Rule.Ignores($$"""
        using GeneralUpdate.Core;
        using GeneralUpdate.Drivelution.Abstractions.Configuration;
        using Onova.Services;
        class C { object M(bool skip, FSLib.App.SimpleUpdater.Defination.UpdateInfo info) => {{code}}; }
        """);

    [Fact]
    public Task NativeUpdaterWithoutKey_IsReported() => Rule.Reports("""
        using System.Runtime.InteropServices;
        static class WinSparkle
        {
            [DllImport("WinSparkle.dll")] static extern void win_sparkle_set_appcast_url(string url);
            static void Init() => [|win_sparkle_set_appcast_url|]("https://dl.shop-sample.cn/appcast.xml");
        }
        """);

    [Fact]
    public Task NativeUpdaterWithKeyInAnotherFile_IsIgnored() => Rule
        .WithFile("Keys.cs", """
            using System.Runtime.InteropServices;
            static class Keys
            {
                [DllImport("WinSparkle.dll")] static extern int win_sparkle_set_eddsa_public_key(string key);
                public static void Set() => win_sparkle_set_eddsa_public_key("pXAx0wfi8kGbeQln11+V4R3tCepSuLXeo7LkOeudc/U=");
            }
            """)
        .Ignores("""
            using System.Runtime.InteropServices;
            static class WinSparkle
            {
                [DllImport("WinSparkle.dll")] static extern void win_sparkle_set_appcast_url(string url);
                static void Init() { Keys.Set(); win_sparkle_set_appcast_url("https://dl.shop-sample.cn/appcast.xml"); }
            }
            """);

    [Fact]
    public Task OwnLibrary_IsKnownFromTheProjectsList() => RuleTest.For("ICP3002")
        .WithStub("namespace Shop.Updates { public class Client { public bool CheckSignature { get; set; } } }")
        .WithFile("icp.updaters.tsv", "package\ttype\tmember\tkind\targument\trole\tinsecure\nShop.Updates\tShop.Updates.Client\tCheckSignature\tProperty\tvalue\tVerification\tfalse>true\n")
        .Fixes(
            "class C { object M() => new Shop.Updates.Client { CheckSignature = [|false|] }; }",
            "class C { object M() => new Shop.Updates.Client { CheckSignature = true }; }");

    [Theory]
    [InlineData("Info.plist", "<plist><dict><key>SUFeedURL</key><string>[|https://dl.shop-sample.cn/appcast.xml|]</string></dict></plist>")]
    [InlineData("capacitor.config.json", """{ "plugins": { "CapacitorUpdater": { "[|updateUrl|]": "https://dl.shop-sample.cn/update" } } }""")]
    [InlineData("capacitor.config.ts", "const config = { plugins: { CapacitorUpdater: { [|updateUrl|]: 'https://dl.shop-sample.cn/update', allowModifyUrl: [|true|] } } };")]
    [InlineData("capacitor.config.json", """{ "plugins": { "{|ICP3006:[|CapacitorUpdater|]|}": { "autoUpdate": true } } }""")]
    [InlineData("Resources/values/strings.xml", """<resources><string name="CodePushDeploymentKey">{|ICP3006:[|d73bf5b5|]|}</string></resources>""")]
    [InlineData("Info.plist", "<plist><dict><key>CodePushDeploymentKey</key><string>{|ICP3006:[|d73bf5b5|]|}</string></dict></plist>")]
    [InlineData("Shop.application", """<assembly><deployment><deploymentProvider codebase="[|https://dl.shop-sample.cn/Shop.application|]" /></deployment></assembly>""")]
    public Task FileWithoutKeyOrSignature_IsReported(string path, string markup) => Rule.ReportsFile(path, markup);

    [Theory]
    [InlineData("ClickOnce.pubxml")]
    [InlineData("Shop.csproj")]
    public Task UnsignedManifests_AreFixed(string path) => Rule.FixesFile(
        path,
        "<Project><PropertyGroup><PublishUrl>https://dl.shop-sample.cn/</PublishUrl><SignManifests>[|false|]</SignManifests></PropertyGroup></Project>",
        "<Project><PropertyGroup><PublishUrl>https://dl.shop-sample.cn/</PublishUrl><SignManifests>true</SignManifests></PropertyGroup></Project>");

    [Theory]
    [InlineData("Info.plist", "<plist><dict><key>SUFeedURL</key><string>https://dl.shop-sample.cn/appcast.xml</string><key>SUPublicEDKey</key><string>pXAx0wfi8kGbeQln11</string></dict></plist>")]
    [InlineData("Info.plist", "<plist><dict><key>CFBundleName</key><string>SUFeed</string></dict></plist>")]
    [InlineData("capacitor.config.json", """{ "plugins": { "CapacitorUpdater": { "updateUrl": "https://dl.shop-sample.cn/update", "publicKey": "-----BEGIN RSA PUBLIC KEY-----" } } }""")]
    [InlineData("capacitor.config.json", """{ "plugins": { "CapacitorUpdater": { "autoUpdate": false } } }""")]
    [InlineData("capacitor.config.json", """{ "plugins": { "SplashScreen": { "updateUrl": "https://dl.shop-sample.cn/update" } } }""")]
    [InlineData("Resources/values/strings.xml", """<resources><string name="CodePushDeploymentKey">d73bf5b5</string><string name="CodePushServerUrl">https://dl.shop-sample.cn/</string><string name="CodePushPublicKey">MIIB</string></resources>""")]
    [InlineData("Resources/values/strings.xml", """<resources><string name="app_name">CodePush</string></resources>""")]
    [InlineData("Shop.application", """<assembly><deployment><deploymentProvider codebase="https://dl.shop-sample.cn/Shop.application" /></deployment><Signature /></assembly>""")]
    [InlineData("Shop.csproj", "<Project><PropertyGroup><SignManifests>false</SignManifests></PropertyGroup></Project>")]
    [InlineData("Shop.csproj", "<Project><PropertyGroup><PublishUrl>https://dl.shop-sample.cn/</PublishUrl><SignManifests>true</SignManifests></PropertyGroup></Project>")]
    [InlineData("Shop.csproj", "<Project><PropertyGroup><PackageProjectUrl>https://github.com/a/b</PackageProjectUrl><RepositoryUrl>http://github.com/a/b</RepositoryUrl></PropertyGroup></Project>")]
    public Task FileWithKeyOrOfSomethingElse_IsIgnored(string path, string text) => Rule.IgnoresFile(path, text);

    [Fact]
    public Task SuppressedInTheFile_IsIgnored() => Rule.IgnoresFile(
        "capacitor.config.ts", "// icp-disable ICP3002\nconst config = { plugins: { CapacitorUpdater: { updateUrl: 'https://dl.shop-sample.cn/update' } } };");
}
