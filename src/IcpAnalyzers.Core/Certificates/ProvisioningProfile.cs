using System.Collections.Generic;
using System.Globalization;
using IcpAnalyzers.Core.Files.Plist;

namespace IcpAnalyzers.Core.Certificates;

/// <summary>A provisioning profile (描述文件): a property list, signed by Apple, with the certificates that may sign the app.</summary>
internal sealed class ProvisioningProfile
{
    /// <summary>The entitlement that lets a debugger attach: it makes a signature one for development.</summary>
    public const string Debugging = "get-task-allow";

    private ProvisioningProfile(IReadOnlyList<FoundCertificate> certificates, bool isDevelopment, string notAfter)
    {
        Certificates = certificates;
        IsDevelopment = isDevelopment;
        NotAfter = notAfter;
    }

    /// <summary>In the order of the profile.</summary>
    public IReadOnlyList<FoundCertificate> Certificates { get; }

    public bool IsDevelopment { get; }

    /// <summary>yyyy-MM-dd, UTC; empty when it does not say.</summary>
    public string NotAfter { get; }

    /// <summary>Null for a signed message with other content.</summary>
    public static ProvisioningProfile? Read(SignedData message)
    {
        if (message.Content.Length == 0 || XmlPropertyList.Read(message.Content) is not { } plist || plist["DeveloperCertificates"] is not { } certificates)
            return null;

        var isDevelopment = plist["Entitlements"]?[Debugging] is { IsTrue: true };
        var found = new List<FoundCertificate>();
        foreach (var item in certificates.Items)
            if (X509Certificate.Read(item.Data) is { } certificate)
                found.Add(new FoundCertificate("", certificate, isDevelopment));
        var notAfter = plist["ExpirationDate"] is { Kind: PropertyKind.Date } date ? date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        return new ProvisioningProfile(found, isDevelopment, notAfter);
    }
}
