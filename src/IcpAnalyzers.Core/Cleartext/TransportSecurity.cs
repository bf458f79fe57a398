using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Files.Plist;

namespace IcpAnalyzers.Core.Cleartext;

/// <summary>What App Transport Security (ATS) of Apple's systems is told about unencrypted connections in a property list.</summary>
/// <remarks>Source: Apple documentation, NSAppTransportSecurity.</remarks>
internal static class TransportSecurity
{
    public const string Root = "NSAppTransportSecurity";
    private const string ForAllName = "NSAllowsArbitraryLoads";
    private const string ExceptionsName = "NSExceptionDomains";
    private const string ForAll = Root + ":" + ForAllName;
    private const string Exceptions = Root + ":" + ExceptionsName + ":";

    // From iOS 10 and macOS 10.12 on, any of them makes the system ignore NSAllowsArbitraryLoads, whatever its value. InMedia is the name of the first betas.
    private static readonly string[] Narrower =
        { "NSAllowsArbitraryLoadsForMedia", "NSAllowsArbitraryLoadsInMedia", "NSAllowsArbitraryLoadsInWebContent", "NSAllowsLocalNetworking" };

    // The last two are the names of iOS 9, which are still understood.
    private static readonly string[] ForDomain =
        { "NSExceptionAllowsInsecureHTTPLoads", "NSTemporaryExceptionAllowsInsecureHTTPLoads", "NSThirdPartyExceptionAllowsInsecureHTTPLoads" };

    public static IEnumerable<CleartextSetting> Read(string text, HostTable hosts)
    {
        var isNarrowed = IsNarrowed(text);
        foreach (var value in FileReader.Read(FileKind.Plist, text))
        {
            if (value.Element != "true")
                continue;
            if (value.Key == ForAll)
            {
                if (!isNarrowed)
                    yield return Setting(text, value, host: null);
            }
            else if (Array.IndexOf(ForDomain, value.Name) >= 0 && HostOf(value) is { } host && PublicHosts.Contain(host, hosts))
            {
                yield return Setting(text, value, host);
            }
        }
    }

    /// <summary>What a list in binary form permits: the names of the settings, with the host where it is one host.</summary>
    public static IEnumerable<(string Name, string? Host)> Read(PropertyValue list, HostTable hosts)
    {
        if (list[Root] is not { } security)
            yield break;
        if (security[ForAllName] is { IsTrue: true } && !Array.Exists(Narrower, key => security[key] is not null))
            yield return (ForAllName, null);
        foreach (var exception in security[ExceptionsName]?.Entries ?? Array.Empty<KeyValuePair<string, PropertyValue>>())
            foreach (var name in ForDomain)
                if (exception.Value[name] is { IsTrue: true } && PublicHosts.Contain(exception.Key, hosts))
                    yield return (name, exception.Key);
    }

    private static bool IsNarrowed(string text)
    {
        foreach (var key in Narrower)
            if (CleartextSettings.Mentions(text, ">" + key + "<"))
                return true;
        return false;
    }

    /// <returns>Null for a key of the name elsewhere, where it is not read.</returns>
    private static string? HostOf(in FileValue value)
    {
        var key = value.Key;
        var length = key.Length - Exceptions.Length - value.Name.Length - 1;
        return length > 0 && key.StartsWith(Exceptions, StringComparison.Ordinal) ? key.Substring(Exceptions.Length, length) : null;
    }

    private static CleartextSetting Setting(string text, in FileValue value, string? host)
    {
        // In <true></true> the end tag would have to change too.
        var end = value.Start + value.Length;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            end++;
        var isOneTag = end < text.Length && text[end] == '/';
        return new CleartextSetting(value.Name, host, value.Start, value.Length, "false", isOneTag);
    }
}
