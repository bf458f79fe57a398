using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP1001_MissingFilingNumberTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP1001");
}
