using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Tests.Verifier.Toys;

/// <summary>Forgets how the file was encoded.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class EncodingLosingFix : ReplacingFix
{
    protected override string Replace(string reported) => "good";

    protected override SourceText Change(SourceText text, TextSpan span) => SourceText.From(base.Change(text, span).ToString());
}
