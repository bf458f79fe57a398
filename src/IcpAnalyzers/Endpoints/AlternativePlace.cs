using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Infrastructure;

namespace IcpAnalyzers.Endpoints;

/// <summary>Where an address is that an app may use in the place of an overseas one.</summary>
internal static class AlternativePlace
{
    private const string MainlandDomain = ".cn";

    /// <summary>Where the host of an address is.</summary>
    /// <remarks>Beside an overseas host, a name under .cn or a filed domain is the one for the mainland, although the name alone would prove nothing.</remarks>
    /// <returns>Null for a text that is no address, or one of this network.</returns>
    public static HostState? Of(string text, ProjectOptions project)
    {
        if (!Endpoint.TryParse(text, 0, text.Length, out var endpoint)
            && (text.IndexOf('.') < 0 || !Endpoint.TryParseAuthority(text, 0, text.Length, out endpoint)))
            return null;
        var state = project.Hosts.Judge(endpoint).State;
        return state switch
        {
            HostState.Reserved => null,
            HostState.Unknown when EndsInMainlandDomain(endpoint) || project.FilingDomains?.Cover(endpoint) == true => HostState.Mainland,
            _ => state,
        };
    }

    private static bool EndsInMainlandDomain(in Endpoint endpoint) =>
        endpoint.HostLength > MainlandDomain.Length
        && string.Compare(endpoint.Text, endpoint.HostStart + endpoint.HostLength - MainlandDomain.Length, MainlandDomain, 0, MainlandDomain.Length, System.StringComparison.OrdinalIgnoreCase) == 0;
}
