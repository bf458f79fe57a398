using System.Collections.Generic;

namespace IcpAnalyzers.Core.Certificates;

/// <summary>A signed message (PKCS #7, RFC 5652): certificate bundles, signatures of archives and programs, provisioning profiles.</summary>
internal sealed class SignedData
{
    private const int Certificates = 0xA0;
    private const int Revocations = 0xA1;

    private readonly List<X509Certificate> certificates = new();
    private readonly List<string> signers = new();

    private SignedData(byte[] content) => Content = content;

    /// <summary>What is signed; empty when it stands elsewhere.</summary>
    public byte[] Content { get; }

    /// <summary>The certificates of the signers, in the order of the signatures; without a signature that has its certificate, all that have not issued another one.</summary>
    public IReadOnlyList<X509Certificate> Signers()
    {
        var found = new List<X509Certificate>();
        foreach (var signer in signers)
            foreach (var certificate in certificates)
                if (certificate.Identity == signer)
                    found.Add(certificate);
        return found.Count > 0 ? found : X509Certificate.Leaves(certificates);
    }

    /// <summary>Null for bytes that are no signed message.</summary>
    public static SignedData? Read(byte[] bytes, int start = 0)
    {
        if (!DerValue.TryRead(bytes, start, bytes.Length, out var message) || message.Tag != DerValue.Sequence
            || !message.TryFirst(out var type) || ObjectIdentifier.Of(type) != ObjectIdentifier.SignedData
            || !type.TryNext(message, out var explicitContent) || !explicitContent.TryFirst(out var body) || body.Tag != DerValue.Sequence
            || !body.TryFirst(out var version) || !version.TryNext(body, out var digests) || !digests.TryNext(body, out var content))
            return null;

        var signed = new SignedData(ContentOf(content));
        for (var more = content.TryNext(body, out var part); more; more = part.TryNext(body, out part))
        {
            switch (part.Tag)
            {
                case Certificates:
                    signed.AddCertificates(part);
                    break;
                case Revocations:
                    break;
                case DerValue.Set:
                    signed.AddSigners(part);
                    break;
            }
        }

        return signed;
    }

    // A sequence of type and [0] content; long content comes as an octet string of octet strings.
    private static byte[] ContentOf(in DerValue content)
    {
        if (!content.TryFirst(out var type) || !type.TryNext(content, out var tagged) || !tagged.TryFirst(out var octets))
            return new byte[0];
        if (octets.Tag != (DerValue.OctetString | 0x20))
            return octets.ContentBytes();

        var whole = new List<byte>(octets.Length);
        for (var more = octets.TryFirst(out var piece); more; more = piece.TryNext(octets, out piece))
            whole.AddRange(piece.ContentBytes());
        return whole.ToArray();
    }

    private void AddCertificates(in DerValue set)
    {
        for (var more = set.TryFirst(out var value); more; more = value.TryNext(set, out value))
            if (X509Certificate.Read(value) is { } certificate)
                certificates.Add(certificate);
    }

    // SignerInfo: a version, then issuer and serial number, the same bytes as in the certificate.
    private void AddSigners(in DerValue set)
    {
        for (var more = set.TryFirst(out var signer); more; more = signer.TryNext(set, out signer))
            if (signer.TryFirst(out var version) && version.TryNext(signer, out var identity) && identity.Tag == DerValue.Sequence
                && identity.TryFirst(out var issuer) && issuer.TryNext(identity, out var serial))
                signers.Add(Hex.Of(issuer.Whole()) + Hex.Of(serial.Whole()));
    }
}
