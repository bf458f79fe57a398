namespace IcpAnalyzers.Core.Findings;

/// <summary>Why a filing is sent back (驳回原因), as providers and guides group the reasons.</summary>
public enum FindingReason
{
    /// <summary>材料不全: something the form asks for is missing or unusable.</summary>
    Documents,

    /// <summary>服务器不在境内: something is served from outside the mainland.</summary>
    ServerLocation,

    /// <summary>技术不合规: security measures are inadequate.</summary>
    Technical,

    /// <summary>信息有误: what is shown or declared is not what is filed.</summary>
    Information,
}
