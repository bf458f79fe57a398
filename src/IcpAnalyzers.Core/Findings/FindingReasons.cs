using IcpAnalyzers.Core.Rules;

namespace IcpAnalyzers.Core.Findings;

/// <summary>The reason for a rejection that a finding may lead to.</summary>
public static class FindingReasons
{
    public static FindingReason Of(string id) => id switch
    {
        RuleIds.OverseasUpdateChannel or RuleIds.ServerNotInMainland => FindingReason.ServerLocation,
        // Where an undeclared host stands, nobody has said; what is wrong is the list of domains.
        RuleIds.UndeclaredHost => FindingReason.Information,
        _ when id.StartsWith("ICP1", System.StringComparison.Ordinal) => FindingReason.Information,
        _ when id.StartsWith("ICP2", System.StringComparison.Ordinal) => FindingReason.ServerLocation,
        _ when id.StartsWith("ICP3", System.StringComparison.Ordinal) => FindingReason.Technical,
        _ => FindingReason.Documents,
    };
}
