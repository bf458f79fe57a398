using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using IcpAnalyzers.Core.Certificates;
using IcpAnalyzers.Core.Rules;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Tasks.Heads;

/// <summary>Reads the signing certificates that a project names, and reports those a filing cannot use.</summary>
internal sealed class SigningCertificates
{
    private readonly OpenedFiles files;
    private readonly ProjectFolder folder;
    private readonly BuildWarnings warnings;

    public SigningCertificates(OpenedFiles files, ProjectFolder folder, BuildWarnings warnings)
    {
        this.files = files;
        this.folder = folder;
        this.warnings = warnings;
    }

    /// <summary>The certificates of a file for one platform, each once.</summary>
    public IReadOnlyList<SheetCertificate> Read(SigningSource source, string platform)
    {
        var name = folder.NameOf(source.Path);
        if (Found(source, name, platform) is not { } found)
            return Array.Empty<SheetCertificate>();

        var chosen = found.Where(certificate => source.Alias.Length == 0 || certificate.Name.Length == 0 || certificate.Name.Equals(source.Alias, StringComparison.OrdinalIgnoreCase)).ToList();
        if (chosen.Count == 0)
        {
            warnings.At(RuleIds.UnusableCertificate, null, 0, "NoSuchAlias", name, source.Alias);
            return Array.Empty<SheetCertificate>();
        }

        var certificates = OncePerCertificate(chosen, name);
        foreach (var certificate in certificates)
            Judge(certificate);
        return certificates;
    }

    private IReadOnlyList<FoundCertificate>? Found(SigningSource source, string name, string platform)
    {
        var path = folder.FullPath(source.Path);
        if (!File.Exists(path))
        {
            warnings.At(RuleIds.UnusableCertificate, null, 0, "NoSigningFile", name);
            return null;
        }

        if (files.Open(source.Path)?.Signature is not { } file)
            return null;
        if (file.Problem == CertificateProblem.NeedsPassword)
            return Opened(path, source, name);
        if (file.Problem != CertificateProblem.None)
        {
            Report(file.Problem, name);
            return null;
        }

        if (file.Platform.Length > 0 && platform.Length > 0 && file.Platform != FamilyOf(platform))
            warnings.At(RuleIds.UnusableCertificate, null, 0, "OtherPlatform", name, platform);
        if (IsOver(file.ProfileNotAfter))
            warnings.At(RuleIds.UnusableCertificate, null, 0, "ExpiredProfile", name, file.ProfileNotAfter);
        return file.Certificates;
    }

    private IReadOnlyList<FoundCertificate>? Opened(string path, SigningSource source, string name)
    {
        if (source.PasswordVariable.Length == 0)
        {
            if (source.IsDeclared)
                warnings.At(RuleIds.UnusableCertificate, null, 0, "NoPasswordVariable", name);
            return null;
        }

        if (Environment.GetEnvironmentVariable(source.PasswordVariable) is not { Length: > 0 } password)
        {
            warnings.At(RuleIds.UnusableCertificate, null, 0, "NoPassword", name, source.PasswordVariable);
            return null;
        }

        try
        {
            if (PersonalInformationFile.Read(File.ReadAllBytes(path), password) is { } found)
                return found;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            warnings.Unreadable("CannotRead", name, problem.Message);
            return null;
        }

        warnings.At(RuleIds.UnusableCertificate, null, 0, "WrongPassword", name, source.PasswordVariable);
        return null;
    }

    private void Report(CertificateProblem problem, string name)
    {
        if (problem == CertificateProblem.Unsigned)
            warnings.At(RuleIds.UnusableCertificate, null, 0, "Unsigned", name);
        else
            warnings.Unreadable(problem == CertificateProblem.Damaged ? "DamagedSigningFile" : "UnknownSigningFile", name);
    }

    // A certificate signs an APK by several schemes.
    private static List<SheetCertificate> OncePerCertificate(List<FoundCertificate> found, string name)
    {
        var names = new Dictionary<string, List<string>>();
        var certificates = new List<SheetCertificate>();
        foreach (var one in found)
        {
            if (one.ForSheet(name) is not { } certificate)
                continue;
            if (!names.TryGetValue(certificate.Sha256, out var known))
            {
                names[certificate.Sha256] = known = new List<string>();
                certificates.Add(certificate);
            }

            if (one.Name.Length > 0 && !known.Contains(one.Name))
                known.Add(one.Name);
        }

        return certificates.ConvertAll(certificate => names[certificate.Sha256] is { Count: > 0 } all ? certificate with { Source = name + " (" + string.Join(", ", all) + ")" } : certificate with { Source = name });
    }

    // The clock decides on a warning only; the sheet shows the date.
    private void Judge(SheetCertificate certificate)
    {
        if (certificate.Debug)
            warnings.At(RuleIds.UnusableCertificate, null, 0, "DebugCertificate", certificate.Source, certificate.Subject);
        if (IsOver(certificate.NotAfter))
            warnings.At(RuleIds.UnusableCertificate, null, 0, "ExpiredCertificate", certificate.Source, certificate.NotAfter);
    }

    private static bool IsOver(string day) => day.Length > 0 && string.CompareOrdinal(day, DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) < 0;

    private static string FamilyOf(string platform) => platform is "maccatalyst" or "macos" or "tvos" or "watchos" ? "ios" : platform;
}
