using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP3003_CertificateValidationDisabledTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP3003");
}
