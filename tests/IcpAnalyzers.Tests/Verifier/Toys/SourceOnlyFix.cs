using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IcpAnalyzers.Tests.Verifier.Toys;

/// <summary>Its export does not name additional documents, so editors never ask it about them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SourceOnlyFix : ReplacingFix
{
    protected override string Replace(string reported) => reported.Replace("bad", "good", StringComparison.Ordinal);
}
