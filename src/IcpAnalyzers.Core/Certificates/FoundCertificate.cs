using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Core.Certificates;

/// <summary>A certificate in a file.</summary>
public sealed class FoundCertificate
{
    private readonly X509Certificate certificate;

    internal FoundCertificate(string name, X509Certificate certificate)
    {
        Name = name;
        this.certificate = certificate;
    }

    /// <summary>The alias of a keystore or the scheme of a signature; empty in a file of one certificate.</summary>
    public string Name { get; }

    /// <summary>Issuer and serial number, by which a signature names its certificate.</summary>
    internal string Identity => certificate.Identity;

    /// <summary>The form for the sheet; null when the key is damaged.</summary>
    /// <param name="source">Where it was read.</param>
    public SheetCertificate? ForSheet(string source) => certificate.ForSheet(Name.Length > 0 ? source + " (" + Name + ")" : source);
}
