using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using IcpAnalyzers.FilingNumbers.Displays;
using IcpAnalyzers.Testing.Solutions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Tests.Generator;

public sealed class DisplayMarkGeneratorTests
{
    private const string Shows = "class C { void M(System.Action<string> show) => show(\"沪ICP备2026040883号-2A\"); }";

    [Fact]
    public void LibraryThatShowsANumber_IsMarked() => Assert.Equal("Number", MarkOf(Shows));

    [Fact]
    public void PageOfALibrary_IsMarked() =>
        Assert.Equal("Number Link", MarkOf("class C { }", new Page("Footer.razor", "<a href=\"https://beian.miit.gov.cn/\">沪ICP备2026040883号</a>")));

    [Fact]
    public void LibraryThatShowsNone_IsNotMarked() => Assert.Null(MarkOf("class C { } // 沪ICP备2026040883号-2A"));

    [Fact]
    public void App_IsNotMarked() => Assert.Null(MarkOf(Shows, kind: "App"));

    [Fact]
    public void UnrelatedEdit_DoesNotRunItAgain()
    {
        var compilation = Compilation(Shows).AddSyntaxTrees(CSharpSyntaxTree.ParseText("class D { }"));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new DisplayMarkGenerator().AsSourceGenerator()],
            optionsProvider: new Properties("Library"),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGenerators(compilation);
        driver = driver.RunGenerators(compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Last(), CSharpSyntaxTree.ParseText("class E { }")));
        var reasons = driver.GetRunResult().Results.Single().TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs).Select(output => output.Reason);
        Assert.Equal([IncrementalStepRunReason.Cached], reasons);
    }

    private static string? MarkOf(string source, AdditionalText? file = null, string kind = "Library")
    {
        CSharpGeneratorDriver.Create([new DisplayMarkGenerator().AsSourceGenerator()], file is null ? [] : [file], optionsProvider: new Properties(kind))
            .RunGeneratorsAndUpdateCompilation(Compilation(source), out var result, out _);
        return result.Assembly.GetAttributes().SingleOrDefault()?.ConstructorArguments[1].Value as string;
    }

    private static CSharpCompilation Compilation(string source) => CSharpCompilation.Create(
        "shop", [CSharpSyntaxTree.ParseText(source)], PlatformReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private sealed class Page(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Properties(string kind) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(ImmutableDictionary<string, string>.Empty.Add("build_property.IcpProjectKind", kind));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
