namespace IcpAnalyzers.Core.Updates;

/// <summary>What is wrong with a line of a user's list of updaters.</summary>
public enum UserUpdaterProblem
{
    /// <summary>Fewer than the four columns that say which member it is.</summary>
    TooFewColumns,

    /// <summary>The type or the member is no name.</summary>
    NotAMember,

    UnknownKind,
    UnknownRole,
}
