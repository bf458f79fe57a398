using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Updates;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>A text that is the address of an update channel which everybody on the way can read and change.</summary>
public readonly struct ClearTextFinding
{
    private readonly string text;
    private readonly Endpoint endpoint;

    private ClearTextFinding(string text, in Endpoint endpoint)
    {
        this.text = text;
        this.endpoint = endpoint;
    }

    /// <summary>Where the scheme stands in the text.</summary>
    public int Start => endpoint.SchemeStart;

    public int Length => endpoint.SchemeLength;

    /// <summary>The encrypted scheme; null where the port shows that another server has to answer, so that changing the word would not do.</summary>
    public string? Replacement => endpoint.Port is -1 or 80 or 443 && endpoint.IsScheme("http") && endpoint.Port != 80 ? "https" : null;

    public object[] Arguments => new object[] { text.Replace(Endpoint.Unknown, '…'), text.Substring(Start, Length) };

    /// <summary>Whether the address, which is no update channel, is one that the program contacts on a host that is written out.</summary>
    public bool IsContacted(AddressRole role) =>
        text.IndexOf(Endpoint.Unknown, endpoint.HostStart, endpoint.HostLength) < 0 && text.IndexOf('{', endpoint.HostStart, endpoint.HostLength) < 0
        && (role == AddressRole.Contact || (role == AddressRole.Unknown && AddressLooks.Contacted(endpoint)));

    public static ClearTextFinding? In(string text, HostTable hosts)
    {
        if (!Endpoint.TryParse(text, 0, text.Length, out var endpoint) || Transports.Of(endpoint) != Transport.ClearText)
            return null;

        // This machine and the office network are where an updater is tried out.
        return hosts.Judge(endpoint).State == HostState.Reserved ? null : new ClearTextFinding(text, endpoint);
    }
}
