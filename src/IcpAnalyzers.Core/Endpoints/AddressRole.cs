namespace IcpAnalyzers.Core.Endpoints;

/// <summary>What a program does with an address.</summary>
public enum AddressRole
{
    /// <summary>The place it stands in does not say.</summary>
    Unknown,

    /// <summary>No address: a namespace, a scope, a text that something is compared with.</summary>
    None,

    /// <summary>The program itself connects to it.</summary>
    Contact,

    /// <summary>It is opened for a person.</summary>
    Browse,

    /// <summary>An update library gets its updates from there (update-apis.tsv); rules of their own look at it.</summary>
    Update,
}
