using IcpAnalyzers.Core.Endpoints;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Endpoints;

/// <summary>A text that is the address of a host of which something is known: it stands abroad, or it has no name.</summary>
public readonly struct EndpointFinding
{
    private readonly string text;
    private readonly Endpoint endpoint;
    private readonly HostVerdict verdict;

    private EndpointFinding(string text, in Endpoint endpoint, in HostVerdict verdict)
    {
        this.text = text;
        this.endpoint = endpoint;
        this.verdict = verdict;
    }

    public bool IsOverseas => verdict.State == HostState.Overseas;

    /// <summary>Where the host stands in the text.</summary>
    public int Start => endpoint.HostStart;

    public int Length => endpoint.HostLength;

    /// <summary>The mainland host that does the same, when there is exactly one.</summary>
    public string? Replacement => verdict.ReplacementHost;

    /// <summary>The host, and who serves it or how that is known.</summary>
    public object[] HostAndService => new object[] { Host, IsAddress && verdict.Service.Length == 0 ? Texts.Of("Address_Data", AddressTable.Default.Date) : verdict.Service };

    private bool IsAddress => verdict.Address is not null;

    private string Host => text.Substring(Start, Length).Replace(Endpoint.Unknown, '…');

    private LocalizableString Remedy => RemedyOf(verdict);

    /// <summary>What to do about an overseas host.</summary>
    internal static LocalizableString RemedyOf(in HostVerdict verdict) => verdict switch
    {
        { ReplacementHost: { } same } => Texts.Of("Host_Equivalent", same),
        { Equivalent: { } other, Row.Kind: EquivalentKind.Region } => Texts.Of("Host_Region", other),
        { Equivalent: { } other } => Texts.Of("Host_Alternative", other),
        _ => Texts.Of("Host_Move"),
    };

    /// <summary>The finding in a text that is an address with a scheme as a whole; sentences that mention one are for people.</summary>
    public static EndpointFinding? In(string text, HostTable hosts) =>
        Endpoint.TryParse(text, 0, text.Length, out var endpoint) ? Of(text, endpoint, hosts) : null;

    /// <summary>The finding in a text that is <c>host</c>, <c>host:port</c> or an IP address; one that may as well be a version is none.</summary>
    public static EndpointFinding? WithoutScheme(string text, HostTable hosts)
    {
        if (!Endpoint.TryParseAuthority(text, 0, text.Length, out var endpoint))
            return null;
        var mayBeVersion = endpoint.Port < 0
            && IpAddress.TryParse(text, endpoint.HostStart, endpoint.HostLength, out var address) && AddressShape.NeedsContext(address, endpoint.HostLength);
        return mayBeVersion ? null : Of(text, endpoint, hosts);
    }

    /// <summary>The rule that is broken by using the address in a role; null when none is.</summary>
    public DiagnosticDescriptor? RuleFor(AddressRole role)
    {
        if (IsContacted(role))
            return !IsOverseas ? Rules.BareAddress : IsAddress ? Rules.OverseasAddress : Rules.OverseasHost;
        return role == AddressRole.Browse && IsOverseas && endpoint.SchemeLength > 0 ? Rules.OverseasLink : null;
    }

    public object[] ArgumentsFor(DiagnosticDescriptor rule) => rule.Id == Rules.OverseasHost.Id ? new object[] { Host, verdict.Service, Remedy }
        : rule.Id == Rules.BareAddress.Id ? new object[] { Host }
        : HostAndService;

    // Where the use does not say it, a name has to look like something that a program asks for; nobody browses to an IP address.
    private bool IsContacted(AddressRole role) => role switch
    {
        AddressRole.Contact => true,
        AddressRole.Unknown when endpoint.SchemeLength == 0 => endpoint.Port >= 0,
        AddressRole.Unknown => IsAddress || AddressLooks.Contacted(endpoint),
        _ => false,
    };

    private static EndpointFinding? Of(string text, in Endpoint endpoint, HostTable hosts)
    {
        var verdict = hosts.Judge(endpoint);
        var isBareAddress = verdict is { State: HostState.Mainland, Address: { Resolver: null } };
        return verdict.State == HostState.Overseas || isBareAddress ? new EndpointFinding(text, endpoint, verdict) : null;
    }
}
