using System;
using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Rules;

namespace IcpAnalyzers.Core.Security;

/// <summary>Finds what switches off the check of certificates, or on an outdated protocol, in configuration files: WCF, <c>system.net</c>, switches of the runtime, connection strings.</summary>
/// <remarks>Sources: WCF configuration schema, authentication of serviceCertificate; network settings schema, servicePointManager and settings; .NET Framework mitigations, AppContextSwitchOverrides; runtimeconfig.json, configProperties.</remarks>
public static class SecurityFileSettings
{
    private const string Overrides = "AppContextSwitchOverrides";
    private const string RuntimeOption = "RuntimeHostConfigurationOption";

    // A service looks at the certificates of its clients by the same attribute.
    private const string OfClients = "clientCertificate";

    private static readonly (string Name, string Insecure, string Secure)[] Attributes =
    {
        ("certificateValidationMode", "None", "ChainTrust"),
        ("checkCertificateName", "false", "true"),
        ("encryptionPolicy", "NoEncryption", "RequireEncryption"),
        ("encryptionPolicy", "AllowNoEncryption", "RequireEncryption"),
    };

    public static IEnumerable<SecuritySetting> In(FileKind kind, string text, HostTable hosts) => kind switch
    {
        FileKind.Config => Configuration(text, hosts),
        FileKind.Json => Json(text, hosts),
        FileKind.Project => Project(text),
        _ => Array.Empty<SecuritySetting>(),
    };

    private static IEnumerable<SecuritySetting> Configuration(string text, HostTable hosts)
    {
        foreach (var value in FileReader.Read(FileKind.Config, text))
        {
            foreach (var (name, insecure, secure) in Attributes)
                if (value.Name == name && value.Text.Equals(insecure, StringComparison.OrdinalIgnoreCase) && value.Path.IndexOf(OfClients, StringComparison.Ordinal) < 0)
                    yield return new SecuritySetting(RuleIds.CertificateValidationDisabled, name + "=" + insecure, value.Start, value.Length, secure);
            if (value.Element == Overrides)
                foreach (var setting in Switches(text, value.Start, value.Start + value.Length, '='))
                    yield return setting;
            foreach (var setting in Connections(text, value, hosts))
                yield return setting;
        }
    }

    private static IEnumerable<SecuritySetting> Json(string text, HostTable hosts)
    {
        // The switches of a runtimeconfig are true, not "true", so they are no values of the reader.
        foreach (var setting in Switches(text, 0, text.Length, ':'))
            yield return setting;
        if (ConnectionSettings.FindAnchor(text, 0) < 0)
            yield break;
        foreach (var value in FileReader.Read(FileKind.Json, text))
            foreach (var setting in Connections(text, value, hosts))
                yield return setting;
    }

    // <RuntimeHostConfigurationOption Include="Switch.…" Value="true" />, which the build writes into the runtimeconfig.
    private static IEnumerable<SecuritySetting> Project(string text)
    {
        if (text.IndexOf(RuntimeOption, StringComparison.Ordinal) < 0)
            yield break;
        SecurityMember? named = null;
        foreach (var value in FileReader.Read(FileKind.Project, text))
        {
            if (value.Element != RuntimeOption)
                continue;
            if (value.Name == "Include")
                named = SecurityMemberTable.Default.Rows.FirstOrDefault(member => member.Kind == SecurityMemberKind.Switch && member.Argument == value.Text);
            else if (value.Name == "Value" && named is not null && value.Text.Equals("true", StringComparison.OrdinalIgnoreCase))
                yield return new SecuritySetting(RuleIds.WeakTls, named.Argument, value.Start, value.Length, "false");
        }
    }

    private static IEnumerable<SecuritySetting> Connections(string text, FileValue value, HostTable hosts)
    {
        if (!MayHold(text, value))
            yield break;
        foreach (var setting in ConnectionSettings.In(value.Text, hosts))
            if (value.SpanOf(setting.Start, setting.Length) is { } span)
                yield return new SecuritySetting(setting.Rule, setting.Name, span.Start, span.Length, setting.Replacement);
    }

    private static bool MayHold(string text, in FileValue value) =>
        Holds(text, value, "Encrypt=") || Holds(text, value, "Certificate=") || Holds(text, value, "Mode=");

    private static bool Holds(string text, in FileValue value, string word) => text.IndexOf(word, value.Start, value.Length, StringComparison.OrdinalIgnoreCase) >= 0;

    private static IEnumerable<SecuritySetting> Switches(string text, int start, int end, char sign)
    {
        foreach (var member in SecurityMemberTable.Default.Rows)
        {
            if (member.Kind != SecurityMemberKind.Switch)
                continue;
            var at = text.IndexOf(member.Argument, start, end - start, StringComparison.Ordinal);
            if (at < 0)
                continue;
            at += member.Argument.Length;
            var isSet = false;
            for (; at < end && (char.IsWhiteSpace(text[at]) || text[at] == '"' || text[at] == sign); at++)
                isSet |= text[at] == sign;
            if (isSet && at + 4 <= end && string.Compare(text, at, "true", 0, 4, StringComparison.OrdinalIgnoreCase) == 0)
                yield return new SecuritySetting(RuleIds.WeakTls, member.Argument, at, 4, "false");
        }
    }
}
