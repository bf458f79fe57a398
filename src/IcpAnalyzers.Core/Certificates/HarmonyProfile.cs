using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using IcpAnalyzers.Core.Files.Json;

namespace IcpAnalyzers.Core.Certificates;

/// <summary>A profile of HarmonyOS (.p7b): JSON, signed by the store, that names the certificate of the app and says whether it is for debugging.</summary>
/// <remarks>Source: OpenHarmony, security_appverify: type, bundle-info.development-certificate, bundle-info.distribution-certificate, validity.not-after in seconds since 1970.</remarks>
internal sealed class HarmonyProfile
{
    // The year 9999: what lies behind it is no date.
    private const long MaxSeconds = 253_402_300_799;

    private HarmonyProfile(IReadOnlyList<FoundCertificate> certificates, bool isDebug, string notAfter)
    {
        Certificates = certificates;
        IsDebug = isDebug;
        NotAfter = notAfter;
    }

    /// <summary>The certificate that signs the app; empty when the profile does not hold it.</summary>
    public IReadOnlyList<FoundCertificate> Certificates { get; }

    public bool IsDebug { get; }

    /// <summary>yyyy-MM-dd, UTC; empty when it does not say.</summary>
    public string NotAfter { get; }

    /// <summary>Null for a signed message with other content.</summary>
    public static HarmonyProfile? Read(SignedData message) => Read(message.Content);

    /// <summary>The same of a file that may be signed, or plain as tools leave it that sign for a device of their own.</summary>
    public static HarmonyProfile? ReadAny(byte[] file) => SignedData.Read(file) is { } message ? Read(message) : Read(file);

    /// <summary>The same of the content alone.</summary>
    public static HarmonyProfile? Read(byte[] content)
    {
        if (content.Length == 0 || JsonDocument.Parse(Encoding.UTF8.GetString(content).Trim('\0', ' ', '\r', '\n')) is not { } profile || !profile["type"].Exists)
            return null;

        var isDebug = profile["type"].Text == "debug";
        var pem = profile.At("bundle-info", isDebug ? "development-certificate" : "distribution-certificate").Text;
        var found = new List<X509Certificate>();
        foreach (var der in PemText.Read(Encoding.ASCII.GetBytes(pem)))
            if (X509Certificate.Read(der) is { } certificate)
                found.Add(certificate);
        return new HarmonyProfile(X509Certificate.Leaves(found).ConvertAll(certificate => new FoundCertificate("", certificate, isDebug)), isDebug, Day(profile.At("validity", "not-after").Number));
    }

    private static string Day(long seconds) =>
        seconds is > 0 and <= MaxSeconds ? DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
}
