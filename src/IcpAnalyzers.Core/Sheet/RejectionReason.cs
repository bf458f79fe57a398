using System;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>Why a filing is sent back (驳回原因), in the groups that guides to the filing use; of the five, no build can see what content is prohibited.</summary>
internal static class RejectionReason
{
    public static SheetLabel Of(string ruleId)
    {
        if (ruleId.StartsWith("ICP1", StringComparison.Ordinal))
            return ("信息有误", "Incorrect information");
        if (ruleId.StartsWith("ICP2", StringComparison.Ordinal) || ruleId == Rules.RuleIds.OverseasUpdateChannel)
            return ("服务器位置", "Server location");
        return ruleId.StartsWith("ICP3", StringComparison.Ordinal) ? ("技术不合规", "Technical non-compliance") : ("材料不全", "Incomplete documents");
    }
}
