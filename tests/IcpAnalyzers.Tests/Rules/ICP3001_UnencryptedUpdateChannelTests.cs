using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP3001_UnencryptedUpdateChannelTests
{
    private const string Velopack = """
        namespace Velopack
        {
            public class UpdateOptions { }
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
        }
        """;

    private const string AutoUpdater = """
        namespace AutoUpdaterDotNET
        {
            public static class AutoUpdater
            {
                public static string AppCastURL;
                public static void Start(string appCast, System.Reflection.Assembly myAssembly = null) { }
                public static void Start(System.Reflection.Assembly myAssembly = null) { }
            }
        }
        """;

    private const string SimpleUpdater = """
        namespace FSLib.App.SimpleUpdater
        {
            [System.AttributeUsage(System.AttributeTargets.Assembly)]
            public class UpdateableAttribute : System.Attribute { public UpdateableAttribute(string updateUrl) { } }
            public class Updater
            {
                public static bool CheckUpdateSimple(string updateUrl) => true;
                public static Updater CreateUpdaterInstance(bool switchIfNoUpdate, params string[] url) => null;
            }
        }
        """;

    private static readonly RuleTest Rule = RuleTest.For("ICP3001").WithStub(Velopack).WithStub(AutoUpdater).WithStub(SimpleUpdater);

    [Fact]
    public Task Constructor_IsFixed() => Rule.Fixes(
        """class C { object M() => new Velopack.UpdateManager("[|http|]://dl.shop-sample.cn/releases"); }""",
        """class C { object M() => new Velopack.UpdateManager("https://dl.shop-sample.cn/releases"); }""");

    [Fact]
    public Task StaticMethod_IsFixed() => Rule.Fixes(
        """
        using AutoUpdaterDotNET;
        class C { void M() => AutoUpdater.Start("[|http|]://dl.shop-sample.cn/update.xml"); }
        """,
        """
        using AutoUpdaterDotNET;
        class C { void M() => AutoUpdater.Start("https://dl.shop-sample.cn/update.xml"); }
        """);

    [Fact]
    public Task EveryForm_IsReported() => Rule.Reports("""
        using System;
        using Velopack;
        using Velopack.Sources;
        using AutoUpdaterDotNET;
        using FSLib.App.SimpleUpdater;
        [assembly: Updateable("[|http|]://dl.shop-sample.cn/update.xml")]
        class C
        {
            const string Feed = "http://dl.shop-sample.cn/feed";
            static readonly string Host = "http://dl.shop-sample.cn";
            UpdateManager typed = new("[|http|]://dl.shop-sample.cn/releases");
            object fromConstant = new UpdateManager([|Feed|]);
            object fromParts = new UpdateManager([|Host|] + "/releases");
            object fromUri = new UpdateManager(new SimpleWebSource(new Uri("[|http|]://dl.shop-sample.cn/releases")));
            object interpolated(string channel) => new SimpleWebSource($"[|http|]://dl.shop-sample.cn/{channel}");
            object named = new UpdateManager(options: null, urlOrPath: "[|ftp|]://dl.shop-sample.cn/releases");
            void Set() => AutoUpdater.AppCastURL = "[|http|]://dl.shop-sample.cn/update.xml";
            void Array() => Updater.CreateUpdaterInstance(true, "[|http|]://a.shop-sample.cn/u.xml", "[|http|]://b.shop-sample.cn/u.xml");
        }
        """);

    [Fact]
    public Task AddressThroughVariablesAndChoices_IsReportedWhereItIsWritten() => Rule.Reports("""
        using System;
        using Velopack;
        using Velopack.Sources;
        class C
        {
            private string feed = "[|http|]://dl.shop-sample.cn/field";
            private string Channel { get; set; } = "[|http|]://dl.shop-sample.cn/property";
            private string Beta => "[|http|]://dl.shop-sample.cn/beta";
            object Field() => new UpdateManager(feed);
            object Again() => new UpdateManager(feed);
            object Property() => new UpdateManager(Channel);
            object Body() => new UpdateManager(Beta);
            object Local()
            {
                var url = "[|http|]://dl.shop-sample.cn/local";
                return new UpdateManager(url);
            }
            object Choice(bool beta, string own) => new UpdateManager(own ?? (beta ? "[|http|]://dl.shop-sample.cn/beta" : "https://dl.shop-sample.cn/stable"));
            object Switch(int n) => new SimpleWebSource(new Uri(n switch { 0 => "[|http|]://a.shop-sample.cn/", _ => "https://b.shop-sample.cn/" }));
        }
        """);

    [Fact]
    public Task NativeUpdater_IsReported() => Rule.Reports("""
        using System.Runtime.InteropServices;
        static class WinSparkle
        {
            [DllImport("WinSparkle.dll")] static extern void win_sparkle_set_appcast_url([MarshalAs(UnmanagedType.LPUTF8Str)] string url);
            static void Init() => win_sparkle_set_appcast_url("[|http|]://dl.shop-sample.cn/appcast.xml");
        }
        """);

    [Fact]
    public Task ExplicitPort_IsReportedWithoutFix() => Rule.DoesNotFix(
        """class C { object M() => new Velopack.UpdateManager("[|http|]://dl.shop-sample.cn:8080/releases"); }""");

    [Fact]
    public Task AppInstaller_IsFixed() => Rule.FixesFile(
        "Shop.appinstaller",
        """<AppInstaller xmlns="http://schemas.microsoft.com/appx/appinstaller/2021" Uri="[|http|]://dl.shop-sample.cn/Shop.appinstaller" />""",
        """<AppInstaller xmlns="http://schemas.microsoft.com/appx/appinstaller/2021" Uri="https://dl.shop-sample.cn/Shop.appinstaller" />""");

    [Theory]
    [InlineData("Info.plist", "<plist><dict><key>SUFeedURL</key><string>[|http|]://dl.shop-sample.cn/appcast.xml</string></dict></plist>")]
    [InlineData("ClickOnce.pubxml", "<Project><PropertyGroup><UpdateUrl>[|http|]://dl.shop-sample.cn/</UpdateUrl></PropertyGroup></Project>")]
    [InlineData("capacitor.config.json", """{ "plugins": { "CapacitorUpdater": { "updateUrl": "[|http|]://dl.shop-sample.cn/update" } } }""")]
    public Task UpdaterSettingInAFile_IsReported(string path, string markup) => Rule.ReportsFile(path, markup);

    [Fact]
    public Task EncryptedLocalOrUnknown_IsIgnored() => Rule.Ignores("""
        using Velopack;
        using AutoUpdaterDotNET;
        class C
        {
            object Encrypted = new UpdateManager("https://dl.shop-sample.cn/releases");
            object Local = new UpdateManager("http://localhost:8080/releases");
            object Lan = new UpdateManager("http://192.168.1.20/releases");
            object Folder = new UpdateManager(@"C:\releases");
            object Unc = new UpdateManager(@"\\server\releases");
            object Unknown(string url) => new UpdateManager(url);
            void NoAddress() => AutoUpdater.Start();
            // AutoUpdater.Start("http://dl.shop-sample.cn/update.xml");
        }
        """);

    [Fact]
    public Task SameNameOfSomebodyElse_IsNoUpdateChannel() => RuleTest.For("ICP3007").Reports("""
        class UpdateManager { public UpdateManager(string url) { } }
        class C { object M() => new UpdateManager("[|http|]://dl.shop-sample.cn/releases"); }
        """);

    [Theory]
    [InlineData("Other.xml", """<Package Uri="[|http|]://dl.shop-sample.cn/a" />""")]
    [InlineData("package.json", """{ "updateUrl": "[|http|]://dl.shop-sample.cn/a" }""")]
    public Task SettingOfSomethingElse_IsNoUpdateChannel(string path, string markup) => RuleTest.For("ICP3007").ReportsFile(path, markup);

    [Theory]
    [InlineData("Shop.appinstaller", """<!-- Uri="http://dl.shop-sample.cn/" --><AppInstaller Uri="https://dl.shop-sample.cn/Shop.appinstaller" />""")]
    public Task OtherFile_IsIgnored(string path, string text) => Rule.IgnoresFile(path, text);
}
