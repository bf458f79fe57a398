using IcpAnalyzers.Core.Endpoints;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Endpoints;

/// <summary>A text that is the address of a host known to stand outside mainland China.</summary>
public readonly struct OverseasHostFinding
{
    private readonly string text;
    private readonly Endpoint endpoint;
    private readonly HostVerdict verdict;

    private OverseasHostFinding(string text, in Endpoint endpoint, in HostVerdict verdict)
    {
        this.text = text;
        this.endpoint = endpoint;
        this.verdict = verdict;
    }

    /// <summary>Where the host stands in the text.</summary>
    public int Start => endpoint.HostStart;

    public int Length => endpoint.HostLength;

    /// <summary>The mainland host that does the same, when there is exactly one.</summary>
    public string? Replacement => verdict.ReplacementHost;

    public object[] Arguments => new object[]
    {
        text.Substring(Start, Length).Replace(Endpoint.Unknown, '…'),
        verdict.Service,
        Remedy,
    };

    private LocalizableString Remedy => verdict switch
    {
        { Equivalent: { } same, Row.Kind: EquivalentKind.Documented } => Texts.Of("Host_Equivalent", same),
        { Equivalent: { } other, Row.Kind: EquivalentKind.Alternative } => Texts.Of("Host_Alternative", other),
        _ => Texts.Of("Host_Move"),
    };

    /// <summary>The finding in a text that is an address as a whole; sentences that mention one are for people.</summary>
    public static OverseasHostFinding? In(string text, HostTable hosts)
    {
        if (!Endpoint.TryParse(text, 0, text.Length, out var endpoint))
            return null;
        var verdict = hosts.Judge(endpoint);
        return verdict.State == HostState.Overseas ? new OverseasHostFinding(text, endpoint, verdict) : null;
    }

    /// <summary>Where the use does not say it, the address has to look like something that a program asks for.</summary>
    public bool IsContacted(AddressRole role) =>
        role == AddressRole.Contact || (role == AddressRole.Unknown && AddressLooks.Contacted(endpoint));
}
