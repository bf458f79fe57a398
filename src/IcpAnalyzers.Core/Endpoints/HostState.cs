namespace IcpAnalyzers.Core.Endpoints;

/// <summary>Where a host is served from, as far as that can be known without asking the network.</summary>
public enum HostState
{
    /// <summary>Nothing is known, or it cannot be told from the name.</summary>
    Unknown,

    /// <summary>Mainland China.</summary>
    Mainland,

    /// <summary>Anywhere else; Hong Kong, Macau and Taiwan count as overseas.</summary>
    Overseas,

    /// <summary>An overseas operator with points of presence in the mainland.</summary>
    Mixed,

    /// <summary>No host of the public network: this machine, the office, a documentation name, a namespace.</summary>
    Reserved,
}
