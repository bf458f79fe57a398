using System.Threading.Tasks;
using IcpAnalyzers.Tests.Verifier.Toys;
using Microsoft.CodeAnalysis.Testing;
using VerifyAnalyzer = Microsoft.CodeAnalysis.CSharp.Testing.CSharpAnalyzerVerifier<IcpAnalyzers.Tests.Verifier.Toys.BadWordAnalyzer>;
using VerifyFix = Microsoft.CodeAnalysis.CSharp.Testing.CSharpCodeFixVerifier<
    IcpAnalyzers.Tests.Verifier.Toys.BadWordAnalyzer, IcpAnalyzers.Tests.Verifier.Toys.GoodWordFix>;

namespace IcpAnalyzers.Tests.Verifier;

public sealed class StandardSurfaceTests
{
    [Fact]
    public Task MarkedSource_Passes() => VerifyAnalyzer.VerifyAnalyzerAsync("""class C { const string A = [|"bad"|]; }""");

    [Fact]
    public Task NumberedLocation_Passes() => VerifyAnalyzer.VerifyAnalyzerAsync(
        """class C { const string A = {|#0:"bad"|}, B = {|#1:"bad"|}; }""",
        VerifyAnalyzer.Diagnostic("TOY1").WithLocation(0).WithArguments("bad"),
        VerifyAnalyzer.Diagnostic().WithLocation(1).WithMessage("'bad' is a bad word"));

    [Fact]
    public Task LineAndColumn_Passes() =>
        VerifyAnalyzer.VerifyAnalyzerAsync("class C {\n  const string A = \"bad\"; }", VerifyAnalyzer.Diagnostic(ToyRules.BadWord).WithSpan(2, 20, 2, 25));

    [Fact]
    public Task WrongColumn_Fails() => Failure.OfAsync(
        VerifyAnalyzer.VerifyAnalyzerAsync("class C {\n  const string A = \"bad\"; }", VerifyAnalyzer.Diagnostic().WithLocation(2, 19)));

    [Fact]
    public Task WrongArguments_Fail() => Failure.OfAsync(
        VerifyAnalyzer.VerifyAnalyzerAsync("""class C { const string A = {|#0:"bad"|}; }""", VerifyAnalyzer.Diagnostic().WithLocation(0).WithArguments("good")));

    [Fact]
    public Task UnmarkedLocation_Fails() =>
        Failure.OfAsync(VerifyAnalyzer.VerifyAnalyzerAsync("class C { }", VerifyAnalyzer.Diagnostic().WithLocation(0)));

    [Fact]
    public Task ExpectedCompilerError_Passes() => VerifyAnalyzer.VerifyAnalyzerAsync(
        """class C { {|#0:Missing|} M() => null; const string A = [|"bad"|]; }""",
        DiagnosticResult.CompilerError("CS0246").WithLocation(0).WithArguments("Missing"));

    [Fact]
    public Task UnexpectedCompilerError_Fails() => Failure.OfAsync(VerifyAnalyzer.VerifyAnalyzerAsync("class C { Missing M; }"));

    [Fact]
    public Task Fix_Passes() =>
        VerifyFix.VerifyCodeFixAsync("""class C { const string A = [|"bad"|]; }""", """class C { const string A = "good"; }""");

    [Fact]
    public Task FixOfListedDiagnostic_Passes() => VerifyFix.VerifyCodeFixAsync(
        """class C { const string A = {|#0:"bad"|}; }""", VerifyFix.Diagnostic("TOY1").WithLocation(0), """class C { const string A = "good"; }""");

    [Fact]
    public Task WrongFix_Fails() => Failure.OfAsync(
        VerifyFix.VerifyCodeFixAsync("""class C { const string A = [|"bad"|]; }""", """class C { const string A = "better"; }"""));

    [Fact]
    public Task OfferedFixWhereNoneIsExpected_Fails() => Failure.OfAsync(
        VerifyFix.VerifyCodeFixAsync("""class C { const string A = [|"bad"|]; }""", """class C { const string A = [|"bad"|]; }"""));

    [Fact]
    public Task TestObject_TakesFilesAndConfiguration() => new VerifyFix.Test
    {
        TestState =
        {
            Sources = { """class C { const string A = [|"bad"|]; }""", ("/0/D.cs", """class D { const string A = [|"bad"|]; }""") },
            AdditionalFiles = { ("/0/a.xml", "[|bad|]"), ("/0/a.json", "bad") },
            AnalyzerConfigFiles = { ("/0/.editorconfig", "root = true\n[*.json]\ntoy.ignored = true\n") },
        },
        FixedState =
        {
            Sources = { """class C { const string A = "good"; }""", ("/0/D.cs", """class D { const string A = "good"; }""") },
            AdditionalFiles = { ("/0/a.xml", "good"), ("/0/a.json", "bad") },
        },
        CodeActionEquivalenceKey = ReplacingFix.Key,
        CodeActionIndex = 0,
    }.RunAsync();

    [Fact]
    public Task CompilerDiagnosticsNone_AllowsErrors() => new VerifyAnalyzer.Test
    {
        TestCode = """class C { Missing A = [|"bad"|]; """,
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();
}
