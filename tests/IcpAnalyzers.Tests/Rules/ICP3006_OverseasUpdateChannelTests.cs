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
}
