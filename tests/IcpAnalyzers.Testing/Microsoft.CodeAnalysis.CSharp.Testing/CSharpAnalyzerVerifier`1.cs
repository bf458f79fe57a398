using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Microsoft.CodeAnalysis.CSharp.Testing;

/// <summary>The short name that the template of analyzer projects gives to the verifier of one analyzer.</summary>
public sealed class CSharpAnalyzerVerifier<TAnalyzer> : CSharpAnalyzerVerifier<TAnalyzer, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>For tests that need more than one call.</summary>
    public sealed class Test : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>;
}
