using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP3004_WeakTlsTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP3004");
}
