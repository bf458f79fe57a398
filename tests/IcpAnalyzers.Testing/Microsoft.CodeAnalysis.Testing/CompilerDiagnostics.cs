namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Which messages of the compiler itself a test must expect.</summary>
public enum CompilerDiagnostics
{
    None,
    Errors,
}
