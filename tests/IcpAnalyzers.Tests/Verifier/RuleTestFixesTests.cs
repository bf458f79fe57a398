using System;
using System.Text;
using System.Threading.Tasks;
using IcpAnalyzers.Testing;
using IcpAnalyzers.Tests.Verifier.Toys;

namespace IcpAnalyzers.Tests.Verifier;

public sealed class RuleTestFixesTests
{
    private const string Before = """class C { const string A = /* a */ [|"bad"|] /* b */, B = [|"bad"|]; }""";
    private const string After = """class C { const string A = /* a */ "good" /* b */, B = "good"; }""";

    private static readonly RuleTest Rule = RuleTest.For("TOY1").WithAnalyzers(typeof(BadWordAnalyzer)).WithFixes(typeof(GoodWordFix));

    [Fact]
    public Task RightFix_Passes() => Rule.Fixes(Before, After);

    [Fact]
    public Task RightFixInFile_Passes() => Rule.FixesFile("a.xml", "<a>[|bad|]</a>\n<b>[|bad|]</b>", "<a>good</a>\n<b>good</b>");

    [Fact]
    public Task RightFixInSecondSource_Passes() =>
        Rule.FixesFile("B.cs", """class B { const string A = [|"bad"|]; }""", """class B { const string A = "good"; }""");

    [Fact]
    public Task FilesWithOtherTargets_StayAsTheyAre() => Rule.WithFile("B.cs", """class B { const string A = [|"bad"|]; }""").Fixes(Before, After);

    [Fact]
    public async Task DifferentText_FailsWithDiff()
    {
        var failure = await Failure.OfAsync(Rule.Fixes("class C {\n    const string A = [|\"bad\"|];\n}", "class C {\n    const string A = \"better\";\n}"));

        Assert.Contains("  class C {\n-     const string A = \"better\";\n+     const string A = \"good\";\n  }\n", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FixThatDoesNotCompile_Fails() => Assert.Contains(
        "does not compile",
        await Failure.OfAsync(Rule.WithFixes(typeof(NonCompilingFix)).Fixes("""class C { const string A = [|"bad"|]; }""", "class C { const string A = good; }")),
        StringComparison.Ordinal);

    [Fact]
    public async Task FixThatLeavesTheDiagnostic_Fails() => Assert.Contains(
        "leaves the diagnostic",
        await Failure.OfAsync(Rule.WithFixes(typeof(IdleFix)).Fixes("""class C { const string A = [|"bad"|]; }""", """class C { const string A = /* */ [|"bad"|]; }""")),
        StringComparison.Ordinal);

    [Fact]
    public async Task UnexportedFix_IsNotFound() => Assert.Contains(
        "No exported code fix takes TOY1", await Failure.OfAsync(Rule.WithFixes(typeof(UnexportedFix)).Fixes(Before, After)), StringComparison.Ordinal);

    [Fact]
    public async Task FixExportedForSourceOnly_IsNotOfferedInFile() => Assert.Contains(
        "No code fix is offered",
        await Failure.OfAsync(Rule.WithFixes(typeof(SourceOnlyFix)).FixesFile("a.xml", "[|bad|]", "good")),
        StringComparison.Ordinal);

    [Fact]
    public async Task ThrowingFix_Fails() => Assert.Contains(
        "ThrowingFix threw", await Failure.OfAsync(Rule.WithFixes(typeof(ThrowingFix)).Fixes(Before, After)), StringComparison.Ordinal);

    [Fact]
    public async Task FixAllBeyondItsScope_Fails() => Assert.Contains(
        "Fix all in Document, second project",
        await Failure.OfAsync(Rule.WithFixes(typeof(GreedyFixAllFix)).Fixes(Before, After)),
        StringComparison.Ordinal);

    [Fact]
    public async Task FixWithForeignLineEnd_Fails() => Assert.Contains(
        "␍",
        await Failure.OfAsync(Rule.WithFixes(typeof(LineFeedFix)).Fixes("class C {\n    const string A =[|\"bad\"|];\n}", "class C {\n    const string A =\n\"good\";\n}")),
        StringComparison.Ordinal);

    [Fact]
    public async Task FixThatLosesTheEncoding_Fails() => Assert.Contains(
        "lost its encoding",
        await Failure.OfAsync(Rule.WithFixes(typeof(EncodingLosingFix)).FixesFile("a.xml", "[|bad|]", "good")),
        StringComparison.Ordinal);

    [Fact]
    public Task FixInAnotherFile_PassesWhenExpected() => RuleTest.For("TOY3")
        .WithAnalyzers(typeof(MissingWordAnalyzer))
        .WithFixes(typeof(WordInAppFix))
        .OncePerCompilation()
        .WithFile("a.xml", "a ")
        .WithFixedFile("a.xml", "a word")
        .Fixes("class [|App|] { }", "class App { }");

    [Fact]
    public Task FixInAnotherFile_FailsWhenNotExpected() => Failure.OfAsync(RuleTest.For("TOY3")
        .WithAnalyzers(typeof(MissingWordAnalyzer))
        .WithFixes(typeof(WordInAppFix))
        .OncePerCompilation()
        .WithFile("a.xml", "a ")
        .Fixes("class [|App|] { }", "class App { }"));

    [Fact]
    public Task ActionByKey_IsTaken() => TwoFiles().WithAction("b.xml").WithFixedFile("b.xml", "b word").Fixes("class [|App|] { }", "class App { }");

    [Fact]
    public Task ActionByPlace_IsTaken() => TwoFiles().WithAction(1).WithFixedFile("b.xml", "b word").Fixes("class [|App|] { }", "class App { }");

    [Fact]
    public async Task ActionThatIsNotOffered_Fails() => Assert.Contains(
        "under the key 'c.xml'",
        await Failure.OfAsync(TwoFiles().WithAction("c.xml").Fixes("class [|App|] { }", "class App { }")),
        StringComparison.Ordinal);

    [Fact]
    public Task NothingOffered_PassesAsNotFixed() => Rule.WithFixes(typeof(SourceOnlyFix)).DoesNotFixFile("a.xml", "[|bad|]");

    [Fact]
    public async Task SomethingOffered_FailsAsNotFixed() =>
        Assert.Contains("'Replace' is offered", await Failure.OfAsync(Rule.DoesNotFix(Before)), StringComparison.Ordinal);

    [Fact]
    public Task DoesNotFixWithoutAnyFix_IsRefused() => Failure.OfAsync(Rule.WithFixes().DoesNotFix(Before));

    [Fact]
    public Task Encoding_IsKept() => Rule.WithFile("b.xml", "é", Encoding.Latin1).FixesFile("a.xml", "[|bad|]", "good");

    private static RuleTest TwoFiles() => RuleTest.For("TOY3")
        .WithAnalyzers(typeof(MissingWordAnalyzer))
        .WithFixes(typeof(WordInAppFix))
        .OncePerCompilation()
        .WithFile("a.xml", "a ")
        .WithFile("b.xml", "b ");
}
