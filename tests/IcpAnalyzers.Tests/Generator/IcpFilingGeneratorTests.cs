using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using IcpAnalyzers.FilingNumbers;
using IcpAnalyzers.Testing.Solutions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Tests.Generator;

public sealed class IcpFilingGeneratorTests
{
    private const string Number = "沪ICP备2026040883号-2A";

    [Fact]
    public void DeclaredNumber_BecomesConstantsInTheRootNamespace()
    {
        var constants = Constants(Run(new() { ["RootNamespace"] = "Shop.App", ["IcpFilingNumber"] = Number, ["IcpPoliceNumber"] = "沪公网安备31010502025545号" }), "Shop.App.IcpFiling");
        Assert.Equal(
        [
            "Number=" + Number,
            "NumberEnglish=ICP filing number " + Number,
            "PoliceNumber=沪公网安备31010502025545号",
            "PoliceUrl=https://beian.mps.gov.cn/#/query/webSearch?code=31010502025545",
            "VerificationUrl=https://beian.miit.gov.cn/",
        ], constants);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1Shop")]
    [InlineData("class")]
    public void RootNamespaceThatCSharpCannotWrite_IsLeftOut(string rootNamespace) =>
        Assert.Equal(3, Constants(Run(new() { ["RootNamespace"] = rootNamespace, ["IcpFilingNumber"] = Number }), "IcpFiling").Length);

    [Fact]
    public void AnyText_IsALiteral() =>
        Assert.Contains("Number=a\"b\\c", Constants(Run(new() { ["RootNamespace"] = "Shop", ["IcpFilingNumber"] = "a\"b\\c" }), "Shop.IcpFiling"));

    [Fact]
    public void NoNumberOrSwitchedOff_GivesNothing()
    {
        Assert.Single(Run(new() { ["RootNamespace"] = "Shop" }).SyntaxTrees);
        Assert.Single(Run(new() { ["RootNamespace"] = "Shop", ["IcpFilingNumber"] = Number, ["IcpEnabled"] = "False" }).SyntaxTrees);
    }

    [Fact]
    public void UnrelatedEdit_DoesNotRunItAgain()
    {
        var compilation = Compilation("class C { }");
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new IcpFilingGenerator().AsSourceGenerator()],
            optionsProvider: new Properties(new() { ["RootNamespace"] = "Shop", ["IcpFilingNumber"] = Number }),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGenerators(compilation);
        driver = driver.RunGenerators(compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(), CSharpSyntaxTree.ParseText("class D { }")));
        var reasons = driver.GetRunResult().Results.Single().TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs).Select(output => output.Reason);
        Assert.Equal([IncrementalStepRunReason.Cached], reasons);
    }

    private static Compilation Run(Dictionary<string, string> properties)
    {
        CSharpGeneratorDriver.Create([new IcpFilingGenerator().AsSourceGenerator()], optionsProvider: new Properties(properties))
            .RunGeneratorsAndUpdateCompilation(Compilation("class C { }"), out var result, out var diagnostics);
        Assert.Empty(diagnostics);
        Assert.Empty(result.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
        return result;
    }

    private static CSharpCompilation Compilation(string source) => CSharpCompilation.Create(
        "shop", [CSharpSyntaxTree.ParseText(source)], PlatformReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static string[] Constants(Compilation compilation, string type) =>
        [.. compilation.GetTypeByMetadataName(type)!.GetMembers().OfType<IFieldSymbol>().Select(field => $"{field.Name}={field.ConstantValue}").Order(System.StringComparer.Ordinal)];

    private sealed class Properties(Dictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties.ToImmutableDictionary(pair => "build_property." + pair.Key, pair => pair.Value));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
