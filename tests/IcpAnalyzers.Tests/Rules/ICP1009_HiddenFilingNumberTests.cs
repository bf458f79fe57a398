using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP1009_HiddenFilingNumberTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP1009");
}
