using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP3008_WeakeningUpdaterTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP3008");
}
