namespace IcpAnalyzers.Infrastructure;

/// <summary>What the project that is being compiled produces.</summary>
public enum ProjectKind
{
    /// <summary>Code for other projects: every rule but those about what an app must show.</summary>
    Library,

    /// <summary>A program that a user runs or opens.</summary>
    App,

    /// <summary>A site: it carries a website number, with or without a serial.</summary>
    Web,

    /// <summary>Tests: they hold wrong numbers and foreign hosts on purpose, so nothing is reported.</summary>
    Test,
}
