namespace IcpAnalyzers.Core.Updates;

/// <summary>What a member of an update library (更新组件) decides.</summary>
public enum UpdateApiRole
{
    /// <summary>Where updates come from.</summary>
    Feed,

    /// <summary>How far what is installed is verified.</summary>
    Verification,

    /// <summary>Whether an older version may be installed.</summary>
    Downgrade,

    /// <summary>Nothing: the package itself weakens the connections of the whole process.</summary>
    Weakening,

    /// <summary>It runs what it is given.</summary>
    CodeLoad,
}
