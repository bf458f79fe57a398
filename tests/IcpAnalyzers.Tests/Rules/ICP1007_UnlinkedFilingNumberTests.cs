using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP1007_UnlinkedFilingNumberTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP1007");
}
