using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Silencing;

/// <summary>Every way to silence a finding: those in the source leave a trace for the log, those in the settings switch the rule off.</summary>
public sealed class SilencedFindingTests
{
    private const string Settings = "{ \"Dsn\": \"https://abc@o1.ingest.sentry.io/2\" }";
    private const string Code = "class C { const string ApiUrl = \"https://api.github.com/v1\"; }";

    private static readonly RuleTest Rule = RuleTest.For("ICP2001");

    [Fact]
    public async Task Pragma_LeavesATrace() =>
        Assert.Equal(["ICP2001 silenced Test0.cs:2"], await Rule.FindWithSilencedAsync("#pragma warning disable ICP2001\n" + Code + "\n#pragma warning restore ICP2001\n"));

    [Fact]
    public async Task Attribute_LeavesATrace() => Assert.Equal(
        ["ICP2001 silenced Test0.cs:2"],
        await Rule.FindWithSilencedAsync("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"IcpEndpoint\", \"ICP2001\", Justification = \"our proxy\")]\n" + Code));

    [Theory]
    [InlineData("appsettings.json", "// icp-disable ICP2001: our proxy answers\n" + Settings)]
    [InlineData("App.config", "<!-- icp-disable ICP2001 -->\n<configuration><appSettings><add key=\"ApiUrl\" value=\"https://api.github.com/v1\" /></appSettings></configuration>")]
    [InlineData("Page.cshtml", "@* icp-disable *@\n<script src=\"https://cdn.jsdelivr.net/npm/vue@3\"></script>")]
    public async Task CommentInAnotherFile_LeavesATrace(string path, string text) =>
        Assert.Equal([$"ICP2001 silenced {path}:2"], await Rule.WithFile(path, text).FindWithSilencedAsync(""));

    [Fact]
    public async Task CommentForAnotherRule_SilencesNothing() =>
        Assert.Equal(["ICP2001 reported appsettings.json:2"], await Rule.WithFile("appsettings.json", "// icp-disable ICP2002\n" + Settings).FindWithSilencedAsync(""));

    [Fact]
    public async Task CommentWhereTheSeverityIsError_LeavesATrace() => Assert.Equal(
        ["ICP2001 silenced appsettings.json:2"],
        await Rule.WithOption("*.json", "icp_analyzers.ICP2001.severity", "error").WithFile("appsettings.json", "// icp-disable ICP2001\n" + Settings).FindWithSilencedAsync(""));

    [Fact]
    public async Task SettingOfAPathInCSharp_SwitchesTheRuleOffThere() => Assert.Equal(
        ["ICP2001 reported Test0.cs:1"],
        await Rule.WithOption("legacy/**.cs", "dotnet_diagnostic.ICP2001.severity", "none").WithFile("legacy/Old.cs", Code.Replace("class C", "class D")).FindWithSilencedAsync(Code));

    [Fact]
    public async Task SettingOfAPathForOtherFiles_SwitchesTheRuleOffThere() => Assert.Equal(
        ["ICP2001 reported appsettings.json:1"],
        await Rule.WithOption("vendor/**.json", "icp_analyzers.ICP2001.severity", "none").WithFile("vendor/appsettings.json", Settings).WithFile("appsettings.json", Settings).FindWithSilencedAsync(""));

    [Fact]
    public async Task KeyOfTheCompiler_DoesNotReachOtherFiles() => Assert.Equal(
        ["ICP2001 reported appsettings.json:1"], await Rule.WithOption("*.json", "dotnet_diagnostic.ICP2001.severity", "none").WithFile("appsettings.json", Settings).FindWithSilencedAsync(""));

    [Fact]
    public async Task GlobalSetting_SwitchesTheRuleOffInAllFiles() => Assert.Empty(
        await Rule.WithGlobalOption("dotnet_diagnostic.ICP2001.severity", "none").WithFile("appsettings.json", Settings).FindWithSilencedAsync(Code));
}
