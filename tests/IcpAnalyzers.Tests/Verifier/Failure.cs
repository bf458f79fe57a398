using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Verifier;

/// <summary>A verification that must fail.</summary>
public static class Failure
{
    /// <summary>The message of the failure.</summary>
    public static async Task<string> OfAsync(Task verification) => (await Assert.ThrowsAsync<VerificationException>(() => verification)).Message;
}
