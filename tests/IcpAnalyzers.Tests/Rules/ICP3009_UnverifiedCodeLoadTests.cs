using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP3009_UnverifiedCodeLoadTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP3009");
}
