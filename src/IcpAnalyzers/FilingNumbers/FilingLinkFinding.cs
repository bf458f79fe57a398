using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Filing;

namespace IcpAnalyzers.FilingNumbers;

/// <summary>A text that is meant as the link to the filing register (备案系统) and does not lead there.</summary>
public readonly struct FilingLinkFinding
{
    private readonly Endpoint endpoint;
    private readonly FilingLinkVerdict verdict;

    private FilingLinkFinding(in Endpoint endpoint, FilingLinkVerdict verdict)
    {
        this.endpoint = endpoint;
        this.verdict = verdict;
    }

    /// <summary>Where the whole address stands in the text.</summary>
    public int Start => endpoint.SchemeStart;

    public int Length => endpoint.PathStart + endpoint.PathLength - endpoint.SchemeStart;

    public string Replacement => FilingLink.Address;

    public object[] Arguments => new object[] { endpoint.Text.Substring(Start, Length).Replace(Endpoint.Unknown, '…'), Texts.Of("Link_" + verdict), FilingLink.Address };

    /// <summary>The finding in a text that is an address as a whole. The police system is the right place for a police number, so it is none.</summary>
    public static FilingLinkFinding? In(string text)
    {
        if (!Endpoint.TryParse(text, 0, text.Length, out var endpoint))
            return null;
        var verdict = FilingLink.Judge(endpoint);
        return verdict is FilingLinkVerdict.Upgrade or FilingLinkVerdict.Stale or FilingLinkVerdict.Parody or FilingLinkVerdict.LookAlike
            ? new FilingLinkFinding(endpoint, verdict)
            : null;
    }
}
