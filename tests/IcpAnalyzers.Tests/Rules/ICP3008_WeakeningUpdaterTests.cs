using System.Threading.Tasks;
using IcpAnalyzers.Testing;
using IcpAnalyzers.Tests.Rules.Stubs;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP3008_WeakeningUpdaterTests
{
    private const string GeneralUpdateUse = "class C { object M() => new {|ICP3008:GeneralUpdate|}.Common.Shared.Object.ConfiginfoBuilder().Build(); }";

    private static readonly RuleTest Rule = RuleTest.For("ICP3008").OncePerCompilation();

    [Theory]
    [InlineData("/packages/generalupdate.common/10.4.6/lib/netstandard2.0/GeneralUpdate.Common.dll")]
    [InlineData("/packages/generalupdate.common/9.5.10/lib/net8.0/GeneralUpdate.Common.dll")]
    [InlineData("/packages/generalupdate.common/10.5.0-beta.1/lib/netstandard2.0/GeneralUpdate.Common.dll")]
    [InlineData("/packages/generalupdate.core/10.2.1/lib/netstandard2.0/GeneralUpdate.Core.dll")]
    [InlineData("/work dir/GeneralUpdate.Common.dll")]
    public Task OldVersion_IsReportedOnce(string path) => Rule.WithPackage(path, Updaters.GeneralUpdate)
        .Reports("using [|GeneralUpdate|].Common.Shared.Object;\nclass C { object M() => new ConfiginfoBuilder().Build(); }");

    [Theory]
    [InlineData("/packages/generalupdate.common/10.5.0/lib/netstandard2.0/GeneralUpdate.Common.dll")]
    [InlineData("/packages/generalupdate.common/10.5.0-beta.2/lib/netstandard2.0/GeneralUpdate.Common.dll")]
    [InlineData("/packages/generalupdate.common/10.5.0-rc.1/lib/netstandard2.0/GeneralUpdate.Common.dll")]
    [InlineData("/packages/generalupdate.common/11.0.0/lib/netstandard2.0/GeneralUpdate.Common.dll")]
    [InlineData("/packages/somebody.else/1.0.0/lib/netstandard2.0/GeneralUpdate.Common.dll")]
    public Task RepairedVersionOrOtherPackage_IsIgnored(string path) => Rule.WithPackage(path, Updaters.GeneralUpdate)
        .Ignores("using GeneralUpdate.Common.Shared.Object;\nclass C { object M() => new ConfiginfoBuilder().Build(); }");

    [Fact]
    public Task QualifiedUse_IsReported() => Rule
        .WithPackage("/packages/generalupdate.common/10.4.6/lib/netstandard2.0/GeneralUpdate.Common.dll", Updaters.GeneralUpdate)
        .WithMessage("'GeneralUpdate.Common' 10.4.6 switches certificate checks off, or an outdated TLS version on, for every connection of the process. Use version 10.5.0-beta.2 or later.")
        .Reports(GeneralUpdateUse);

    [Fact]
    public Task SeveralFiles_AreReportedInTheFirstByPath() => Rule
        .WithPackage("/packages/squirrel.windows/2.0.1/lib/net45/Squirrel.dll", Updaters.Squirrel)
        .WithFile("A.cs", "using [|Squirrel|];\nclass A { object M(string url) => new UpdateManager(url); }")
        .WithFile("B.cs", "using Squirrel;\nclass B { object M(string url) => new UpdateManager(url); }")
        .Reports();

    [Theory]
    [InlineData("/packages/squirrel.windows/2.0.1/lib/net45/Squirrel.dll")]
    [InlineData("/packages/Squirrel.Windows/1.9.1/lib/Net45/Squirrel.dll")]
    public Task EveryVersion_IsReported(string path) => Rule.WithPackage(path, Updaters.Squirrel)
        .Reports("using [|Squirrel|];\nclass A { object M(string url) => new UpdateManager(url); }");

    [Fact]
    public Task SuccessorWithTheSameAssembly_IsIgnored() => Rule.WithPackage("/packages/clowd.squirrel/2.11.1/lib/net461/Squirrel.dll", Updaters.Squirrel)
        .Ignores("using Squirrel;\nclass A { object M(string url) => new UpdateManager(url); }");

    [Fact]
    public Task PackageThatIsNotUsed_IsIgnored() => Rule.WithPackage("/packages/autoupdater.net.official/1.9.2/lib/net462/AutoUpdater.NET.dll", Updaters.AutoUpdater)
        .Ignores("namespace Shop.Squirrel { class A { } }");

    [Fact]
    public Task PackageThatAddsOldProtocols_IsReported() => Rule.WithPackage("/packages/autoupdater.net.official/1.9.2/lib/net462/AutoUpdater.NET.dll", Updaters.AutoUpdater)
        .WithMessage("'Autoupdater.NET.Official' 1.9.2 switches certificate checks off, or an outdated TLS version on, for every connection of the process. No version is known that does not; use another update library.")
        .Reports("using [|AutoUpdaterDotNET|];\nclass A { void M() => AutoUpdater.Start(\"https://dl.shop-sample.cn/update.xml\"); }");

    [Theory]
    [InlineData("net45", true)]
    [InlineData("net40", true)]
    [InlineData("net6.0", false)]
    [InlineData("netstandard2.0", false)]
    public Task PackageForOldFrameworks_IsReportedThereOnly(string framework, bool isReported)
    {
        var test = Rule.WithPackage($"/packages/fslib.app.simpleupdater/4.3.0/lib/{framework}/SimpleUpdater.dll", Updaters.SimpleUpdater);
        const string source = "class A { void M() => Updater.CheckUpdateSimple(\"https://dl.shop-sample.cn/update.xml\"); }";
        return isReported ? test.Reports("using FSLib.App.[|SimpleUpdater|];\n" + source) : test.Ignores("using FSLib.App.SimpleUpdater;\n" + source);
    }

    [Fact]
    public Task OwnNamespaceOfThatName_IsIgnored() => Rule.Ignores("namespace Squirrel { class UpdateManager { } }\nnamespace Shop { using Squirrel; class C { object M() => new UpdateManager(); } }");
}
