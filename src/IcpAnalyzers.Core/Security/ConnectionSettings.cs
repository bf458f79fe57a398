using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Rules;

namespace IcpAnalyzers.Core.Security;

/// <summary>Finds <c>TrustServerCertificate=true</c>, <c>Encrypt=false</c> and <c>SslMode=None</c> in connection strings of SQL Server, MySQL and PostgreSQL.</summary>
/// <remarks>
/// Sources: Microsoft.Data.SqlClient, SqlConnection.ConnectionString; MySqlConnector and Npgsql, connection options. Servers on this machine and in the office network are left alone,
/// and so are the modes that leave the choice to the server (Preferred, Allow).
/// </remarks>
public static class ConnectionSettings
{
    private const string Encrypt = "Encrypt";

    // VerifyFull means the same to MySQL and PostgreSQL: encrypted, and the name on the certificate is compared.
    private static readonly (string[] Keys, string[] Insecure, string Secure)[] Known =
    {
        (new[] { "TrustServerCertificate", "Trust Server Certificate" }, new[] { "true", "yes" }, "False"),
        (new[] { Encrypt }, new[] { "false", "no", "optional" }, "True"),
        (new[] { "SslMode", "Ssl Mode" }, new[] { "None", "Disable", "Disabled" }, "VerifyFull"),
    };

    private const string ModeAnchor = "ode=";

    /// <summary>The index of the next text that may hold one; -1 at the end.</summary>
    public static int FindAnchor(string text, int from) => First(First(text.IndexOf("Certificate=", from, StringComparison.Ordinal), text.IndexOf("Encrypt=", from, StringComparison.Ordinal)), FindMode(text, from));

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
        foreach (var (keys, insecure, secure) in Known)
        {
            if (!IsOneOf(key, keys) || !IsOneOf(value, insecure))
                continue;
            var from = text.IndexOf(key, start, StringComparison.Ordinal);
            var length = equals + 1 - from + text.Substring(equals + 1, end - equals - 1).TrimEnd().Length;
            return new SecuritySetting(RuleIds.CertificateValidationDisabled, text.Substring(from, length), from, length, key + "=" + secure);
        }

        return null;
    }

    // SslMode=, sslmode=, SSL Mode=: one search for all spellings, and the letters before it are looked at where it hits.
    private static int FindMode(string text, int from)
    {
        for (var at = text.IndexOf(ModeAnchor, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(ModeAnchor, at + ModeAnchor.Length, StringComparison.Ordinal))
        {
            var end = at > 1 && text[at - 2] == ' ' ? at - 2 : at - 1;
            if (end >= 3 && text[at - 1] is 'm' or 'M' && string.Compare(text, end - 3, "ssl", 0, 3, StringComparison.OrdinalIgnoreCase) == 0)
                return at;
        }

        return -1;
    }

    private static int First(int one, int other) => one < 0 ? other : other < 0 ? one : Math.Min(one, other);

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
