using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Cleartext;

/// <summary>The hosts that are reached over the public network: all but this machine, emulators, the office and reserved names.</summary>
internal static class PublicHosts
{
    public static bool Contain(string host, HostTable hosts) =>
        Endpoint.TryParseAuthority(host, 0, host.Length, out var endpoint) && !IsIncompleteAddress(host) && hosts.Judge(endpoint).State != HostState.Reserved;

    // "192.168." is what people write for a network; no top-level domain ends in a digit, and the system matches it with nothing.
    private static bool IsIncompleteAddress(string host)
    {
        var length = host.TrimEnd('.').Length;
        return length > 0 && host[length - 1] is >= '0' and <= '9' && !IpAddress.TryParse(host, 0, length, out _);
    }
}
