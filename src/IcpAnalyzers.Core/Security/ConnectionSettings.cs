using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Rules;

namespace IcpAnalyzers.Core.Security;

/// <summary>Finds <c>TrustServerCertificate=true</c> and <c>Encrypt=false</c> in connection strings of SQL Server.</summary>
/// <remarks>Source: Microsoft.Data.SqlClient, SqlConnection.ConnectionString. Servers on this machine and in the office network are left alone.</remarks>
public static class ConnectionSettings
{
    private static readonly string[] TrustKeys = { "TrustServerCertificate", "Trust Server Certificate" };
    private static readonly string[] Yes = { "true", "yes" };
    private static readonly string[] No = { "false", "no", "optional" };

    private const string Encrypt = "Encrypt";

    /// <summary>The index of the next text that may hold one; -1 at the end.</summary>
    public static int FindAnchor(string text, int from)
    {
        var trust = text.IndexOf("Certificate=", from, StringComparison.Ordinal);
        var encrypt = text.IndexOf("Encrypt=", from, StringComparison.Ordinal);
        return trust < 0 ? encrypt : encrypt < 0 ? trust : Math.Min(trust, encrypt);
    }

    public static IEnumerable<SecuritySetting> In(string text, HostTable hosts)
    {
        if (text.IndexOf(';') < 0 || !NamesPublicHost(text, hosts))
            yield break;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf(';', start);
            if (end < 0)
                end = text.Length;
            if (Of(text, start, end) is { } setting)
                yield return setting;
            start = end + 1;
        }
    }

    private static SecuritySetting? Of(string text, int start, int end)
    {
        var equals = text.IndexOf('=', start, end - start);
        if (equals < 0)
            return null;
        var key = text.Substring(start, equals - start).Trim();
        var value = text.Substring(equals + 1, end - equals - 1).Trim();
        var isTrust = IsOneOf(key, TrustKeys) && IsOneOf(value, Yes);
        if (!isTrust && !(key.Equals(Encrypt, StringComparison.OrdinalIgnoreCase) && IsOneOf(value, No)))
            return null;
        var from = text.IndexOf(key, start, StringComparison.Ordinal);
        var length = equals + 1 - from + text.Substring(equals + 1, end - equals - 1).TrimEnd().Length;
        return new SecuritySetting(RuleIds.CertificateValidationDisabled, text.Substring(from, length), from, length, key + (isTrust ? "=False" : "=True"));
    }

    // localhost, (localdb), a name without a dot: a developer's machine.
    private static bool NamesPublicHost(string text, HostTable hosts)
    {
        foreach (var endpoint in ConnectionString.Endpoints(text))
            if (hosts.Judge(endpoint).State != HostState.Reserved && text.IndexOf('.', endpoint.HostStart, endpoint.HostLength) >= 0)
                return true;
        return false;
    }

    private static bool IsOneOf(string text, string[] known) => Array.Exists(known, one => one.Equals(text, StringComparison.OrdinalIgnoreCase));
}
