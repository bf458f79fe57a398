using System;

namespace IcpAnalyzers.Tests.Verifier.Toys;

/// <summary>Would be right, but no editor finds it.</summary>
public sealed class UnexportedFix : ReplacingFix
{
    protected override string Replace(string reported) => reported.Replace("bad", "good", StringComparison.Ordinal);
}
