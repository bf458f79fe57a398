using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP3010_DowngradeAllowedTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP3010");
}
