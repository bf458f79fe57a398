using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpAnalyzers.Tests.Verifier.Toys;

/// <summary>Single fixes are right, "fix all" is not.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class GreedyFixAllFix : ReplacingFix
{
    public override FixAllProvider? GetFixAllProvider() => new GreedyFixAll();

    protected override string Replace(string reported) => "\"good\"";
}
