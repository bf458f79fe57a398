namespace IcpAnalyzers.Core.Sheet;

/// <summary>Who in a team can supply a fact.</summary>
public enum FactOwner
{
    /// <summary>Whoever writes the app.</summary>
    Developer,

    /// <summary>Whoever runs its servers.</summary>
    Operations,

    /// <summary>Whoever answers for the filing: the subject (主办者).</summary>
    Subject,
}
