using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Updates;

/// <summary>Reads the transport of an address off its scheme.</summary>
public static class Transports
{
    private static readonly string[] ClearText = { "http", "ftp", "ws", "mqtt", "amqp", "redis", "ldap", "telnet", "tftp" };

    private static readonly string[] Encrypted = { "https", "ftps", "sftp", "wss", "mqtts", "amqps", "rediss", "ldaps" };

    public static Transport Of(in Endpoint endpoint) =>
        IsOneOf(endpoint, ClearText) ? Transport.ClearText : IsOneOf(endpoint, Encrypted) ? Transport.Encrypted : Transport.Unknown;

    private static bool IsOneOf(in Endpoint endpoint, string[] schemes)
    {
        foreach (var scheme in schemes)
            if (endpoint.IsScheme(scheme))
                return true;
        return false;
    }
}
