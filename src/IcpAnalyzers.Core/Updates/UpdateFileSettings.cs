using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Files;

namespace IcpAnalyzers.Core.Updates;

/// <summary>Finds what leaves updates unverified, or to the cloud of the library's maker, in the files of ClickOnce, App Installer, Sparkle, Capgo and CodePush.</summary>
/// <remarks>Sources: App Installer file schema; ClickOnce deployment manifest and MSBuild publishing properties; Sparkle documentation; capacitor-updater src/definitions.ts; CodePush client documentation.</remarks>
public static class UpdateFileSettings
{
    private const string Feed = "SUFeedURL";
    private const string SparkleKey = "SUPublic";
    private const string Capgo = "CapacitorUpdater";
    private const string CapgoAddress = "updateUrl";
    private const string CapgoKey = "publicKey";
    private const string CapgoModify = "allowModifyUrl";
    private const string CodePushKey = "CodePushPublicKey";
    private const string CodePushName = "CodePush";
    private const string CapacitorConfig = "capacitor.config.";
    private const string Sign = "SignManifests";
    private const string Force = "ForceUpdateFromAnyVersion";
    private const string Provider = "deploymentProvider";
    private const string Codebase = "codebase";

    private const string CodePushDeployment = "CodePushDeploymentKey";

    // What both ask unless they are given an address.
    private const string CapgoCloud = "plugin.capgo.app";
    private const string CodePushCloud = "codepush.appcenter.ms";

    private static readonly string[] CodePushServers = { "CodePushServerURL", "CodePushServerUrl" };
    private static readonly string[] CodePushServices = { CodePushDeployment, CodePushServers[0], CodePushServers[1] };
    private static readonly string[] ClickOnce = { "PublishUrl", "InstallUrl", "UpdateUrl", "ClickOnce", "PublishProtocol" };

    /// <summary>The settings in the order in which they are written.</summary>
    /// <param name="kind">The kind of the file.</param>
    /// <param name="path">A path or a name.</param>
    /// <param name="text">The decoded file.</param>
    public static IEnumerable<UpdateFileSetting> In(FileKind kind, string path, string text) => kind switch
    {
        FileKind.Xml when Has(path, ".appinstaller") && Mentions(text, Force) => Elements(kind, text, Force, "true", "false", UpdateApiRole.Downgrade),
        FileKind.Xml when Has(path, ".application") && Mentions(text, Provider) && !Mentions(text, "Signature") => Unsigned(text),
        FileKind.Xml or FileKind.Project when Mentions(text, Sign) && Array.Exists(ClickOnce, word => Mentions(text, word)) => Elements(kind, text, Sign, "false", "true", UpdateApiRole.Verification),
        FileKind.Xml or FileKind.Plist or FileKind.Json or FileKind.Script when Mentions(text, CodePushName) && IsOfCodePush(kind, path) => CodePush(kind, text),
        FileKind.Plist when Mentions(text, Feed) && !Mentions(text, SparkleKey) => Named(kind, text, Feed),
        FileKind.Json or FileKind.Script when Mentions(text, Capgo) => OfCapgo(text),
        _ => Array.Empty<UpdateFileSetting>(),
    };

    private static IEnumerable<UpdateFileSetting> Elements(FileKind kind, string text, string element, string insecure, string secure, UpdateApiRole role)
    {
        foreach (var value in FileReader.Read(kind, text))
            if (value.Element == element && value.Name.Length == 0 && value.Text.Trim().Equals(insecure, StringComparison.OrdinalIgnoreCase))
                yield return new UpdateFileSetting(role, element, value.Start, value.Length, secure);
    }

    private static IEnumerable<UpdateFileSetting> Unsigned(string text)
    {
        foreach (var value in FileReader.Read(FileKind.Xml, text))
            if (value.Element == Provider && value.Name == Codebase)
                yield return new UpdateFileSetting(UpdateApiRole.Verification, Provider, value.Start, value.Length);
    }

    private static IEnumerable<UpdateFileSetting> Named(FileKind kind, string text, string name)
    {
        foreach (var value in FileReader.Read(kind, text))
            if (value.Name == name)
                yield return new UpdateFileSetting(UpdateApiRole.Verification, name, value.Start, value.Length);
    }

    // A service without a key is one finding, and a key of a service without its address is another.
    private static IEnumerable<UpdateFileSetting> CodePush(FileKind kind, string text)
    {
        var isSigned = Mentions(text, CodePushKey);
        var hasServer = Array.Exists(CodePushServers, word => Mentions(text, word));
        foreach (var value in FileReader.Read(kind, text))
        {
            // Resources of Android name themselves: <string name="CodePushServerUrl">.
            var name = kind != FileKind.Xml ? value.Name : value.Name.Length == 0 ? value.Key : "";
            if (!isSigned && Array.IndexOf(CodePushServices, name) >= 0)
            {
                isSigned = true;
                yield return new UpdateFileSetting(UpdateApiRole.Verification, name, value.Start, value.Length);
            }

            if (!hasServer && name == CodePushDeployment)
                yield return new UpdateFileSetting(UpdateApiRole.Feed, name, value.Start, value.Length, host: CodePushCloud);
        }
    }

    private static bool IsOfCodePush(FileKind kind, string path) =>
        kind is FileKind.Xml or FileKind.Plist || ProjectFileNames.NameOf(path).StartsWith(CapacitorConfig, StringComparison.OrdinalIgnoreCase);

    // Switches are no strings, and what is left out is nowhere, so the name of the plug-in and of the switch are looked for in the text.
    private static IEnumerable<UpdateFileSetting> OfCapgo(string text)
    {
        var plugin = text.IndexOf(Capgo, StringComparison.Ordinal);
        if (plugin < 0 || IsOff(text, plugin))
            yield break;
        var address = text.IndexOf(CapgoAddress, plugin, StringComparison.Ordinal);
        if (text.IndexOf(CapgoKey, plugin, StringComparison.Ordinal) < 0)
            yield return address < 0
                ? new UpdateFileSetting(UpdateApiRole.Verification, Capgo, plugin, Capgo.Length)
                : new UpdateFileSetting(UpdateApiRole.Verification, CapgoAddress, address, CapgoAddress.Length);
        if (address < 0)
            yield return new UpdateFileSetting(UpdateApiRole.Feed, Capgo, plugin, Capgo.Length, host: CapgoCloud);
        if (SwitchAt(text, CapgoModify, plugin) is { } modify && string.CompareOrdinal(text, modify, "true", 0, 4) == 0)
            yield return new UpdateFileSetting(UpdateApiRole.Verification, CapgoModify, modify, 4, "false");
    }

    // "autoUpdate": false installs nothing by itself.
    private static bool IsOff(string text, int plugin) => SwitchAt(text, "autoUpdate", plugin) is { } at && string.CompareOrdinal(text, at, "false", 0, 5) == 0;

    /// <returns>Where the value of a property begins.</returns>
    private static int? SwitchAt(string text, string name, int from)
    {
        var at = text.IndexOf(name, from, StringComparison.Ordinal);
        if (at < 0)
            return null;
        at += name.Length;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '"' or '\'' or ':'))
            at++;
        return at;
    }

    private static bool Has(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private static bool Mentions(string text, string word) => text.IndexOf(word, StringComparison.Ordinal) >= 0;
}
