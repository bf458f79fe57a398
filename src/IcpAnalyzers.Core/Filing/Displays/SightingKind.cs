namespace IcpAnalyzers.Core.Filing.Displays;

/// <summary>What a part of a project contributes to showing the filing number.</summary>
public enum SightingKind
{
    /// <summary>A number that is written out.</summary>
    Number,

    /// <summary>A constant of IcpFiling that holds the project's number.</summary>
    Constant,

    /// <summary>A number that is only known when the app runs: a label before it says so, or the name of what is bound.</summary>
    Bound,

    /// <summary>An address that is opened and leads, or is meant to lead, to the filing register.</summary>
    Link,
}
