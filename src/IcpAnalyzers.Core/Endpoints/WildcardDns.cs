using System;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>Names that spell the address they lead to, so that a developer has a name for every machine: <c>api.127-0-0-1.nip.io</c>, <c>10.0.0.7.sslip.io</c>.</summary>
internal static class WildcardDns
{
    /// <summary>What the table of hosts calls such services.</summary>
    public const string Service = "wildcard DNS";

    private const int Octets = 4;

    /// <summary>Whether a name leads to this machine or network.</summary>
    /// <param name="text">Holds the host.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where the suffix of the service begins, with its dot.</param>
    public static bool IsLocal(string text, int start, int end)
    {
        var parts = text.Substring(start, Math.Max(0, end - start)).TrimEnd('.').Split('.', '-');
        if (parts.Length < Octets)
            return false;
        var address = string.Join(".", parts, parts.Length - Octets, Octets);
        return IpAddress.TryParse(address, 0, address.Length, out var found) && AddressTable.Default.Judge(found).State == AddressState.Special;
    }
}
