using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Core.Certificates;

/// <summary>A certificate in a file.</summary>
public sealed class FoundCertificate
{
    private readonly X509Certificate certificate;
    private readonly bool isDebug;

    /// <param name="name">See <see cref="Name"/>.</param>
    /// <param name="certificate">What was found.</param>
    /// <param name="isDebug">Whether what it was found in is made for debugging, whatever the certificate is called.</param>
    internal FoundCertificate(string name, X509Certificate certificate, bool isDebug = false)
    {
        Name = name;
        this.certificate = certificate;
        this.isDebug = isDebug;
    }

    /// <summary>The alias of a keystore or the scheme of a signature; empty in a file of one certificate.</summary>
    public string Name { get; }

    /// <summary>The form for the sheet; null when the key is damaged.</summary>
    /// <param name="source">Where it was read.</param>
    public SheetCertificate? ForSheet(string source) =>
        certificate.ForSheet(Name.Length > 0 ? source + " (" + Name + ")" : source) is { } found ? found with { Debug = found.Debug || isDebug } : null;
}
