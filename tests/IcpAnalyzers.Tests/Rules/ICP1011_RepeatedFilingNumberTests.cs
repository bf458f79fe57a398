using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP1011_RepeatedFilingNumberTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP1011");
}
