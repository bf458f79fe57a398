namespace IcpAnalyzers.Core.Endpoints;

/// <summary>What is wrong with a line of a user's list of hosts.</summary>
public enum UserHostProblem
{
    /// <summary>There is no tab, so no place.</summary>
    NoPlace,

    /// <summary>The first column is no host name.</summary>
    NotAHost,

    /// <summary>The place is none of Mainland, Overseas, Mixed, Unknown, Reserved.</summary>
    UnknownPlace,

    /// <summary>The last column is no date such as 2027-12-31.</summary>
    NotADate,
}
