using System.Diagnostics.CodeAnalysis;
using IcpAnalyzers.Testing;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Tells of a failure by an exception, which every test framework understands.</summary>
public sealed class DefaultVerifier : IVerifier
{
    /// <exception cref="VerificationException">Always.</exception>
    [DoesNotReturn]
    public void Fail(string? message = null) => throw new VerificationException(message ?? "The verification failed.");
}
