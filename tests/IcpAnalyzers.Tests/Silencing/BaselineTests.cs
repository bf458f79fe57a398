using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Silencing;

/// <summary>Findings that <c>icp.baseline.tsv</c> knows are silenced, and new ones are reported.</summary>
public sealed class BaselineTests
{
    private const string Code = "class C\n{\n    const string ApiUrl = \"https://api.github.com/v1\";\n    const string FeedUrl = \"https://sentry.io/api\";\n}\n";

    private static readonly RuleTest Rule = RuleTest.For("ICP2001");

    [Fact]
    public async Task KnownFinding_IsSilencedAndANewOneIsNot() =>
        Assert.Equal(["ICP2001 silenced Test0.cs:3", "ICP2001 reported Test0.cs:4"], await With("ICP2001\tTest0.cs\tapi.github.com\n").FindWithSilencedAsync(Code));

    [Fact]
    public async Task LinesAbove_ChangeNothing() =>
        Assert.Equal(["ICP2001 silenced Test0.cs:5", "ICP2001 reported Test0.cs:6"], await With("ICP2001\tTest0.cs\tapi.github.com\n").FindWithSilencedAsync("// a\n// b\n" + Code));

    [Fact]
    public async Task FindingInAnotherFile_IsSilenced() => Assert.Equal(
        ["ICP2001 silenced appsettings.json:2"],
        await With("id\tfile\ttext\nICP2001\tappsettings.json\to1.ingest.sentry.io\n").WithFile("appsettings.json", "{\n  \"Dsn\": \"https://abc@o1.ingest.sentry.io/2\"\n}").FindWithSilencedAsync(""));

    [Fact]
    public async Task OneMoreOfTheSame_IsReported() => Assert.Equal(
        ["ICP2001 silenced Test0.cs:1", "ICP2001 silenced Test0.cs:2", "ICP2001 reported Test0.cs:3"],
        await With("ICP2001\tTest0.cs\tapi.github.com\nICP2001\tTest0.cs\tapi.github.com\n").FindWithSilencedAsync(
            "class A { const string ApiUrl = \"https://api.github.com/1\"; }\nclass B { const string ApiUrl = \"https://api.github.com/2\"; }\nclass C { const string ApiUrl = \"https://api.github.com/3\"; }\n"));

    [Theory]
    [InlineData("ICP2002\tTest0.cs\tapi.github.com")]
    [InlineData("ICP2001\tOther.cs\tapi.github.com")]
    [InlineData("ICP2001\tTest0.cs\tgithub.com")]
    [InlineData("# ICP2001\tTest0.cs\tapi.github.com")]
    public async Task OtherEntry_SilencesNothing(string line) =>
        Assert.Equal(["ICP2001 reported Test0.cs:3", "ICP2001 reported Test0.cs:4"], await With(line).FindWithSilencedAsync(Code));

    [Fact]
    public async Task SeverityRaisedToError_IsSilencedToo() => Assert.Equal(
        ["ICP2001 silenced Test0.cs:3", "ICP2001 reported Test0.cs:4"],
        await With("ICP2001\tTest0.cs\tapi.github.com\n").WithOption("*.cs", "dotnet_diagnostic.ICP2001.severity", "error").FindWithSilencedAsync(Code));

    [Fact]
    public async Task ErrorInAnotherFile_IsSilencedToo() => Assert.Equal(
        ["ICP2001 silenced appsettings.json:1"],
        await With("ICP2001\tappsettings.json\to1.ingest.sentry.io\n").WithOption("*.json", "icp_analyzers.ICP2001.severity", "error")
            .WithFile("appsettings.json", "{ \"Dsn\": \"https://abc@o1.ingest.sentry.io/2\" }").FindWithSilencedAsync(""));

    [Fact]
    public async Task BaselineAboveTheProject_NamesItsFilesFromThere() => Assert.Equal(
        ["ICP2001 silenced src/Api.cs:3", "ICP2001 reported src/Api.cs:4"],
        await With("ICP2001\tsrc/Api.cs\tapi.github.com\n").WithFile("src/Api.cs", Code).FindWithSilencedAsync(""));

    [Fact]
    public async Task NameOfItsOwn_IsKnownByItsEnd() => Assert.Equal(
        ["ICP2001 silenced Test0.cs:3", "ICP2001 reported Test0.cs:4"],
        await Rule.WithFile("build/Shop.icp.baseline.tsv", "ICP2001\t../Test0.cs\tapi.github.com\n").WithFile("otherbaseline.tsv", "ICP2001\tTest0.cs\tsentry.io\n").FindWithSilencedAsync(Code));

    [Fact]
    public async Task WhileItIsWritten_EverythingIsSilenced() => Assert.Equal(
        ["ICP2001 silenced Test0.cs:3", "ICP2001 silenced Test0.cs:4"], await Rule.WithProperty("_IcpWriteBaseline", "true").FindWithSilencedAsync(Code));

    [Theory]
    [InlineData("[|no tabs|]")]
    [InlineData("[|ICP2001\tTest0.cs|]")]
    [InlineData("[|CS0168\tTest0.cs\tx|]")]
    public Task BadLine_IsReported(string line) => RuleTest.For("ICP4006").ReportsFile("icp.baseline.tsv", "id\tfile\ttext\n" + line + "\nICP2001\ta.cs\tb\n");

    private static RuleTest With(string baseline) => Rule.WithFile("icp.baseline.tsv", baseline);
}
