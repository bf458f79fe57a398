using System.Threading.Tasks;
using IcpAnalyzers.Testing;
using IcpAnalyzers.Tests.Rules.Stubs;

namespace IcpAnalyzers.Tests.Rules;

/// <summary>The shapes in which update channels without encryption stand in public code, and those that look like one; hosts are made up. Two were counted in Visual Basic, which no rule reads: they are here in C#.</summary>
public sealed class UpdateShapesTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP3001")
        .WithStub(Updaters.Squirrel).WithStub(Updaters.AutoUpdater).WithStub(Updaters.SimpleUpdater).WithStub(Updaters.GeneralUpdate).WithStub(Updaters.Others);

    [Theory]
    [InlineData("AutoUpdater.Start(\"[|http|]://www.shop-sample.cn/desktop/update.xml\");")]
    [InlineData("AutoUpdater.Start(\"[|http|]://shop-sample.cn/Shop.xml\");")]
    [InlineData("AutoUpdater.Start(\"[|ftp|]://dl.shop-sample.cn/Shop.xml\", new NetworkCredential(\"reader\", \"secret\"));")]
    [InlineData("AutoUpdater.Start(\"[|ftp|]://dl.shop-sample.cn/desktop/Shop.xml\", new NetworkCredential(\"reader\", \"secret\"));")]
    [InlineData("new Squirrel.UpdateManager(\"[|http|]://dl.shop-sample.cn/updates/shop/\");")]
    [InlineData("new Squirrel.UpdateManager(\"[|http|]://dl.shop-sample.cn\");")]
    [InlineData("new Squirrel.UpdateManager(\"[|http|]://dl.shop-sample.cn/shop\");")]
    [InlineData("new Squirrel.UpdateManager(\"[|http|]://123.56.10.20/desktop/Setup.zip\");")]
    [InlineData("new Squirrel.UpdateManager(@\"[|http|]://dl.shop-sample.cn/shop/\", \"Shop\");")]
    [InlineData("new Squirrel.UpdateManager(@\"[|http|]://dl.shop-sample.cn/releases/shop/\");")]
    [InlineData("new NAppUpdate.Framework.Sources.SimpleWebSource(\"[|http|]://dl.shop-sample.cn/desktop/feed_update.xml\");")]
    [InlineData("FSLib.App.SimpleUpdater.Updater.CheckUpdateSimple(\"[|http|]://dl.shop-sample.cn/desktop/update.xml\");")]
    [InlineData("\n#if DEBUG\nFSLib.App.SimpleUpdater.Updater.CheckUpdateSimple(\"http://localhost:8080/update.xml\");\n#else\nFSLib.App.SimpleUpdater.Updater.CheckUpdateSimple(\"[|http|]://dl.shop-sample.cn/desktop\");\n#endif\n")]
    [InlineData("\n#if RELEASE\nnew Squirrel.UpdateManager(\"[|http|]://dl.shop-sample.cn/shop\");\n#endif\n")]
    [InlineData("FSLib.App.SimpleUpdater.Updater.CheckUpdateSimple(\"[|http|]://dl.shop-sample.cn/update/{0}\", \"update.xml\");")]
    [InlineData("FSLib.App.SimpleUpdater.Updater.CheckUpdateSimple(\"[|http|]://\" + server);")]
    [InlineData("new Manifest { UpdateInfoUrl = \"[|http|]://dl.shop-sample.cn/updates/UpdateInfo.xml\" };")]
    public Task ClearChannel_IsReported(string code) => Rule.WithSymbols("RELEASE").Reports(Code(code));

    [Fact]
    public Task ClearChannelOnAHostAbroad_IsReportedTwice() => Rule.Reports(Code(
        "new Squirrel.UpdateManager(@\"[|http|]://{|ICP3006:ec2-3-120-10-20.eu-central-1.compute.amazonaws.com|}:8080/release\");"));

    [Theory]
    [InlineData("// AutoUpdater.Start(\"http://www.shop-sample.cn/desktop/update.xml\");")]
    [InlineData("AutoUpdater.Start(\"http://192.168.1.20/update.xaml\");")]
    [InlineData("\n#if !DEBUG\nAutoUpdater.Start(\"http://localhost/update.xml\");\n// AutoUpdater.Start(\"http://www.shop-sample.cn/update.xml\");\n#endif\n")]
    [InlineData("AutoUpdater.Start(\"http://localhost/desktop/autoupdate.xml\");")]
    [InlineData("AutoUpdater.Start(\"http://localhost:8080/desktop/AutoUpdater.xml\");")]
    [InlineData("AutoUpdater.Start(\"http://10.1.2.3/desktop/AppCast.xml\");")]
    [InlineData("// AutoUpdater.Start(\"ftp://reader:secret@dl.shop-sample.cn/desktop\");")]
    [InlineData("// AutoUpdater.Start(\"ftp://192.168.1.20/versionUpdate.xml\", login);")]
    [InlineData("new Squirrel.UpdateManager(\"http://localhost:8080/desktop/feed\", \"Shop\", null);")]
    [InlineData("new Squirrel.UpdateManager(\"http://lol\");")]
    [InlineData("// new Squirrel.UpdateManager(@\"http://your-server.com/releases\");")]
    [InlineData("new NAppUpdate.Framework.Sources.SimpleWebSource(\"http://127.0.0.1:8080\");")]
    [InlineData("FSLib.App.SimpleUpdater.Updater.CheckUpdateSimple(\"http://localhost:8080/desktop/update.xml\");")]
    [InlineData("FSLib.App.SimpleUpdater.Updater.CheckUpdateSimple(\"http://127.0.0.1:8080/{0}\", \"update.xml\");")]
    [InlineData("// FSLib.App.SimpleUpdater.Updater.CheckUpdateSimple(\"http://192.168.1.20:8080\");")]
    [InlineData("string hostServerIP = \"http://127.0.0.1\"; string emulator = \"http://10.0.2.2\";")]
    [InlineData("string hostServerIP = \"http://192.168.1.20:8080\";")]
    public Task LocalOrUnusedChannel_IsIgnored(string code) => Rule.Ignores(Code(code));

    [Theory]
    [InlineData("new NAppUpdate.Framework.Sources.SimpleWebSource(\"http://dl.shop-sample.cn/latest/shop\");")]
    [InlineData("new NAppUpdate.Framework.Sources.SimpleWebSource(\"http://any.com\");")]
    public Task ChannelOfATestProject_IsIgnored(string code) => Rule.AsTest().Ignores(Code(code));

    private static string Code(string statements) => $$"""
        using System.Net;
        using AutoUpdaterDotNET;
        class Manifest { public string UpdateInfoUrl { get; set; } }
        class Updates
        {
            void Check(string server, NetworkCredential login)
            {
                {{statements}}
            }
        }
        """;
}
