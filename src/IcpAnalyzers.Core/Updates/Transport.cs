namespace IcpAnalyzers.Core.Updates;

/// <summary>Whether others on the way can read and change what is sent.</summary>
public enum Transport
{
    /// <summary>The scheme does not say, or it is none that crosses a network.</summary>
    Unknown,
    ClearText,
    Encrypted,
}
