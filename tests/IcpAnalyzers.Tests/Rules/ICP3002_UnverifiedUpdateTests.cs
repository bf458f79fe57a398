using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP3002_UnverifiedUpdateTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP3002");
}
