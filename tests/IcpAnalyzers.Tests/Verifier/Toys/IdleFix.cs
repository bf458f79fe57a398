using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpAnalyzers.Tests.Verifier.Toys;

/// <summary>Changes something and leaves the diagnostic.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class IdleFix : ReplacingFix
{
    protected override string Replace(string reported) => "/* */ " + reported;
}
