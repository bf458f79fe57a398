using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Filing;

/// <summary>Judges the address that a filing number is linked to (备案查询链接) by its host (filing-links.tsv).</summary>
public static class FilingLink
{
    /// <summary>What an ICP number is linked to (Order 33, article 13; Notice 105 of 2023).</summary>
    public const string Address = "https://beian.miit.gov.cn/";

    private const string PoliceHost = "beian.mps.gov.cn";

    private const int HttpsPort = 443;

    private static readonly Dictionary<string, FilingLinkVerdict> Hosts = Load();

    /// <summary>Where in the raw text of a file such an address may stand: in its host; -1 when nowhere.</summary>
    public static int FindAnchor(string text, int from) => FindAnchor(text, from, text.Length - from);

    /// <inheritdoc cref="FindAnchor(string, int)"/>
    public static int FindAnchor(string text, int from, int length)
    {
        var register = text.IndexOf("beian", from, length, StringComparison.OrdinalIgnoreCase);
        var parody = text.IndexOf("icp.gov.moe", from, register < 0 ? length : register - from, StringComparison.Ordinal);
        return parody >= 0 ? parody : register;
    }

    /// <summary>Judges an address in text; <see cref="FilingLinkVerdict.Other"/> for what is no address.</summary>
    public static FilingLinkVerdict Judge(string text) =>
        Endpoint.TryParse(text, 0, text.Length, out var endpoint) || Endpoint.TryParseAuthority(text, 0, text.Length, out endpoint)
            ? Judge(endpoint)
            : FilingLinkVerdict.Other;

    public static FilingLinkVerdict Judge(in Endpoint endpoint)
    {
        var host = endpoint.Text.Substring(endpoint.HostStart, endpoint.HostLength).ToLowerInvariant();
        if (host.Length > 1 && host[host.Length - 1] == '.')
            host = host.Substring(0, host.Length - 1);
        if (!Hosts.TryGetValue(host, out var verdict) && !IsBelow(host, out verdict))
            return IsLookAlike(endpoint, host) ? FilingLinkVerdict.LookAlike : FilingLinkVerdict.Other;
        if (verdict != FilingLinkVerdict.Current)
            return verdict;
        return endpoint.IsScheme("https") && endpoint.Port is < 0 or HttpsPort ? FilingLinkVerdict.Current : FilingLinkVerdict.Upgrade;
    }

    /// <summary>Whether an address is the one that police numbers are linked to today: <c>https://beian.mps.gov.cn</c>, with any path.</summary>
    public static bool IsCurrentPolice(in Endpoint endpoint) =>
        endpoint.IsScheme("https") && endpoint.Port is < 0 or HttpsPort
        && endpoint.HostLength == PoliceHost.Length && string.Compare(endpoint.Text, endpoint.HostStart, PoliceHost, 0, PoliceHost.Length, StringComparison.OrdinalIgnoreCase) == 0;

    // A name below an official one is given out by its owner.
    private static bool IsBelow(string host, out FilingLinkVerdict verdict)
    {
        verdict = FilingLinkVerdict.Other;
        for (var dot = host.IndexOf('.'); dot >= 0; dot = host.IndexOf('.', dot + 1))
        {
            if (!Hosts.TryGetValue(host.Substring(dot + 1), out verdict))
                continue;
            if (verdict == FilingLinkVerdict.Current)
                verdict = FilingLinkVerdict.Upgrade;
            return true;
        }

        return false;
    }

    // beian.miit.gov.cn.shop-sample.cn, beian-miit-gov-cn.shop-sample.cn, beian.miit.gov.cn@shop-sample.cn.
    private static bool IsLookAlike(in Endpoint endpoint, string host)
    {
        var userLength = endpoint.UserInfoLength;
        var user = userLength == 0 ? "" : endpoint.Text.Substring(endpoint.HostStart - userLength - 1, userLength).ToLowerInvariant();
        var dotted = host.Replace('-', '.');
        foreach (var official in Hosts)
            if (official.Value is not FilingLinkVerdict.Parody && (dotted.Contains(official.Key) || user.Contains(official.Key)))
                return true;
        return false;
    }

    private static Dictionary<string, FilingLinkVerdict> Load()
    {
        var hosts = new Dictionary<string, FilingLinkVerdict>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows("filing-links.tsv"))
            hosts.Add(row[0], (FilingLinkVerdict)Enum.Parse(typeof(FilingLinkVerdict), row[1]));
        return hosts;
    }
}
