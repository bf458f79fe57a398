using System.Threading.Tasks;
using IcpAnalyzers.Testing;
using IcpAnalyzers.Tests.Rules.Stubs;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP3010_DowngradeAllowedTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP3010").WithStub(Updaters.Velopack).WithStub(Updaters.Others);

    [Fact]
    public Task Initializer_IsFixed() => Rule.Fixes(
        """class C { object M() => new Velopack.UpdateManager("https://dl.shop-sample.cn/releases", new Velopack.UpdateOptions { AllowVersionDowngrade = [|true|] }); }""",
        """class C { object M() => new Velopack.UpdateManager("https://dl.shop-sample.cn/releases", new Velopack.UpdateOptions { AllowVersionDowngrade = false }); }""");

    [Theory]
    [InlineData("options.AllowVersionDowngrade = [|true|]")]
    [InlineData("electron.AllowDowngrade = [|true|]")]
    [InlineData("package.ForceUpdateFromAnyVersion = [|true|]")]
    [InlineData("options.AllowVersionDowngrade = beta ? [|true|] : false")]
    [InlineData("options.AllowVersionDowngrade = [|Allow|]")]
    public Task Assignment_IsReported(string code) => Rule.Reports($$"""
        class C
        {
            const bool Allow = true;
            void M(Velopack.UpdateOptions options, ElectronNET.API.AutoUpdater electron, Windows.Management.Deployment.AddPackageOptions package, bool beta) => {{code}};
        }
        """);

    [Theory]
    [InlineData("options.AllowVersionDowngrade = false")]
    [InlineData("options.AllowVersionDowngrade = given")]
    [InlineData("electron.AutoDownload = true")]
    [InlineData("_ = options.AllowVersionDowngrade")]
    [InlineData("mine.AllowVersionDowngrade = true")]
    [InlineData("options.ExplicitChannel = \"AllowVersionDowngrade\"")]
    public Task OtherCode_IsIgnored(string code) => Rule.Ignores($$"""
        class Own { public bool AllowVersionDowngrade { get; set; } }
        class C { void M(Velopack.UpdateOptions options, ElectronNET.API.AutoUpdater electron, Own mine, bool given) => {{code}}; }
        """);

    [Fact]
    public Task ForcedAppInstaller_IsFixed() => Rule.FixesFile(
        "Shop.appinstaller",
        """<AppInstaller Uri="https://dl.shop-sample.cn/Shop.appinstaller"><UpdateSettings><ForceUpdateFromAnyVersion>[|true|]</ForceUpdateFromAnyVersion></UpdateSettings></AppInstaller>""",
        """<AppInstaller Uri="https://dl.shop-sample.cn/Shop.appinstaller"><UpdateSettings><ForceUpdateFromAnyVersion>false</ForceUpdateFromAnyVersion></UpdateSettings></AppInstaller>""");

    [Theory]
    [InlineData("Shop.appinstaller", """<AppInstaller Uri="https://dl.shop-sample.cn/Shop.appinstaller"><UpdateSettings><ForceUpdateFromAnyVersion>false</ForceUpdateFromAnyVersion></UpdateSettings></AppInstaller>""")]
    [InlineData("Other.xml", "<Settings><ForceUpdateFromAnyVersion>true</ForceUpdateFromAnyVersion></Settings>")]
    public Task OtherFile_IsIgnored(string path, string text) => Rule.IgnoresFile(path, text);
}
