using System.IO;
using IcpAnalyzers.Core.Certificates;
using IcpAnalyzers.Core.Heads;

namespace IcpAnalyzers.Core.Packages;

/// <summary>A file that tells who signs an app (签名文件): a certificate, a keystore, a profile, a program, or a built package, which tells of the app as well.</summary>
public sealed class SignedFile
{
    private SignedFile(CertificateFile signature) => Signature = signature;

    /// <summary>The certificates, or why there are none.</summary>
    public CertificateFile Signature { get; }

    /// <summary>What the manifest of a package says; null in every other file, and for a package without one.</summary>
    public ManifestFacts? Manifest { get; private set; }

    public bool IsManifestDamaged { get; private set; }

    /// <param name="file">Can be searched; stays open.</param>
    public static SignedFile Read(Stream file)
    {
        if (!PackageArchive.IsOne(file))
            return new SignedFile(CertificateFile.Read(file));
        using var archive = PackageArchive.Open(file);
        if (archive is null)
            return new SignedFile(new CertificateFile(CertificateProblem.Damaged));

        var app = AppleApp.In(archive);
        var signed = new SignedFile(PackageSignature.Read(archive, file, app));
        signed.IsManifestDamaged = !PackageManifest.TryRead(archive, app, out var manifest);
        signed.Manifest = manifest;
        return signed;
    }
}
