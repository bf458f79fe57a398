using System.Diagnostics.CodeAnalysis;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>How a test framework is told of a failure.</summary>
public interface IVerifier
{
    [DoesNotReturn]
    void Fail(string? message = null);
}
