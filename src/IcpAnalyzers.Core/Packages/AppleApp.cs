using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using IcpAnalyzers.Core.Certificates;
using IcpAnalyzers.Core.Files.Plist;
using IcpAnalyzers.Core.Heads;

namespace IcpAnalyzers.Core.Packages;

/// <summary>The app in a package of Apple's platforms (IPA): <c>Payload/Name.app/</c> with its list, its texts, its program and its profile. What lies deeper are extensions and bundles.</summary>
internal sealed class AppleApp
{
    private const string Payload = "Payload/";
    private const string Suffix = ".app/";
    private const int MaxList = 4 << 20;

    private readonly string folder;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.Ordinal);
    private readonly AppleSignature? signature;

    private AppleApp(string folder, IEnumerable<ZipArchiveEntry> all)
    {
        this.folder = folder;
        foreach (var entry in all)
            if (entry.FullName.StartsWith(folder, StringComparison.Ordinal))
                entries[entry.FullName.Substring(folder.Length)] = entry;

        Manifest = Manifested(out var program);
        signature = Signature(program);
        Certificates = Signers();
        if (signature?.Entitlements is { } entitlements)
            Manifest = Manifest?.With(InfoPlistFacts.Permissions(entitlements));
    }

    /// <summary>What its list and its entitlements say; null when the list is damaged or not there.</summary>
    public ManifestFacts? Manifest { get; }

    public bool HasManifest => entries.ContainsKey("Info.plist");

    /// <summary>Who signed the program; where that is not to be read, who may by the profile.</summary>
    public IReadOnlyList<FoundCertificate> Certificates { get; }

    /// <summary>The last day of its profile, yyyy-MM-dd; empty without one.</summary>
    public string ProfileNotAfter { get; private set; } = "";

    /// <summary>Whether there is a profile that cannot be read.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>Null for a package without one.</summary>
    public static AppleApp? In(PackageArchive archive)
    {
        foreach (var entry in archive.Entries)
        {
            var end = entry.FullName.IndexOf(Suffix, StringComparison.Ordinal);
            if (end > 0 && entry.FullName.StartsWith(Payload, StringComparison.Ordinal) && entry.FullName.IndexOf('/', Payload.Length) == end + Suffix.Length - 1)
                return new AppleApp(entry.FullName.Substring(0, end + Suffix.Length), archive.Entries);
        }

        return null;
    }

    private ManifestFacts? Manifested(out string program)
    {
        program = folder.Substring(Payload.Length, folder.Length - Payload.Length - Suffix.Length);
        if (!entries.TryGetValue("Info.plist", out var list) || PackageArchive.Read(list, MaxList) is not { } bytes || PropertyList.Read(bytes) is not { } plist)
            return null;
        if (plist["CFBundleExecutable"]?.Text is { Length: > 0 } executable)
            program = executable;

        var facts = InfoPlistFacts.Of(plist);
        foreach (var entry in entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var slash = entry.Key.IndexOf('/');
            if (slash > 0 && LanguageFolders.OfApple(entry.Key.Substring(0, slash)) is { } language && entry.Key.Substring(slash + 1) == "InfoPlist.strings" && PackageArchive.Read(entry.Value, MaxList) is { } strings)
                facts = InfoPlistFacts.Localized(facts, language, strings);
        }

        return facts;
    }

    private AppleSignature? Signature(string program)
    {
        if (!entries.TryGetValue(program, out var entry))
            return null;
        try
        {
            using var content = entry.Open();
            return AppleSignature.Read(content);
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or NotSupportedException)
        {
            return null;
        }
    }

    private IReadOnlyList<FoundCertificate> Signers()
    {
        var profile = Profile();
        if (signature?.Message is not { } message)
            return profile?.Certificates ?? Array.Empty<FoundCertificate>();
        var isDebug = signature.Entitlements?[ProvisioningProfile.Debugging] is { IsTrue: true } || profile is { IsDevelopment: true };
        return message.Signers().Select(signer => new FoundCertificate("", signer, isDebug)).ToList();
    }

    private ProvisioningProfile? Profile()
    {
        if (!entries.TryGetValue("embedded.mobileprovision", out var entry))
            return null;
        var profile = PackageArchive.Read(entry, CertificateFile.MaxSignature) is { } bytes && SignedData.Read(bytes) is { } message ? ProvisioningProfile.Read(message) : null;
        IsDamaged = profile is null;
        ProfileNotAfter = profile?.NotAfter ?? "";
        return profile;
    }
}
