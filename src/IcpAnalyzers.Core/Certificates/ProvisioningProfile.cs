using System.Collections.Generic;
using IcpAnalyzers.Core.Files.Plist;

namespace IcpAnalyzers.Core.Certificates;

/// <summary>Reads a provisioning profile (描述文件): a property list, signed by Apple, with the certificates that may sign the app.</summary>
internal static class ProvisioningProfile
{
    /// <summary>The certificates in the order of the profile; null for a signed message with other content.</summary>
    public static List<FoundCertificate>? Certificates(SignedData message)
    {
        if (message.Content.Length == 0 || XmlPropertyList.Read(message.Content)?["DeveloperCertificates"] is not { } certificates)
            return null;

        var found = new List<FoundCertificate>();
        foreach (var item in certificates.Items)
            if (X509Certificate.Read(item.Data) is { } certificate)
                found.Add(new FoundCertificate("", certificate));
        return found;
    }
}
