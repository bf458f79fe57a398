using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpAnalyzers.Tests.Verifier.Toys;

/// <summary>Inserts a line end of its own choice.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class LineFeedFix : ReplacingFix
{
    protected override string Replace(string reported) => "\n" + reported.Replace("bad", "good", StringComparison.Ordinal);
}
