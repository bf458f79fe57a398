namespace IcpAnalyzers.Core.Certificates;

/// <summary>Why a file gave no certificate.</summary>
public enum CertificateProblem
{
    None,

    /// <summary>The content is of no kind that is read here.</summary>
    Unknown,

    /// <summary>Truncated, hostile or too large.</summary>
    Damaged,

    /// <summary>Sound, but nothing in it is signed.</summary>
    Unsigned,

    /// <summary>PKCS #12: the certificates are encrypted.</summary>
    NeedsPassword,
}
