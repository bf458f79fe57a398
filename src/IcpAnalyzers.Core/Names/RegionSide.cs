namespace IcpAnalyzers.Core.Names;

/// <summary>For whom something is, where an app tells its users apart by region, language, option or build.</summary>
public enum RegionSide
{
    /// <summary>Nothing says so, or both are named.</summary>
    None,

    /// <summary>For users in mainland China.</summary>
    Mainland,

    /// <summary>For everyone but users in mainland China.</summary>
    Elsewhere,
}
