using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Core.Certificates;

/// <summary>A certificate (证书) as RFC 5280 lays it out. Nothing is verified: the sheet repeats what is in the file.</summary>
internal sealed class X509Certificate
{
    private readonly DerValue certificate;
    private readonly DerValue issuer;
    private readonly DerValue subject;
    private readonly DerValue validity;
    private readonly DerValue key;

    private X509Certificate(in DerValue certificate, in DerValue serial, in DerValue issuer, in DerValue validity, in DerValue subject, in DerValue key)
    {
        this.certificate = certificate;
        this.issuer = issuer;
        this.subject = subject;
        this.validity = validity;
        this.key = key;
        Identity = Hex.Of(issuer.Whole()) + Hex.Of(serial.Whole());
    }

    /// <summary>Issuer and serial number, by which a signature names its certificate.</summary>
    public string Identity { get; }

    /// <summary>Those of a bundle that have not issued another one in it: a chain is the certificate that signs, and who vouches for it.</summary>
    public static List<X509Certificate> Leaves(IReadOnlyList<X509Certificate> bundle)
    {
        var leaves = new List<X509Certificate>();
        foreach (var certificate in bundle)
        {
            var name = Hex.Of(certificate.subject.Whole());
            var hasIssued = false;
            foreach (var other in bundle)
                hasIssued |= other.Identity != certificate.Identity && Hex.Of(other.issuer.Whole()) == name;
            if (!hasIssued)
                leaves.Add(certificate);
        }

        return leaves;
    }

    /// <summary>Null for bytes that are no certificate.</summary>
    public static X509Certificate? Read(byte[] der, int start = 0) =>
        DerValue.TryRead(der, start, der.Length, out var value) ? Read(value) : null;

    public static X509Certificate? Read(in DerValue certificate)
    {
        if (certificate.Tag != DerValue.Sequence || !certificate.TryFirst(out var body) || body.Tag != DerValue.Sequence || !body.TryFirst(out var serial))
            return null;

        // The version is left out of certificates of the first version.
        const int version = 0xA0;
        if (serial.Tag == version && !serial.TryNext(body, out serial))
            return null;
        return serial.Tag == DerValue.Integer
            && serial.TryNext(body, out var signature)
            && signature.TryNext(body, out var issuer)
            && issuer.TryNext(body, out var validity)
            && validity.TryNext(body, out var subject)
            && subject.TryNext(body, out var key)
            && key.Tag == DerValue.Sequence && issuer.Tag == DerValue.Sequence && subject.Tag == DerValue.Sequence
            ? new X509Certificate(certificate, serial, issuer, validity, subject, key)
            : null;
    }

    /// <summary>The form for the sheet; null when the key is damaged.</summary>
    /// <param name="source">Where it was read.</param>
    public SheetCertificate? ForSheet(string source)
    {
        if (PublicKeyInfo.Of(key) is not { } publicKey)
            return null;

        var der = certificate.Whole();
        using var md5 = MD5.Create();
        using var sha1 = SHA1.Create();
        using var sha256 = SHA256.Create();
        var name = DistinguishedName.Of(subject);
        var notAfter = "";
        var notBefore = validity.TryFirst(out var from) ? Date(from) : "";
        if (notBefore.Length > 0 && from.TryNext(validity, out var to))
            notAfter = Date(to);
        return new SheetCertificate(
            source, name, notBefore, notAfter, DebugCertificates.Default.IsDebug(name),
            Hex.Of(md5.ComputeHash(der)), Hex.Of(sha1.ComputeHash(der)), Hex.Of(sha256.ComputeHash(der)), publicKey);
    }

    // UTCTime yyMMddHHmmssZ until 2049, GeneralizedTime yyyyMMddHHmmssZ after it (RFC 5280, section 4.1.2.5).
    private static string Date(in DerValue time)
    {
        var text = Encoding.ASCII.GetString(time.Bytes, time.Content, time.Length);
        if (time.Tag == 0x17 && text.Length >= 6 && int.TryParse(text.Substring(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            text = (year < 50 ? "20" : "19") + text;
        return text.Length >= 8 ? text.Substring(0, 4) + "-" + text.Substring(4, 2) + "-" + text.Substring(6, 2) : "";
    }
}
