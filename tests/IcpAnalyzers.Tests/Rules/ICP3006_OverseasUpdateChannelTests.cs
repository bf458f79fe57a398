using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP3006_OverseasUpdateChannelTests
{
    private const string Velopack = """
        namespace Velopack
        {
            public class UpdateManager { public UpdateManager(string urlOrPath) { } public UpdateManager(Sources.IUpdateSource source) { } }
        }
        namespace Velopack.Sources
        {
            public interface IUpdateSource { }
            public class GithubSource : IUpdateSource { public GithubSource(string repoUrl, string accessToken, bool prerelease) { } }
            public class SimpleWebSource : IUpdateSource { public SimpleWebSource(string baseUrl) { } }
        }
        """;

    private static readonly RuleTest Rule = RuleTest.For("ICP3006").WithStub(Velopack);

    [Fact]
    public Task ChannelAbroad_IsReportedOnce() => Rule.Reports("""
        using Velopack;
        using Velopack.Sources;
        class C
        {
            object A() => new UpdateManager(new GithubSource("https://[|github.com|]/a/b", null, false));
            object B() => new UpdateManager("https://[|shop.s3.us-east-1.amazonaws.com|]/releases");
            object D() => new SimpleWebSource("https://[|8.8.8.8|]/releases");
        }
        """);

    [Fact]
    public Task ClearTextChannelAbroad_IsReportedByBothRules() => Rule.Reports(
        """class C { object M() => new Velopack.UpdateManager("{|ICP3001:http|}://[|shop.s3.us-east-1.amazonaws.com|]/releases"); }""");

    [Theory]
    [InlineData("Info.plist", "<plist><dict><key>SUFeedURL</key><string>https://[|github.com|]/a/b/releases/latest/download/appcast.xml</string><key>SUPublicEDKey</key><string>pXAx0wfi8kGbeQln11</string></dict></plist>")]
    [InlineData("Shop.appinstaller", """<AppInstaller Uri="https://[|shop.azureedge.net|]/Shop.appinstaller" />""")]
    public Task ChannelOfAFile_IsReported(string path, string markup) => Rule.ReportsFile(path, markup);

    [Theory]
    [InlineData("capacitor.config.json", """{ "appId": "cn.shop", "plugins": { "[|CapacitorUpdater|]": { "publicKey": "k" } } }""")]
    [InlineData("capacitor.config.json", """{ "plugins": { "[|CapacitorUpdater|]": { "publicKey": "k", "autoUpdate": true, "statsUrl": "https://dl.shop-sample.cn/stats" } } }""")]
    [InlineData("capacitor.config.ts", "export default { plugins: { [|CapacitorUpdater|]: { publicKey: 'k', resetWhenUpdate: true } } };")]
    [InlineData("values/strings.xml", """<resources><string name="CodePushDeploymentKey">[|abc|]</string><string name="CodePushPublicKey">MIIB</string></resources>""")]
    [InlineData("Info.plist", "<plist><dict><key>CodePushDeploymentKey</key><string>[|abc|]</string><key>CodePushPublicKey</key><string>MIIB</string></dict></plist>")]
    [InlineData("capacitor.config.json", """{ "plugins": { "CodePush": { "CodePushDeploymentKey": "[|abc|]", "CodePushPublicKey": "MIIB" } } }""")]
    [InlineData("capacitor.config.json", """{ "plugins": { "CapacitorUpdater": { "publicKey": "k", "updateUrl": "https://[|plugin.capgo.app|]/updates" } } }""")]
    [InlineData("Shop.application", """<assembly><deployment><deploymentProvider codebase="https://[|shop.azureedge.net|]/Shop.application" /></deployment><Signature /></assembly>""")]
    [InlineData("Shop.csproj", "<Project><PropertyGroup><UpdateUrl>https://[|shop.azureedge.net|]/</UpdateUrl></PropertyGroup></Project>")]
    [InlineData("ClickOnce.pubxml", "<Project><PropertyGroup><InstallUrl>https://[|shop.azureedge.net|]/</InstallUrl></PropertyGroup></Project>")]
    [InlineData("AddressableAssetSettings.asset", "  m_Profiles:\n    - m_Id: 1f2e\n      m_Value: https://[|shop.azureedge.net|]/[BuildTarget]\n")]
    public Task ChannelOfTheMakersCloud_IsReported(string path, string markup) => Rule.ReportsFile(path, markup);

    [Theory]
    [InlineData("capacitor.config.json", """{ "plugins": { "CapacitorUpdater": { "publicKey": "k", "updateUrl": "https://dl.shop-sample.cn/updates" } } }""")]
    [InlineData("capacitor.config.json", """{ "plugins": { "CapacitorUpdater": { "publicKey": "k", "autoUpdate": false } } }""")]
    [InlineData("capacitor.config.ts", "export default { plugins: { CapacitorUpdater: { publicKey: 'k', updateUrl: 'https://dl.shop-sample.cn/updates' } } };")]
    [InlineData("package.json", """{ "dependencies": { "@capgo/capacitor-updater": "^6.0.0", "react-native-code-push": "8.0.0", "CodePushDeploymentKey": "no" } }""")]
    [InlineData("values/strings.xml", """<resources><string name="CodePushDeploymentKey">abc</string><string name="CodePushServerUrl">https://dl.shop-sample.cn/</string><string name="CodePushPublicKey">MIIB</string></resources>""")]
    [InlineData("Info.plist", "<plist><dict><key>CodePushDeploymentKey</key><string>abc</string><key>CodePushServerURL</key><string>https://dl.shop-sample.cn/</string><key>CodePushPublicKey</key><string>MIIB</string></dict></plist>")]
    [InlineData("Shop.application", """<assembly><deployment><deploymentProvider codebase="https://dl.shop-sample.cn/Shop.application" /></deployment><Signature /></assembly>""")]
    [InlineData("Shop.csproj", "<Project><PropertyGroup><UpdateUrl>https://dl.shop-sample.cn/</UpdateUrl></PropertyGroup></Project>")]
    [InlineData("AddressableAssetSettings.asset", "  m_Profiles:\n    - m_Id: 1f2e\n      m_Value: https://res.shop-sample.cn/[BuildTarget]\n")]
    public Task ChannelOfItsOwn_IsIgnored(string path, string text) => Rule.IgnoresFile(path, text);

    [Fact]
    public Task MainlandChannelBesideIt_IsIgnored() => Rule.Ignores("""
        using Velopack.Sources;
        class C
        {
            static bool InMainland => true;
            IUpdateSource Source() => InMainland ? new SimpleWebSource("https://shop.oss-cn-hangzhou.aliyuncs.com/releases") : new GithubSource("https://github.com/a/b", null, false);
        }
        """);

    [Fact]
    public Task MainlandUnknownOrLocal_IsIgnored() => Rule.Ignores("""
        using Velopack;
        class C
        {
            object Mainland = new UpdateManager("https://shop.oss-cn-hangzhou.aliyuncs.com/releases");
            object Unknown = new UpdateManager("https://dl.shop-sample.cn/releases");
            object Local = new UpdateManager("http://localhost:8080/releases");
            object Folder = new UpdateManager(@"C:\releases");
        }
        """);

    [Fact]
    public Task OwnListSaysMainland_IsIgnored() => Rule
        .WithFile("icp.hosts.tsv", "github.com\tMainland\n")
        .Ignores("""class C { object M() => new Velopack.UpdateManager("https://github.com/a/b"); }""");

    [Fact]
    public Task OwnListSaysMainlandOfTheCloud_IsIgnored() => Rule
        .WithFile("icp.hosts.tsv", "capgo.app\tMainland\n")
        .IgnoresFile("capacitor.config.json", """{ "plugins": { "CapacitorUpdater": { "publicKey": "k" } } }""");
}
