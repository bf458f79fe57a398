namespace IcpAnalyzers.Core.Filing;

/// <summary>Where the link of a filing number leads.</summary>
public enum FilingLinkVerdict
{
    /// <summary>Somewhere else.</summary>
    Other,

    /// <summary><c>https://beian.miit.gov.cn</c>, with any path.</summary>
    Current,

    /// <summary>The register, by an old spelling: http, www, another port, no scheme.</summary>
    Upgrade,

    /// <summary>A former host of the register.</summary>
    Stale,

    /// <summary>The public-security system, which is right for 公网安备 numbers only.</summary>
    Police,

    /// <summary>A joke registry.</summary>
    Parody,

    /// <summary>Contains the name of an official host and is another one.</summary>
    LookAlike,
}
