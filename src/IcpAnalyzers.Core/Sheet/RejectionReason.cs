using IcpAnalyzers.Core.Findings;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>Why a filing is sent back (驳回原因), in the groups that guides to the filing use; of the five, no build can see what content is prohibited.</summary>
internal static class RejectionReason
{
    public static SheetLabel Of(string ruleId) => FindingReasons.Of(ruleId) switch
    {
        FindingReason.Information => ("信息有误", "Incorrect information"),
        FindingReason.ServerLocation => ("服务器位置", "Server location"),
        FindingReason.Technical => ("技术不合规", "Technical non-compliance"),
        _ => ("材料不全", "Incomplete documents"),
    };
}
