using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace IcpAnalyzers.Core.Certificates;

/// <summary>The signing certificates (签名证书) in a file: certificates, bundles, keystores, profiles, built packages and programs. The content decides, not the name.</summary>
public sealed class CertificateFile
{
    /// <summary>The longest signature that is read: that of a large program counts its pages.</summary>
    internal const int MaxSignature = 16 << 20;

    // Certificates, keystores and profiles have some kilobytes.
    private const int MaxSmall = 8 << 20;

    internal CertificateFile(CertificateProblem problem) => Problem = problem;

    internal CertificateFile(IEnumerable<FoundCertificate> certificates, string platform = "")
    {
        Certificates = certificates.ToList();
        Platform = platform;
        Problem = Certificates.Count > 0 ? CertificateProblem.None : CertificateProblem.Unsigned;
    }

    /// <summary>In the order of the file; a certificate that signs by several schemes is named once for each.</summary>
    public IReadOnlyList<FoundCertificate> Certificates { get; } = Array.Empty<FoundCertificate>();

    /// <summary>The only platform whose tools read such a file: <c>android</c>, <c>ios</c> for all of Apple's, <c>windows</c>, <c>harmonyos</c>; otherwise empty.</summary>
    public string Platform { get; } = "";

    public CertificateProblem Problem { get; }

    /// <summary>The last day of the profile in it, yyyy-MM-dd, UTC; empty without one.</summary>
    public string ProfileNotAfter { get; internal init; } = "";

    /// <summary>A certificate that was taken out of its container elsewhere; null for bytes that are none.</summary>
    /// <param name="der">The certificate in DER.</param>
    /// <param name="name">The alias; may be empty.</param>
    public static FoundCertificate? One(byte[] der, string name) => X509Certificate.Read(der) is { } certificate ? new FoundCertificate(name, certificate) : null;

    /// <summary>Reads a file that is no built package.</summary>
    /// <param name="file">Can be searched; stays open.</param>
    internal static CertificateFile Read(Stream file)
    {
        var head = new byte[Math.Min(file.Length, 4096)];
        if (head.Length < 4 || !StreamBytes.TryRead(file, 0, head))
            return new CertificateFile(CertificateProblem.Unknown);
        if (PortableExecutableSignature.IsOne(head))
            return OfProgram(file, head);

        file.Position = 0;
        return StreamBytes.ReadAll(file, MaxSmall) is { } bytes ? OfSmall(bytes) : new CertificateFile(CertificateProblem.Unknown);
    }

    /// <summary>The same certificates under a name.</summary>
    internal static IEnumerable<FoundCertificate> Named(string name, IEnumerable<X509Certificate> certificates) =>
        certificates.Select(certificate => new FoundCertificate(name, certificate));

    private static CertificateFile OfSmall(byte[] bytes)
    {
        if (JavaKeyStore.IsOne(bytes))
            return JavaKeyStore.Read(bytes) is { } entries ? new CertificateFile(entries, "android") : new CertificateFile(CertificateProblem.Damaged);
        if (bytes[0] == DerValue.Sequence)
            return OfDer(bytes);

        var found = new List<X509Certificate>();
        foreach (var content in PemText.Read(bytes))
            found.AddRange(SignedData.Read(content) is { } message ? message.Signers() : X509Certificate.Read(content) is { } certificate ? new[] { certificate } : Array.Empty<X509Certificate>());
        return found.Count > 0 ? new CertificateFile(Named("", X509Certificate.Leaves(found))) : new CertificateFile(CertificateProblem.Unknown);
    }

    private static CertificateFile OfDer(byte[] bytes)
    {
        if (SignedData.Read(bytes) is { } message)
            return ProvisioningProfile.Read(message) is { } apple ? new CertificateFile(apple.Certificates, "ios") { ProfileNotAfter = apple.NotAfter }
                : HarmonyProfile.Read(message) is { } harmony ? new CertificateFile(harmony.Certificates, "harmonyos") { ProfileNotAfter = harmony.NotAfter }
                : new CertificateFile(Named("", message.Signers()));
        if (X509Certificate.Read(bytes) is { } certificate)
            return new CertificateFile(Named("", new[] { certificate }));
        if (!DerValue.TryRead(bytes, 0, bytes.Length, out var value))
            return new CertificateFile(CertificateProblem.Damaged);

        // PFX (RFC 7292): version 3 and a message.
        return value.TryFirst(out var version) && version.Tag == DerValue.Integer && version.Length == 1 && bytes[version.Content] == 3
            ? new CertificateFile(CertificateProblem.NeedsPassword)
            : new CertificateFile(CertificateProblem.Unknown);
    }

    private static CertificateFile OfProgram(Stream file, byte[] head)
    {
        if (!PortableExecutableSignature.TryFind(head, out var offset, out var length))
            return new CertificateFile(CertificateProblem.Unsigned);
        if (length > MaxSignature)
            return new CertificateFile(CertificateProblem.Damaged);

        // Eight bytes of length, revision and type stand before the message.
        var signature = new byte[length];
        return StreamBytes.TryRead(file, offset, signature) && SignedData.Read(signature, start: 8) is { } message
            ? new CertificateFile(Named("", message.Signers()), "windows")
            : new CertificateFile(CertificateProblem.Damaged);
    }
}
