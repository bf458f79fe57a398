using System;
using System.Threading.Tasks;
using IcpAnalyzers.Testing;
using IcpAnalyzers.Tests.Rules.Stubs;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP3001_UnencryptedUpdateChannelTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP3001")
        .WithStub(Updaters.Velopack).WithStub(Updaters.AutoUpdater).WithStub(Updaters.SimpleUpdater).WithStub(Updaters.GeneralUpdate).WithStub(Updaters.Others);

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
            [DllImport("WinSparkle.dll")] static extern int win_sparkle_set_eddsa_public_key(string key);
            static void Init() => win_sparkle_set_appcast_url("[|http|]://dl.shop-sample.cn/appcast.xml");
        }
        static class Renamed
        {
            [DllImport("WinSparkle.dll", EntryPoint = "win_sparkle_set_appcast_url")] static extern void SetFeed(string url);
            static void Init() => SetFeed("[|http|]://dl.shop-sample.cn/appcast.xml");
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
    [InlineData("Info.plist", "<plist><dict><key>SUFeedURL</key><string>[|http|]://dl.shop-sample.cn/appcast.xml</string><key>SUPublicEDKey</key><string>pXAx0wfi8kGbeQln11</string></dict></plist>")]
    [InlineData("Info.plist", "<plist><dict><key>CodePushServerURL</key><string>[|http|]://dl.shop-sample.cn/</string><key>CodePushPublicKey</key><string>MIIB</string></dict></plist>")]
    [InlineData("values/strings.xml", """<resources><string name="CodePushServerUrl">[|http|]://dl.shop-sample.cn/</string><string name="CodePushPublicKey">MIIB</string></resources>""")]
    [InlineData("Shop.application", """<assembly><deployment><deploymentProvider codebase="[|http|]://dl.shop-sample.cn/Shop.application" /></deployment><Signature /></assembly>""")]
    [InlineData("Shop.csproj", "<Project><PropertyGroup><InstallUrl>[|http|]://dl.shop-sample.cn/</InstallUrl><RepositoryUrl>http://git.shop-sample.cn/a</RepositoryUrl></PropertyGroup></Project>")]
    [InlineData("AddressableAssetSettings.asset", "  m_Profiles:\n    - m_Id: 1f2e\n      m_Value: [|http|]://res.shop-sample.cn/[BuildTarget]\n    - m_Id: 3a\n      m_Value: https://res.shop-sample.cn/\n")]
    [InlineData("capacitor.config.ts", "export default { plugins: { CapacitorUpdater: { publicKey: 'k', updateUrl: '[|http|]://dl.shop-sample.cn/update', channelUrl: \"[|http|]://dl.shop-sample.cn/channel\", statsUrl: 'https://dl.shop-sample.cn/stats' } } };")]
    [InlineData("appsettings.json", """{ "UpdateUrl": "[|http|]://dl.shop-sample.cn/update.xml" }""")]
    [InlineData("App.config", """<configuration><appSettings><add key="AutoUpdateUrl" value="[|http|]://dl.shop-sample.cn/setup.exe" /></appSettings></configuration>""")]
    [InlineData("ClickOnce.pubxml", "<Project><PropertyGroup><UpdateUrl>[|http|]://dl.shop-sample.cn/</UpdateUrl></PropertyGroup></Project>")]
    [InlineData("capacitor.config.json", """{ "plugins": { "CapacitorUpdater": { "publicKey": "k", "updateUrl": "[|http|]://dl.shop-sample.cn/update" } } }""")]
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
    [InlineData("feeds.json", """{ "updateUrl": "[|http|]://dl.shop-sample.cn/a" }""")]
    public Task SettingOfSomethingElse_IsNoUpdateChannel(string path, string markup) => RuleTest.For("ICP3007").ReportsFile(path, markup);

    [Theory]
    [InlineData("Shop.appinstaller", """<!-- Uri="http://dl.shop-sample.cn/" --><AppInstaller Uri="https://dl.shop-sample.cn/Shop.appinstaller" />""")]
    public Task OtherFile_IsIgnored(string path, string text) => Rule.IgnoresFile(path, text);

    [Fact]
    public Task AssignedVariable_IsReported() => Rule.Reports("""
        using Velopack;
        class C
        {
            private string feed;
            C(bool beta)
            {
                string url = null;
                if (beta)
                    url = "[|http|]://dl.shop-sample.cn/beta";
                Manager = new UpdateManager(url);
                feed = "[|http|]://dl.shop-sample.cn/field";
            }
            UpdateManager Manager { get; }
            object Again() => new UpdateManager(this.feed.TrimEnd('/') + "/releases");
        }
        """);

    [Fact]
    public Task ParametersOfTheProject_AreFollowed() => Rule.Reports("""
        using Velopack;
        class Service
        {
            private readonly string url;
            public Service(string url) => this.url = url;
            public object Check() => new UpdateManager(url);
            public static object Make(string address, int retries = 3) => new UpdateManager(address);
        }
        class App
        {
            Service service = new Service("[|http|]://dl.shop-sample.cn/a");
            object made = Service.Make(retries: 1, address: "[|http|]://dl.shop-sample.cn/b");
            object safe = Service.Make("https://dl.shop-sample.cn/c");
        }
        """);

    [Fact]
    public Task AddressInAnotherFile_IsReportedWhereItIsUsed() => Rule
        .WithFile("Settings.cs", """
            class UpdateSettings { public string FeedUrl { get; set; } = "{|ICP3007:http|}://dl.shop-sample.cn/releases"; public string Other { get; set; } = "https://dl.shop-sample.cn/"; }
            """)
        .Reports("""
            using Velopack;
            class C
            {
                object A(UpdateSettings settings) => new UpdateManager([|settings.FeedUrl|]);
                object B(UpdateSettings settings) => new UpdateManager(settings.Other);
            }
            """);

    [Fact]
    public Task OptionsObjectOfAnotherFile_IsFollowed() => Rule
        .WithFile("Options.cs", "class UpdateOptions { public string Address { get; init; } }")
        .Reports("""
            class C
            {
                readonly UpdateOptions options = new UpdateOptions { Address = "[|http|]://dl.shop-sample.cn/releases" };
                object M() => new Velopack.UpdateManager(options.Address);
            }
            """);

    [Fact]
    public Task SettingsClass_IsFollowed() => Rule
        .WithStub("namespace System.Configuration { public class DefaultSettingValueAttribute : System.Attribute { public DefaultSettingValueAttribute(string value) { } } }")
        .WithFile("Settings.Designer.cs", """
            // <auto-generated />
            sealed class Settings
            {
                public static Settings Default { get; } = new Settings();
                [System.Configuration.DefaultSettingValueAttribute("http://dl.shop-sample.cn/releases")]
                public string UpdateAddress { get { return (string)this.ToString(); } }
            }
            """)
        .Reports("class C { object M() => new Velopack.UpdateManager([|Settings.Default.UpdateAddress|]); }");

    [Theory]
    [InlineData("config[\"Update:Feed\"]")]
    [InlineData("config[\"update:feed\"]")]
    [InlineData("config.GetValue<string>(\"Update:Feed\")")]
    [InlineData("options.Feed")]
    [InlineData("config[Section + \":Feed\"]")]
    public Task SettingReadByKey_IsReportedWhereItIsUsed(string code) => Rule
        .WithFile("appsettings.json", """{ "Update": { "Feed": "{|ICP3007:http|}://dl.shop-sample.cn/releases" } }""")
        .Reports($$"""
            class Config { public string this[string key] => null; public T GetValue<T>(string key) => default; }
            class UpdateOptions { public string Feed { get; set; } }
            class C { const string Section = "Update"; object M(Config config, UpdateOptions options) => new Velopack.UpdateManager([|{{code}}|]); }
            """);

    [Theory]
    [InlineData("config.GetSection(\"Update\")[\"Feed\"]")]
    [InlineData("config.GetSection(\"Update\").GetValue<string>(\"Feed\")")]
    [InlineData("config.GetRequiredSection(Section).GetValue(\"Feed\", \"\")")]
    public Task SettingOfASection_IsReportedWhereItIsUsed(string code) => Rule
        .WithFile("appsettings.json", """{ "Update": { "Feed": "{|ICP3007:http|}://dl.shop-sample.cn/releases" }, "Feed": "https://dl.shop-sample.cn/" }""")
        .Reports($$"""
            class Config
            {
                public string this[string key] => null;
                public T GetValue<T>(string key) => default;
                public T GetValue<T>(string key, T other) => default;
                public Config GetSection(string key) => this;
                public Config GetRequiredSection(string key) => this;
            }
            class C { const string Section = "Update"; object M(Config config) => new Velopack.UpdateManager([|{{code}}|]); }
            """);

    [Theory]
    [InlineData("services.Configure<Channel>(config.GetSection(\"Releases\"));")]
    [InlineData("services.AddOptions<Channel>().BindConfiguration(\"Releases\");")]
    [InlineData("var channel = config.GetSection(\"Releases\").Get<Channel>();")]
    public Task SectionBoundToAClass_IsFollowed(string binding) => Rule
        .WithFile("appsettings.json", """{ "Releases": { "Address": "{|ICP3007:http|}://dl.shop-sample.cn/releases" } }""")
        .WithFile("Startup.cs", $$"""
            class Config { public Config GetSection(string key) => this; public T Get<T>() => default; }
            class Services { public Services Configure<T>(Config section) => this; public Services AddOptions<T>() => this; public Services BindConfiguration(string key) => this; }
            class Channel { public string Address { get; set; } }
            class Startup { void M(Services services, Config config) { {{binding}} } }
            """)
        .Reports("class C { object M(Channel channel) => new Velopack.UpdateManager([|channel.Address|]); }");

    [Theory]
    [InlineData("services.Configure<Channel>(config.GetSection(\"Other\"));")]
    [InlineData("services.Configure<Channel>(config.GetSection(name));")]
    public Task SectionOfSomethingElse_IsNoUpdateChannel(string binding) => RuleTest.For("ICP3007").WithStub(Updaters.Velopack)
        .WithFile("appsettings.json", """{ "Releases": { "Address": "[|http|]://dl.shop-sample.cn/releases" }, "Other": { "Address": "https://dl.shop-sample.cn/" } }""")
        .WithFile("Startup.cs", $$"""
            class Config { public Config GetSection(string key) => this; }
            class Services { public Services Configure<T>(Config section) => this; }
            class Channel { public string Address { get; set; } }
            class Startup { void M(Services services, Config config, string name) { {{binding}} } }
            """)
        .Reports("class C { object M(Channel channel) => new Velopack.UpdateManager(channel.Address); }");

    private const string Resources = """
        // <auto-generated />
        class Resources
        {
            static System.Resources.ResourceManager ResourceManager { get; } = new System.Resources.ResourceManager("Shop.Resources", typeof(Resources).Assembly);
            internal static string Feed { get { return ResourceManager.GetString("Feed", null); } }
            internal static string Mirror => ResourceManager.GetString(nameof(Mirror), null)!;
            internal static string Help { get { return ResourceManager.GetString("Help", null); } }
        }
        """;

    [Theory]
    [InlineData("Resources.Feed")]
    [InlineData("Resources.Mirror")]
    [InlineData("manager.GetString(\"Feed\")")]
    public Task TextOfAResourceFile_IsReportedWhereItIsUsed(string code) => Rule
        .WithFile("Resources.Designer.cs", Resources)
        .WithFile("Resources.resx", """
            <root>
              <data name="Feed"><value>{|ICP3007:http|}://dl.shop-sample.cn/releases</value></data>
              <data name="Mirror"><value>{|ICP3007:http|}://dl.shop-sample.cn/mirror/releases.json</value></data>
            </root>
            """)
        .Reports($$"""class C { object M(System.Resources.ResourceManager manager) => new Velopack.UpdateManager([|{{code}}|]); }""");

    [Theory]
    [InlineData("Resources.Feed")]
    [InlineData("Resources.Help")]
    [InlineData("manager.GetString(\"Feed2\")")]
    public Task SafeOrMissingTextOfAResourceFile_IsIgnored(string code) => Rule
        .WithFile("Resources.Designer.cs", Resources)
        .WithFile("Resources.resx", """<root><data name="Feed"><value>https://dl.shop-sample.cn/releases</value></data><data name="feed2"><value>http://localhost/a</value></data></root>""")
        .Ignores($$"""class C { object M(System.Resources.ResourceManager manager) => new Velopack.UpdateManager({{code}}); }""");

    [Theory]
    [InlineData("appsettings.json", """{ "Update": { "Feed": "https://dl.shop-sample.cn/releases", "Other": "http://localhost/" } }""")]
    [InlineData("appsettings.Development.json", """{ "Update": { "Feed": "http://dl.shop-sample.cn/releases" } }""")]
    [InlineData("appsettings.json", """{ "Update": { "Feed": "http://192.168.0.3/releases" } }""")]
    public Task SafeSettingReadByKey_IsIgnored(string path, string text) => Rule.WithFile(path, text).Ignores("""
        class Config { public string this[string key] => null; }
        class C { object M(Config config) => new Velopack.UpdateManager(config["Update:Feed"]); }
        """);

    [Theory]
    [InlineData("new UpdateManager(string.Format(\"[|http|]://dl.shop-sample.cn/{0}/releases\", channel))")]
    [InlineData("new UpdateManager(\"[|http|]://\" + host + \"/releases\")")]
    [InlineData("new UpdateManager($\"[|http|]://{host}/releases\")")]
    [InlineData("new UpdateManager(Build())")]
    [InlineData("new UpdateManager(new System.Uri(Build()).ToString())")]
    [InlineData("new UpdateManager(new GiteaSource(\"[|http|]://git.shop-sample.cn/a/b\", null, false))")]
    [InlineData("new NAppUpdate.Framework.Sources.SimpleWebSource(\"[|http|]://dl.shop-sample.cn/feed.xml\")")]
    [InlineData("new GeneralUpdate.Common.Shared.Object.Configinfo { UpdateUrl = \"[|http|]://dl.shop-sample.cn/api\", ReportUrl = \"[|http|]://dl.shop-sample.cn/report\" }")]
    [InlineData("new GeneralUpdate.Common.Shared.Object.ConfiginfoBuilder().SetUpdateUrl(\"[|http|]://dl.shop-sample.cn/api\").SetReportUrl(\"https://dl.shop-sample.cn/report\")")]
    [InlineData("new GeneralUpdate.Core.GeneralUpdateBootstrap().SetSource(\"[|http|]://dl.shop-sample.cn/api\", channel, \"[|http|]://dl.shop-sample.cn/report\")")]
    [InlineData("new FSLib.App.SimpleUpdater.Defination.UpdateServerInfo(\"[|http|]://dl.shop-sample.cn/{0}\", \"update.xml\")")]
    [InlineData("FSLib.App.SimpleUpdater.Updater.CheckUpdateSimple(\"[|http|]://dl.shop-sample.cn/{0}\", \"update.xml\")")]
    [InlineData("FSLib.App.SimpleUpdater.Updater.CheckUpdateSimple(\"[|http|]://\" + host)")]
    [InlineData("UnityEngine.AddressableAssets.Addressables.LoadContentCatalogAsync(\"[|http|]://res.shop-sample.cn/catalog.json\")")]
    [InlineData("new UnityGameFramework.Runtime.ResourceComponent { UpdatePrefixUri = \"[|http|]://res.shop-sample.cn/\" }")]
    [InlineData("new UnityGameFramework.Runtime.DownloadComponent().AddDownload(\"a.dat\", \"[|http|]://res.shop-sample.cn/a.dat\")")]
    [InlineData("new Windows.Management.Deployment.PackageManager().AddPackageByUriAsync(new System.Uri(\"[|http|]://dl.shop-sample.cn/a.msix\"), null)")]
    public Task EveryLibraryAndForm_IsReported(string code) => Rule.Reports($$"""
        using Velopack;
        using Velopack.Sources;
        class C { string Build() => {{(code.Contains("Build()", StringComparison.Ordinal) ? "\"[|http|]://dl.shop-sample.cn/built\"" : "null")}}; object M(string channel, string host) => {{code}}; }
        """);

    [Fact]
    public Task DerivedClass_IsReportedAtItsBaseCall() => Rule.Reports("""
        class Mine : Velopack.UpdateManager { public Mine() : base("[|http|]://dl.shop-sample.cn/releases") { } }
        class Primary(int n) : Velopack.Sources.SimpleWebSource("[|http|]://dl.shop-sample.cn/" + "releases") { int N => n; }
        """);

    [Fact]
    public Task ImplementationThatReturnsTheAddress_IsReported() => Rule.Reports("""
        class Remote : YooAsset.IRemoteServices
        {
            private readonly string host = "[|http|]://res.shop-sample.cn";
            public string GetRemoteMainURL(string fileName) => $"{host}/{fileName}";
            string YooAsset.IRemoteServices.GetRemoteFallbackURL(string fileName) { return "[|http|]://res2.shop-sample.cn/" + fileName; }
        }
        class Start
        {
            void M() => UnityEngine.AddressableAssets.Addressables.InternalIdTransformFunc = location => "[|http|]://res.shop-sample.cn/" + location;
        }
        """);

    [Fact]
    public Task CredentialsOfFtp_AreReported() => Rule.Reports("""
        using System.Net;
        using AutoUpdaterDotNET;
        class C
        {
            void A(string url) => AutoUpdater.[|Start|](url, new NetworkCredential("a", "b"));
            void B() => AutoUpdater.Start("[|ftp|]://dl.shop-sample.cn/update.xml", new NetworkCredential("a", "b"));
            void D() => AutoUpdater.[|FtpCredentials|] = new NetworkCredential("a", "b");
            void E() => AutoUpdater.FtpCredentials = null;
        }
        """);

    [Theory]
    [InlineData("string UpdateInfoUrl { get; set; } = \"[|http|]://dl.shop-sample.cn/updates/UpdateInfo.xml\";")]
    [InlineData("const string UPDATE_URL = \"[|http|]://dl.shop-sample.cn/version.json\";")]
    [InlineData("string autoUpdateServer = \"[|http|]://dl.shop-sample.cn/setup.exe?v=1\";")]
    [InlineData("string Upgrade() { var upgradeUrl = \"[|http|]://dl.shop-sample.cn/app.apk\"; return upgradeUrl; }")]
    public Task HandWrittenChannelByNameAndFile_IsReported(string member) => Rule.Reports($"class C {{ {member} }}");

    [Theory]
    [InlineData("string UpdateInfoUrl { get; set; } = \"http://localhost/updates/UpdateInfo.xml\";")]
    [InlineData("string UpdateInfoUrl { get; set; } = \"http://192.168.1.9:8080/UpdateInfo.xml\";")]
    [InlineData("string UpdateInfoUrl { get; set; } = \"https://dl.shop-sample.cn/updates/UpdateInfo.xml\";")]
    [InlineData("const string UpdateNamespace = \"http://schemas.microsoft.com/update.xml\";")]
    [InlineData("bool IsUpdate(string url) => url == \"http://dl.shop-sample.cn/update.xml\";")]
    public Task OtherNamesAndHosts_AreIgnored(string member) => Rule.Ignores($"class C {{ {member} }}");

    [Fact]
    public Task UpdatedDataByApi_IsNoUpdateChannel() => RuleTest.For("ICP3007").Reports(
        "class C { string UpdateProfileUrl = \"[|http|]://api.shop-sample.cn/profile\"; System.Net.Http.HttpClient http; object M() => http.GetStringAsync(UpdateProfileUrl); }");

    [Fact]
    public Task DownloadedProgram_IsReportedOnce() => Rule.Reports("""
        using System.Diagnostics;
        using System.Net;
        class C
        {
            void M(string path)
            {
                new WebClient().DownloadFile("[|http|]://dl.shop-sample.cn/setup.exe", path);
                Process.{|ICP3009:Start|}(path);
            }
        }
        class D
        {
            void M()
            {
                var url = "[|http|]://dl.shop-sample.cn/app.exe";
                new WebClient().DownloadFile(url, "app.exe");
                var file = "app.exe";
                new WebClient().DownloadFile(url, file);
                Process.{|ICP3009:Start|}(file);
            }
        }
        """);

    [Fact]
    public Task DownloadedDocument_IsNoUpdateChannel() => RuleTest.For("ICP3007").Reports("""
        using System.Diagnostics;
        using System.Net;
        class C { void M(string path) { new WebClient().DownloadFile("[|http|]://dl.shop-sample.cn/manual.pdf", path); Process.Start(path); } }
        """);

    [Fact]
    public Task OwnLibrary_IsKnownFromTheProjectsList() => Rule
        .WithStub("namespace Shop.Updates { public class Client { public Client(string url) { } public string Mirror { get; set; } public static void Check(int n, string url) { } } }")
        .WithFile("icp.updaters.tsv", "# ours\nShop.Updates\tShop.Updates.Client\t.ctor\tConstructor\nShop.Updates\tShop.Updates.Client\tMirror\tProperty\nShop.Updates\tShop.Updates.Client\tCheck\tMethod\t1\n")
        .Reports("""
            using Shop.Updates;
            class C
            {
                object A() => new Client("[|http|]://dl.shop-sample.cn/a") { Mirror = "[|http|]://dl.shop-sample.cn/b" };
                void B() => Client.Check(1, "[|http|]://dl.shop-sample.cn/c");
            }
            """);

    [Fact]
    public Task PackageThatIsNotRestored_IsReportedByImportAndName() => RuleTest.For("ICP3001").AllowingCompilerErrors().Reports("""
        using AutoUpdaterDotNET;
        using Squirrel;
        class C
        {
            async System.Threading.Tasks.Task M()
            {
                AutoUpdater.Start("[|http|]://dl.shop-sample.cn/update.xml");
                AutoUpdater.Start("http://localhost/update.xml");
                using (var manager = new UpdateManager(@"[|http|]://dl.shop-sample.cn/releases/", "Shop")) await manager.UpdateApp();
                worker.Start("https://dl.shop-sample.cn/update.xml");
            }
        }
        """);

    [Fact]
    public Task UnknownNameWithoutTheImport_IsNoUpdateChannel() => RuleTest.For("ICP3007").AllowingCompilerErrors().Reports(
        "class C { object M() => new UpdateManager(\"[|http|]://dl.shop-sample.cn/releases\"); }");

    [Fact]
    public Task PackageThatIsNotRestored_IsKnownByAnImportForAllFiles() => RuleTest.For("ICP3001").AllowingCompilerErrors()
        .WithFile("GlobalUsings.g.cs", "// <auto-generated/>\nglobal using global::System;\nglobal using Velopack;\n")
        .Reports("class C { object M() => new UpdateManager(\"[|http|]://dl.shop-sample.cn/releases\"); object Safe() => new UpdateManager(\"https://dl.shop-sample.cn/releases\"); }");

    [Fact]
    public Task ImportOfAnotherFile_IsNoImport() => RuleTest.For("ICP3007").AllowingCompilerErrors()
        .WithFile("Other.cs", "using Velopack; class D { }")
        .Reports("class C { object M() => new UpdateManager(\"[|http|]://dl.shop-sample.cn/releases\"); }");

    [Fact]
    public Task DownloadThatIsNotRun_IsNoUpdateChannel() => RuleTest.For("ICP3007").Reports("""
        using System.Diagnostics;
        using System.Net;
        class C
        {
            void M(string path)
            {
                new WebClient().DownloadFile("[|http|]://img.shop-sample.cn/start.png", "start.png");
                new WebClient().DownloadFile("https://dl.shop-sample.cn/setup.exe", path);
                Process.{|ICP3009:Start|}(path);
            }
        }
        """);
}
