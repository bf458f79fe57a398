using System;
using System.Text;
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
        var failure = await Failure.OfAsync(Rule.Reports("""class C { const string [|A|] = "bad"; }"""));

        Assert.Contains("Missing: TOY1 /0/Test0.cs [23..24)", failure, StringComparison.Ordinal);
        Assert.Contains("Unexpected: TOY1 /0/Test0.cs [27..32)", failure, StringComparison.Ordinal);
        Assert.Contains("                             ^^^^^ TOY1: 'bad' is a bad word\n", failure, StringComparison.Ordinal);
    }

    [Fact]
    public Task MissingDiagnostic_Fails() => Failure.OfAsync(Rule.Reports("""class C { const string A = [|"good"|]; }"""));

    [Fact]
    public Task UnmarkedDiagnostic_Fails() => Failure.OfAsync(Rule.Reports("""class C { const string A = [|"bad"|], B = "bad"; }"""));

    [Fact]
    public Task DiagnosticWhereNoneIsExpected_Fails() => Failure.OfAsync(Rule.Ignores("""class C { const string A = "bad"; }"""));

    [Fact]
    public Task WrongId_Fails() => Failure.OfAsync(Rule.Reports("""class C { const string A = {|TOY2:"bad"|}; }"""));

    [Fact]
    public async Task NothingMarked_IsRefused() =>
        Assert.Contains("No TOY1 is marked", await Failure.OfAsync(Rule.Reports("class C { }")), StringComparison.Ordinal);

    [Fact]
    public async Task MarkupInIgnores_IsRefused() =>
        Assert.Contains("takes no markup", await Failure.OfAsync(Rule.Ignores("""class C { const string A = [|"bad"|]; }""")), StringComparison.Ordinal);

    [Fact]
    public Task MarkupInFileOfIgnores_IsRefused() => Failure.OfAsync(Rule.WithFile("a.xml", "[|bad|]").Ignores());

    [Fact]
    public async Task SourceThatDoesNotCompile_Fails() =>
        Assert.Contains("does not compile", await Failure.OfAsync(Rule.Reports("""class C { const int A = [|"bad"|]; }""")), StringComparison.Ordinal);

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
    public Task WrongSeverity_Fails() => Failure.OfAsync(Rule.WithSeverity(DiagnosticSeverity.Error).Reports("""class C { const string A = [|"bad"|]; }"""));

    [Fact]
    public Task Message_IsCompared() => Rule.WithMessage("'bad' is a bad word").Reports("""class C { const string A = [|"bad"|]; }""");

    [Fact]
    public Task WrongMessage_Fails() => Failure.OfAsync(Rule.WithMessage("bad").Reports("""class C { const string A = [|"bad"|]; }"""));

    [Fact]
    public Task UnknownRule_IsRefused() => Failure.OfAsync(RuleTest.For("TOY9").WithAnalyzers(typeof(BadWordAnalyzer)).Ignores());

    [Fact]
    public Task UnexportedAnalyzer_IsNotFound() => Failure.OfAsync(RuleTest.For("TOY1").WithAnalyzers(typeof(UnexportedAnalyzer)).Ignores());

    [Fact]
    public async Task ThrowingAnalyzer_Fails() => Assert.Contains(
        "ThrowingAnalyzer threw System.InvalidOperationException: toy",
        await Failure.OfAsync(RuleTest.For("TOY2").WithAnalyzers(typeof(ThrowingAnalyzer)).Ignores("""class C { const string A = "a"; }""")),
        StringComparison.Ordinal);

    [Fact]
    public Task OtherRuleOfSameProject_MustBeMarked() =>
        Failure.OfAsync(Rule.WithAnalyzers(typeof(BadWordAnalyzer), typeof(MissingWordAnalyzer)).Reports("""class App { const string A = [|"bad"|]; }"""));

    [Fact]
    public async Task StateInField_FailsInSecondRun() => Assert.Contains(
        "Second run",
        await Failure.OfAsync(Rule.WithAnalyzers(typeof(ForgetfulAnalyzer)).Reports("""namespace N { class C { const string A = [|"bad"|]; } }""")),
        StringComparison.Ordinal);

    [Fact]
    public async Task StateInCompilation_FailsOnDoubledSource() => Assert.Contains(
        "/0/Doubled/Test0.cs",
        await Failure.OfAsync(Rule.WithAnalyzers(typeof(OncePerCompilationAnalyzer)).Reports("""class C { const string A = [|"bad"|]; }""")),
        StringComparison.Ordinal);

    [Fact]
    public Task RuleAboutWholeProject_PassesWhenDeclaredSo() =>
        RuleTest.For("TOY3").WithAnalyzers(typeof(MissingWordAnalyzer)).OncePerCompilation().Reports("class [|App|] { }");

    [Fact]
    public Task RuleAboutWholeProject_FailsWhenNotDeclaredSo() =>
        Failure.OfAsync(RuleTest.For("TOY3").WithAnalyzers(typeof(MissingWordAnalyzer)).Reports("class [|App|] { }"));

    [Fact]
    public Task UsingsAndDirectives_SurviveDoubling() => Rule.Reports(
        """
        #define EXTRA
        using System;
        using static System.Math;

        #if EXTRA
        /// <summary>A type.</summary>
        [Serializable]
        class C { const string A = [|"bad"|]; double B = Abs(-1); }
        #endif
        // the end
        """);

    [Fact]
    public Task TopLevelStatements_AreNotDoubled() => Rule.Reports("""System.Console.WriteLine([|"bad"|]);""");

    [Fact]
    public async Task WrongLineInFile_Fails() => Assert.Contains(
        "its lines are",
        await Failure.OfAsync(Rule.WithAnalyzers(typeof(WrongLineAnalyzer)).ReportsFile("a.xml", "[|bad|]\nbad")),
        StringComparison.Ordinal);

    [Fact]
    public Task UnreadableFile_GivesNoText() => RuleTest.For("TOY4").WithAnalyzers(typeof(FileAnalyzer))
        .WithUnreadableFile("a.xml", "[||]")
        .WithMessage("/0/a.xml is unreadable")
        .Reports();

    [Fact]
    public Task Encoding_ReachesAnalyzer() => RuleTest.For("TOY4").WithAnalyzers(typeof(FileAnalyzer))
        .WithFile("a.xml", "[||]bad", Encoding.Latin1)
        .WithMessage("/0/a.xml is iso-8859-1")
        .Reports();

    [Fact]
    public Task Stub_IsReferencedAndNotAnalyzed() => Rule
        .WithStub("""namespace Vendor { public class Client { public const string Word = "bad"; public Client(string word) { } } }""")
        .WithStub("""namespace Vendor { public class Better : Client { public Better() : base("") { } } }""")
        .Reports("""class C { object O = new Vendor.Client([|"bad"|]), P = new Vendor.Better(); }""");

    [Fact]
    public async Task StubThatDoesNotCompile_IsRefused() =>
        Assert.Contains("The stub does not compile", await Failure.OfAsync(Task.Run(() => Rule.WithStub("class").Ignores())), StringComparison.Ordinal);

    [Fact]
    public Task Generator_Runs() => Rule
        .WithAnalyzers(typeof(BadWordAnalyzer), typeof(WordGenerator))
        .Reports("""class C { const string A = Words.Good, B = [|"bad"|]; }""");

    [Fact]
    public Task Symbol_IsDefined() => Rule.WithSymbols("DEBUG").Reports(
        """
        class C {
        #if DEBUG
            const string A = [|"bad"|];
        #endif
        }
        """);

    [Fact]
    public Task SymbolThatIsNotDefined_HidesCode() => Rule.Ignores(
        """
        class C {
        #if DEBUG
            const string A = "bad";
        #endif
        }
        """);

    [Fact]
    public Task SecondSource_IsAnalyzed() => Rule.WithFile("Pages/Second.cs", """class D : C { const string A = [|"bad"|]; }""").Reports("class C { }");
}
