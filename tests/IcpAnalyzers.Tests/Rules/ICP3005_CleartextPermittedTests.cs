using System.Threading.Tasks;
using IcpAnalyzers.Testing;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP3005_CleartextPermittedTests
{
    private const string Android = """
        namespace Android.App
        {
            [System.AttributeUsage(System.AttributeTargets.Assembly | System.AttributeTargets.Class)]
            public sealed class ApplicationAttribute : System.Attribute
            {
                public bool AllowBackup { get; set; }
                public bool UsesCleartextTraffic { get; set; }
                public string NetworkSecurityConfig { get; set; }
            }
            public class Application { }
        }
        """;

    private const string PlainApplication = "namespace Other { public class ApplicationAttribute : System.Attribute { public bool UsesCleartextTraffic { get; set; } } }";

    private const string UnityEditor = """
        namespace UnityEditor
        {
            public enum InsecureHttpOption { NotAllowed, DevelopmentOnly, AlwaysAllowed }
            public static class EditorUserBuildSettings { public static bool development { get; set; } }
            public sealed partial class PlayerSettings { public static InsecureHttpOption insecureHttpOption { get; set; } }
        }
        namespace Other { public static class PlayerSettings { public static UnityEditor.InsecureHttpOption insecureHttpOption { get; set; } } }
        """;

    private static readonly RuleTest Rule = RuleTest.For("ICP3005").WithStub(Android).WithStub(PlainApplication).AsApp();

    [Fact]
    public Task Manifest_IsFixed() => Rule.FixesFile("Platforms/Android/AndroidManifest.xml", Manifest("""android:usesCleartextTraffic="[|true|]" """), Manifest("""android:usesCleartextTraffic="false" """));

    [Fact]
    public Task ManifestOfAnAppWithHostsInClearText_IsFixedByAConfigurationForThem() => Rule
        .WithAction("Fix_NetworkSecurityConfig")
        .WithFile("Api.cs", """
            class Api
            {
                const string Ns = "http://schemas.shop-sample.cn/2024";
                static readonly System.Net.Http.HttpClient Client = new();
                object A() => Client.GetStringAsync("{|ICP3007:http|}://api.shop-sample.cn/v1/items");
                object B() => Client.GetStringAsync("http://10.0.2.2/v1/items");
            }
            """)
        .WithFixedFile("Platforms/Android/Resources/xml/network_security_config.xml", """
            <?xml version="1.0" encoding="utf-8"?>
            <network-security-config>
              <base-config cleartextTrafficPermitted="false" />
              <domain-config cleartextTrafficPermitted="[|true|]">
                <domain includeSubdomains="false">api.shop-sample.cn</domain>
              </domain-config>
            </network-security-config>

            """)
        .FixesFile(
            "Platforms/Android/AndroidManifest.xml",
            Manifest("""android:usesCleartextTraffic="[|true|]" """),
            Manifest("""android:usesCleartextTraffic="false" android:networkSecurityConfig="@xml/network_security_config" """));

    [Fact]
    public Task ManifestMessage_IsReported() => Rule
        .WithMessage("'android:usesCleartextTraffic in application' permits unencrypted connections to every host. Serve them over https and set it to 'false'.")
        .ReportsFile("Properties/AndroidManifest.xml", Manifest("android:usesCleartextTraffic='[|true|]'"));

    [Fact]
    public Task AttributeOnALineOfItsOwn_IsReported() => Rule.ReportsFile("AndroidManifest.xml", Manifest("\n\t\t\tandroid:label=\"@string/app_name\"\n\t\t\tandroid:usesCleartextTraffic = \"[|TRUE|]\"\n\t\t\ttools:replace=\"android:label\""));

    [Theory]
    [InlineData("android:label=\"Shop\"")]
    [InlineData("android:usesCleartextTraffic=\"false\"")]
    [InlineData("android:usesCleartextTraffic=\"@bool/cleartext\"")]
    [InlineData("android:usesCleartextTraffic=\"${cleartext}\"")]
    [InlineData("tools:replace=\"android:usesCleartextTraffic\"")]
    [InlineData("android:usesCleartextTraffic=\"true\" android:networkSecurityConfig=\"@xml/network_security_config\"")]
    [InlineData("android:networkSecurityConfig=\"@xml/network_security_config\" android:usesCleartextTraffic=\"true\"")]
    public Task ManifestThatPermitsNothing_IsIgnored(string attributes) => Rule.IgnoresFile("AndroidManifest.xml", Manifest(attributes));

    [Theory]
    [InlineData("Android/debug/AndroidManifest.xml")]
    [InlineData("src/Debug/AndroidManifest.xml")]
    [InlineData("Platforms/Android/AndroidManifest.Debug.xml")]
    [InlineData("docs/manifest-sample.xml")]
    public Task ManifestOfADebugBuildOrNone_IsIgnored(string path) => Rule.IgnoresFile(path, Manifest("android:usesCleartextTraffic=\"true\""));

    [Fact]
    public Task CommentedAttribute_IsIgnored() => Rule.IgnoresFile("AndroidManifest.xml", """
        <manifest xmlns:android="http://schemas.android.com/apk/res/android">
          <!-- <application android:usesCleartextTraffic="true" /> -->
          <application android:label="Shop"><meta-data android:name="usesCleartextTraffic" android:value="true" /></application>
        </manifest>
        """);

    [Fact]
    public Task ConfigurationNamedInCode_ManifestIsIgnored() => Rule
        .WithFile("AndroidManifest.xml", Manifest("android:usesCleartextTraffic=\"true\""))
        .Ignores("""
            using Android.App;
            [Application(NetworkSecurityConfig = "@xml/network_security_config")]
            class MainApplication : Application { }
            """);

    [Fact]
    public Task BaseConfiguration_IsFixed() => Rule.FixesFile(
        "Resources/xml/network_security_config.xml",
        Network("""<base-config cleartextTrafficPermitted="[|true|]"><trust-anchors><certificates src="system" /></trust-anchors></base-config>"""),
        Network("""<base-config cleartextTrafficPermitted="false"><trust-anchors><certificates src="system" /></trust-anchors></base-config>"""));

    [Fact]
    public Task BaseConfigurationWithOneEncryptedDomain_IsReported() => Rule.ReportsFile("network_security_config.xml", Network("""
        <base-config cleartextTrafficPermitted="[|true|]"/>
        <domain-config cleartextTrafficPermitted="false"><domain includeSubdomains="true">shop-sample.cn</domain></domain-config>
        """));

    [Fact]
    public Task PublicDomain_IsReported() => Rule
        .WithMessage("'cleartextTrafficPermitted in domain-config' permits unencrypted connections to 'img.shop-sample.cn'. Serve them over https and set it to 'false'.")
        .ReportsFile("net.xml", Network("""
            <domain-config cleartextTrafficPermitted="[|true|]">
              <domain includeSubdomains="false">10.0.2.2</domain>
              <domain includeSubdomains="true"> img.shop-sample.cn </domain>
              <domain includeSubdomains="true">video.shop-sample.cn</domain>
            </domain-config>
            """));

    [Fact]
    public Task PublicAddress_IsReported() => Rule.ReportsFile("net.xml", Network("""<domain-config cleartextTrafficPermitted="[|true|]"><domain>114.215.172.90</domain></domain-config>"""));

    [Fact]
    public Task NestedConfiguration_IsReported() => Rule.ReportsFile("net.xml", Network("""
        <domain-config>
          <domain>api.shop-sample.cn</domain>
          <domain-config cleartextTrafficPermitted="[|true|]"><domain>img.api.shop-sample.cn</domain></domain-config>
          <domain>pay.shop-sample.cn</domain>
        </domain-config>
        """));

    [Theory]
    [InlineData("localhost")]
    [InlineData("10.0.2.2")]
    [InlineData("10.0.3.2")]
    [InlineData("127.0.0.1")]
    [InlineData("192.168.1.20")]
    [InlineData("172.16.4.5")]
    [InlineData("printer.local")]
    [InlineData("nas")]
    [InlineData("192.168.")]
    [InlineData("192.168.1")]
    [InlineData("example.com")]
    [InlineData("")]
    [InlineData("@string/host")]
    public Task EmulatorOfficeOrNoHost_IsIgnored(string host) => Rule.IgnoresFile("net.xml", Network(
        $"""<domain-config cleartextTrafficPermitted="true"><domain includeSubdomains="true">{host}</domain></domain-config>"""));

    [Fact]
    public Task EncryptedDomainsBesideEmulator_IsIgnored() => Rule.IgnoresFile("net.xml", Network("""
        <base-config cleartextTrafficPermitted="false" />
        <domain-config cleartextTrafficPermitted="true"><domain>10.0.2.2</domain></domain-config>
        <domain-config><domain>api.shop-sample.cn</domain><pin-set><pin digest="SHA-256">AAAA=</pin></pin-set></domain-config>
        <domain-config cleartextTrafficPermitted="true">
          <domain>localhost</domain>
          <domain-config cleartextTrafficPermitted="false"><domain>pay.shop-sample.cn</domain></domain-config>
        </domain-config>
        <debug-overrides><trust-anchors><certificates src="user" /></trust-anchors></debug-overrides>
        """));

    [Theory]
    [InlineData("Resources/xml/network_security_config_debug.xml")]
    [InlineData("src/debug/res/xml/network_security_config.xml")]
    public Task ConfigurationOfADebugBuild_IsIgnored(string path) => Rule.IgnoresFile(path, Network("<base-config cleartextTrafficPermitted=\"true\" />"));

    [Fact]
    public Task OtherXml_IsIgnored() => Rule.IgnoresFile("rules.xml", "<lint><base-config cleartextTrafficPermitted=\"true\" /></lint>");

    [Fact]
    public Task HostThatTheProjectKnows_IsIgnored() => Rule.WithProperty("IcpHosts", "shop-sample.cn>Reserved").IgnoresFile("net.xml", Network(
        """<domain-config cleartextTrafficPermitted="true"><domain>box.shop-sample.cn</domain></domain-config>"""));

    [Fact]
    public Task TransportSecurity_IsFixed() => Rule.FixesFile(
        "Platforms/iOS/Info.plist",
        Plist("<key>NSAllowsArbitraryLoads</key>\n<[|true|]/>"),
        Plist("<key>NSAllowsArbitraryLoads</key>\n<false/>"));

    [Fact]
    public Task TrueWithAnEndTag_IsReportedWithoutFix() => Rule.DoesNotFixFile("Info.plist", Plist("<key>NSAllowsArbitraryLoads</key><[|true|]></true>"));

    [Fact]
    public Task ExceptionDomain_IsReported() => Rule
        .WithMessage("'NSExceptionAllowsInsecureHTTPLoads in NSAppTransportSecurity:NSExceptionDomains:img.shop-sample.cn' permits unencrypted connections to 'img.shop-sample.cn'. Serve them over https and set it to 'false'.")
        .ReportsFile("Platforms/MacCatalyst/Info.plist", Plist(Exception("img.shop-sample.cn", "<key>NSIncludesSubdomains</key><true/><key>NSExceptionAllowsInsecureHTTPLoads</key><[|true|] />")));

    [Fact]
    public Task ExceptionDomainByItsOldName_IsReported() => Rule.ReportsFile("Info.plist", Plist(Exception("shop-sample.cn", "<key>NSTemporaryExceptionAllowsInsecureHTTPLoads</key><[|true|]/>")));

    [Theory]
    [InlineData("")]
    [InlineData("<key>NSAllowsArbitraryLoads</key><false/>")]
    [InlineData("<key>NSAllowsLocalNetworking</key><true/>")]
    [InlineData("<key>NSAllowsArbitraryLoads</key><true/><key>NSAllowsLocalNetworking</key><true/>")]
    [InlineData("<key>NSAllowsArbitraryLoads</key><true/><key>NSAllowsArbitraryLoadsInWebContent</key><false/>")]
    public Task NarrowedTransportSecurity_IsIgnored(string keys) => Rule.IgnoresFile("Info.plist", Plist(keys));

    [Theory]
    [InlineData("localhost", "<key>NSExceptionAllowsInsecureHTTPLoads</key><true/>")]
    [InlineData("192.168.3.7", "<key>NSExceptionAllowsInsecureHTTPLoads</key><true/>")]
    [InlineData("box.local", "<key>NSExceptionAllowsInsecureHTTPLoads</key><true/>")]
    [InlineData("api.shop-sample.cn", "<key>NSExceptionAllowsInsecureHTTPLoads</key><false/>")]
    [InlineData("api.shop-sample.cn", "<key>NSIncludesSubdomains</key><true/><key>NSExceptionMinimumTLSVersion</key><string>TLSv1.2</string>")]
    public Task HarmlessException_IsIgnored(string host, string keys) => Rule.IgnoresFile("Info.plist", Plist(Exception(host, keys)));

    [Theory]
    [InlineData("Info.plist", "<plist><dict><key>NSAllowsArbitraryLoads</key><true/><key>NSAppTransportSecurity</key><dict/></dict></plist>")]
    [InlineData("Info.plist", "<plist><dict><key>NSAppTransportSecurity</key><dict><!--<key>NSAllowsArbitraryLoads</key><true/>--></dict></dict></plist>")]
    [InlineData("Info-Debug.plist", "<plist><dict><key>NSAppTransportSecurity</key><dict><key>NSAllowsArbitraryLoads</key><true/></dict></dict></plist>")]
    [InlineData("Info.plist", "bplist00NSAppTransportSecurityNSAllowsArbitraryLoads\u0009")]
    public Task KeyThatIsNotRead_IsIgnored(string path, string text) => Rule.IgnoresFile(path, text);

    [Fact]
    public Task UnitySettings_IsFixed() => Rule.FixesFile("ProjectSettings/ProjectSettings.asset", Unity("[|2|]"), Unity("0"));

    [Theory]
    [InlineData("ProjectSettings/ProjectSettings.asset", "0")]
    [InlineData("ProjectSettings/ProjectSettings.asset", "1")]
    [InlineData("ProjectSettings/ProjectSettings.asset", "")]
    [InlineData("Assets/Saved/Player.asset", "2")]
    public Task UnitySettingsOfDevelopmentOnly_IsIgnored(string path, string option) => Rule.IgnoresFile(path, Unity(option));

    [Fact]
    public Task CommentInTheFile_IsIgnored() => Rule.IgnoresFile("AndroidManifest.xml", "<!-- icp-disable ICP3005: devices in the shop -->\n" + Manifest("android:usesCleartextTraffic=\"true\""));

    [Fact]
    public Task TestProject_IsIgnored() => Rule.AsTest().IgnoresFile("AndroidManifest.xml", Manifest("android:usesCleartextTraffic=\"true\""));

    [Fact]
    public Task ClassAttribute_IsFixed() => Rule.Fixes(
        """
        using Android.App;
        [Application(AllowBackup = true, UsesCleartextTraffic = [|true|])]
        class MainApplication : Application { }
        """,
        """
        using Android.App;
        [Application(AllowBackup = true, UsesCleartextTraffic = false)]
        class MainApplication : Application { }
        """);

    [Fact]
    public Task AssemblyAttribute_IsReported() => Rule.WithSeverity(DiagnosticSeverity.Warning).Reports("[assembly: Android.App.ApplicationAttribute(UsesCleartextTraffic = [|true|])]");

    [Fact]
    public Task Constant_IsReportedWithoutFix() => Rule.DoesNotFix("""
        [Android.App.Application(UsesCleartextTraffic = [|Switches.Http|])]
        class MainApplication { }
        static class Switches { public const bool Http = true; }
        """);

    [Theory]
    [InlineData("#if DEBUG", "#endif")]
    [InlineData("#if ANDROID && DEBUG", "#endif")]
    [InlineData("#if !DEBUG\n#else", "#endif")]
    [InlineData("#if IOS\n#elif DEBUG", "#endif")]
    [InlineData("#if (Development || DEBUG)", "#else\n#endif")]
    public Task DebugBuild_IsReportedAsHint(string before, string after) => Rule.WithSymbols("DEBUG", "ANDROID").WithSeverity(DiagnosticSeverity.Info).Reports(
        $$"""
        using Android.App;
        {{before}}
        [Application(UsesCleartextTraffic = [|true|])]
        {{after}}
        class MainApplication : Application { }
        """);

    [Theory]
    [InlineData("#if !DEBUG", "#endif")]
    [InlineData("#if DEBUG\n[Application]\n#else", "#endif")]
    [InlineData("#if DEBUG || ANDROID", "#endif")]
    [InlineData("#if DEBUG\n#endif", "")]
    public Task ReleaseBuild_IsReported(string before, string after) => Rule.WithSymbols("ANDROID").WithSeverity(DiagnosticSeverity.Warning).Reports($$"""
        using Android.App;
        {{before}}
        [Application(UsesCleartextTraffic = [|true|])]
        {{after}}
        class MainApplication : Application { }
        """);

    [Fact]
    public Task DebugBranchInARelease_IsIgnored() => Rule.Ignores("""
        using Android.App;
        [Application(
        #if DEBUG
            UsesCleartextTraffic = true,
        #endif
            AllowBackup = false)]
        class MainApplication : Application { }
        """);

    [Theory]
    [InlineData("[Android.App.Application(UsesCleartextTraffic = false)]")]
    [InlineData("[Android.App.Application(UsesCleartextTraffic = true, NetworkSecurityConfig = \"@xml/network_security_config\")]")]
    [InlineData("[Other.Application(UsesCleartextTraffic = true)]")]
    [InlineData("// [Android.App.Application(UsesCleartextTraffic = true)]")]
    public Task AttributeThatPermitsNothing_IsIgnored(string attribute) => Rule.Ignores(attribute + "\nclass MainApplication { bool UsesCleartextTraffic = true; }");

    [Fact]
    public Task ConfigurationNamedInTheManifest_AttributeIsIgnored() => Rule
        .WithFile("AndroidManifest.xml", Manifest("android:networkSecurityConfig=\"@xml/network_security_config\""))
        .Ignores("[Android.App.Application(UsesCleartextTraffic = true)] class MainApplication { }");

    [Fact]
    public Task InsecureHttpOption_IsFixed() => Rule.WithStub(UnityEditor)
        .WithMessage("'insecureHttpOption' permits unencrypted connections to every host. Serve them over https and set it to 'InsecureHttpOption.NotAllowed'.")
        .Fixes(Build("PlayerSettings.insecureHttpOption = [|InsecureHttpOption.AlwaysAllowed|];"), Build("PlayerSettings.insecureHttpOption = InsecureHttpOption.NotAllowed;"));

    [Theory]
    [InlineData("UnityEditor.PlayerSettings.insecureHttpOption = [|(InsecureHttpOption)2|];")]
    [InlineData("const InsecureHttpOption Http = InsecureHttpOption.AlwaysAllowed; PlayerSettings.insecureHttpOption = [|Http|];")]
    [InlineData("if (!EditorUserBuildSettings.development) PlayerSettings.insecureHttpOption = [|InsecureHttpOption.AlwaysAllowed|];")]
    [InlineData("if (EditorUserBuildSettings.development) { } else { PlayerSettings.insecureHttpOption = [|InsecureHttpOption.AlwaysAllowed|]; }")]
    public Task InsecureHttpOptionInOtherForms_IsReported(string statement) => Rule.WithStub(UnityEditor).WithSeverity(DiagnosticSeverity.Warning).Reports(Build(statement));

    [Theory]
    [InlineData("PlayerSettings.insecureHttpOption = InsecureHttpOption.NotAllowed;")]
    [InlineData("PlayerSettings.insecureHttpOption = InsecureHttpOption.DevelopmentOnly;")]
    [InlineData("if (PlayerSettings.insecureHttpOption == InsecureHttpOption.AlwaysAllowed) throw new System.InvalidOperationException();")]
    [InlineData("if (EditorUserBuildSettings.development) PlayerSettings.insecureHttpOption = InsecureHttpOption.AlwaysAllowed;")]
    [InlineData("if (EditorUserBuildSettings.development && true) { PlayerSettings.insecureHttpOption = InsecureHttpOption.AlwaysAllowed; }")]
    [InlineData("Other.PlayerSettings.insecureHttpOption = InsecureHttpOption.AlwaysAllowed;")]
    [InlineData("var option = EditorUserBuildSettings.development ? InsecureHttpOption.AlwaysAllowed : InsecureHttpOption.NotAllowed; PlayerSettings.insecureHttpOption = option;")]
    public Task OtherInsecureHttpOption_IsIgnored(string statement) => Rule.WithStub(UnityEditor).Ignores(Build(statement));

    private static string Build(string statement) => $$"""
        using UnityEditor;
        static class Build
        {
            static void Run()
            {
                {{statement}}
            }
        }
        """;

    private static string Manifest(string attributes) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <manifest xmlns:android="http://schemas.android.com/apk/res/android" xmlns:tools="http://schemas.android.com/tools" package="cn.shopsample.app">
          <uses-sdk android:minSdkVersion="24" android:targetSdkVersion="34" />
          <application android:allowBackup="true" android:icon="@mipmap/appicon" {attributes}>
            <provider android:name="androidx.core.content.FileProvider" android:exported="false" />
          </application>
          <uses-permission android:name="android.permission.INTERNET" />
        </manifest>
        """;

    private static string Network(string elements) => "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<network-security-config>\n" + elements + "\n</network-security-config>";

    private static string Plist(string transportSecurity) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
        <plist version="1.0">
        <dict>
          <key>LSRequiresIPhoneOS</key><true/>
          <key>NSAppTransportSecurity</key>
          <dict>{transportSecurity}</dict>
          <key>UILaunchStoryboardName</key><string>LaunchScreen</string>
        </dict>
        </plist>
        """;

    private static string Exception(string host, string keys) => $"<key>NSExceptionDomains</key><dict><key>{host}</key><dict>{keys}</dict></dict>";

    private static string Unity(string option) => $$"""
        %YAML 1.1
        %TAG !u! tag:unity3d.com,2011:
        --- !u!129 &1
        PlayerSettings:
          m_ObjectHideFlags: 0
          companyName: Shop
          productName: "\u706F\u7B3C"
          defaultCursor: {fileID: 0}
          applicationIdentifier:
            Android: cn.shopsample.lantern
          insecureHttpOption: {{option}}
          allowFullscreenSwitch: 1
        """;
}
