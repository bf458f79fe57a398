namespace IcpAnalyzers.Core.Endpoints;

/// <summary>How a mainland host relates to the overseas one it is named for.</summary>
public enum EquivalentKind
{
    None,

    /// <summary>The same service by its provider's documentation; the labels before the suffix stay.</summary>
    Documented,

    /// <summary>The same service, but the name carries a region or an account that changes too.</summary>
    Region,

    /// <summary>Another product that people use in its place.</summary>
    Alternative,
}
