using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpAnalyzers.Tests.Verifier.Toys;

/// <summary>Throws before it offers anything.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class ThrowingFix : ReplacingFix
{
    protected override string Replace(string reported) => reported;

    public override Task RegisterCodeFixesAsync(CodeFixContext context) => throw new InvalidOperationException("toy");
}
