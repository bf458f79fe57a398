using System.Threading.Tasks;
using IcpAnalyzers.Testing;
using IcpAnalyzers.Tests.Verifier.Toys;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Tests.Verifier;

public sealed class RuleTestReportsTests
{
    private static readonly RuleTest Rule = RuleTest.For("TOY1").WithAnalyzers(typeof(BadWordAnalyzer));

    [Fact]
    public Task MarkedLiteral_Passes() => Rule.Reports("""class C { const string A = [|"bad"|], B = {|TOY1:"bad"|}, D = "good"; }""");

    [Fact]
    public Task MarkedWordInFile_Passes() => Rule
        .WithFile("Strings.resx", "<a>\n  <b>[|bad|]</b>\n</a>")
        .Reports();

    [Fact]
    public Task CleanSource_PassesAsIgnored() => Rule.Ignores("""class C { const string A = "good"; }""");

    [Fact]
    public async Task WrongSpan_Fails()
    {
        var failure = await Fails(Rule.Reports("""class C { const string [|A|] = "bad"; }"""));

        Assert.Contains("Missing: TOY1 /0/Test0.cs [23..24)", failure, System.StringComparison.Ordinal);
        Assert.Contains("Unexpected: TOY1 /0/Test0.cs [27..32)", failure, System.StringComparison.Ordinal);
        Assert.Contains("                             ^^^^^ TOY1: 'bad' is a bad word\n", failure, System.StringComparison.Ordinal);
    }

    [Fact]
    public Task MissingDiagnostic_Fails() => Fails(Rule.Reports("""class C { const string A = [|"good"|]; }"""));

    [Fact]
    public Task UnmarkedDiagnostic_Fails() => Fails(Rule.Reports("""class C { const string A = [|"bad"|], B = "bad"; }"""));

    [Fact]
    public Task DiagnosticWhereNoneIsExpected_Fails() => Fails(Rule.Ignores("""class C { const string A = "bad"; }"""));

    [Fact]
    public Task WrongId_Fails() => Fails(Rule.Reports("""class C { const string A = {|TOY2:"bad"|}; }"""));

    [Fact]
    public async Task NothingMarked_IsRefused() =>
        Assert.Contains("No TOY1 is marked", await Fails(Rule.Reports("class C { }")), System.StringComparison.Ordinal);

    [Fact]
    public async Task MarkupInIgnores_IsRefused() =>
        Assert.Contains("takes no markup", await Fails(Rule.Ignores("""class C { const string A = [|"bad"|]; }""")), System.StringComparison.Ordinal);

    [Fact]
    public Task MarkupInFileOfIgnores_IsRefused() => Fails(Rule.WithFile("a.xml", "[|bad|]").Ignores());

    [Fact]
    public async Task SourceThatDoesNotCompile_Fails() =>
        Assert.Contains("does not compile", await Fails(Rule.Reports("""class C { const int A = [|"bad"|]; }""")), System.StringComparison.Ordinal);

    [Fact]
    public Task SourceThatDoesNotCompile_PassesWhenAllowed() =>
        Rule.AllowingCompilerErrors().Reports("""class C { const int A = [|"bad"|]; """);

    [Fact]
    public Task Property_ReachesAnalyzer() => Rule.WithProperty("ToyWord", "worse").Reports("""class C { const string A = "bad", B = [|"worse"|]; }""");

    [Fact]
    public Task Option_ReachesMatchingFilesOnly() => Rule
        .WithOption("*.xml", "toy.ignored", "true")
        .WithFile("a.xml", "bad")
        .WithFile("a.json", "[|bad|]")
        .Reports();

    [Fact]
    public Task SeverityOption_SilencesRule() => Rule
        .WithOption("*", "dotnet_diagnostic.TOY1.severity", "none")
        .Ignores("""class C { const string A = "bad"; }""");

    [Fact]
    public Task Severity_IsCompared() => Rule.WithSeverity(DiagnosticSeverity.Warning).Reports("""class C { const string A = [|"bad"|]; }""");

    [Fact]
    public Task WrongSeverity_Fails() => Fails(Rule.WithSeverity(DiagnosticSeverity.Error).Reports("""class C { const string A = [|"bad"|]; }"""));

    [Fact]
    public Task Message_IsCompared() => Rule.WithMessage("'bad' is a bad word").Reports("""class C { const string A = [|"bad"|]; }""");

    [Fact]
    public Task WrongMessage_Fails() => Fails(Rule.WithMessage("bad").Reports("""class C { const string A = [|"bad"|]; }"""));

    [Fact]
    public Task UnknownRule_IsRefused() => Fails(RuleTest.For("TOY9").WithAnalyzers(typeof(BadWordAnalyzer)).Ignores());

    private static async Task<string> Fails(Task verification) => (await Assert.ThrowsAsync<VerificationException>(() => verification)).Message;
}
