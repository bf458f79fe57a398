using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Tests.Verifier.Toys;

[Generator(LanguageNames.CSharp)]
public sealed class WordGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterPostInitializationOutput(output => output.AddSource("Words.g.cs", "public static class Words { public const string Good = \"good\"; }"));
}
