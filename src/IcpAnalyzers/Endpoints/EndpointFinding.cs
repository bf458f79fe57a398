using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Endpoints;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Endpoints;

/// <summary>A text that is the address of a host of which something is known: it stands abroad, or it has no name.</summary>
public readonly struct EndpointFinding
{
    private static readonly char[] Digits = { '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' };
    private static readonly char[] NotInNames = { Endpoint.Unknown, '{', '%' };

    private static readonly HashSet<string> NetworkSchemes = new(StringComparer.OrdinalIgnoreCase)
    {
        "http", "https", "ws", "wss", "ftp", "ftps", "sftp", "ssh", "tcp", "udp", "tls", "mqtt", "mqtts", "amqp", "amqps", "redis", "rediss", "mongodb", "mongodb+srv",
        "postgres", "postgresql", "mysql", "nats", "kafka", "grpc", "smtp", "smtps", "imap", "imaps", "pop3", "ldap", "ldaps", "rtmp", "rtmps", "rtsp", "sb", "git", "svn",
        "telnet", "socks5", "quic", "h3",
    };

    private readonly string text;
    private readonly Endpoint endpoint;
    private readonly HostVerdict verdict;
    private readonly bool isConnection;

    private EndpointFinding(string text, in Endpoint endpoint, in HostVerdict verdict, bool isConnection)
    {
        this.text = text;
        this.isConnection = isConnection;
        this.endpoint = endpoint;
        this.verdict = verdict;
    }

    /// <summary>Whether the text is a host or an address and nothing else.</summary>
    public bool IsBare => endpoint.SchemeLength == 0 && !isConnection;

    /// <summary>Whether it is the address that git clones from; a page has no such ending.</summary>
    public bool IsRepository => text.EndsWith(".git", StringComparison.OrdinalIgnoreCase);

    public bool IsOverseas => verdict.State == HostState.Overseas;

    /// <summary>Whether only <see cref="Rules.MixedHost"/> has something to say of it.</summary>
    public bool IsMixed => verdict.State == HostState.Mixed;

    /// <summary>Whether only <see cref="Rules.UndeclaredHost"/> has something to say of it.</summary>
    public bool IsUndeclared => verdict.State is not (HostState.Overseas or HostState.Mixed) && !IsAddress;

    /// <summary>Whether a part of the host is not known.</summary>
    public bool HidesHost => text.IndexOf(Endpoint.Unknown, Start, Length) >= 0;

    /// <summary>Where the host stands in the text.</summary>
    public int Start => endpoint.HostStart;

    public int Length => endpoint.HostLength;

    /// <summary>The mainland host that does the same, when there is exactly one.</summary>
    public string? Replacement => verdict.ReplacementHost;

    /// <summary>The host, and who serves it or how that is known.</summary>
    public object[] HostAndService => new object[] { Host, IsAddress && verdict.Service.Length == 0 ? Texts.Of("Address_Data", AddressTable.Default.Date) : verdict.Service };

    private bool IsAddress => verdict.Address is not null;

    /// <summary>The host as it is written, with <c>…</c> for what is not known.</summary>
    public string Host => text.Substring(Start, Length).Replace(Endpoint.Unknown, '…');

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
    public static EndpointFinding? In(string text, HostTable hosts, FilingDomains? domains = null)
    {
        var start = StartOf(text);
        return Endpoint.TryParse(text, start, text.Length - start, out var endpoint) ? Of(text, endpoint, hosts, domains, isConnection: false) : InConnection(text, hosts, domains);
    }

    /// <summary>The first finding among the hosts of a connection string: <c>Server=tcp:host,1433;…</c>.</summary>
    public static EndpointFinding? InConnection(string text, HostTable hosts, FilingDomains? domains = null)
    {
        if (text.IndexOf('=') < 0)
            return null;
        EndpointFinding? mixed = null;
        foreach (var endpoint in ConnectionString.Endpoints(text))
        {
            if (Of(text, endpoint, hosts, domains, isConnection: true) is not { } found)
                continue;
            if (!found.IsMixed)
                return found;
            mixed ??= found;
        }

        return mixed;
    }

    /// <summary>The finding in a text that is <c>host</c>, <c>host:port</c>, <c>stun:host</c> or an IP address; one that may as well be a version is none.</summary>
    public static EndpointFinding? WithoutScheme(string text, HostTable hosts, FilingDomains? domains = null)
    {
        var protocol = 0;
        if (!Endpoint.TryParseAuthority(text, 0, text.Length, out var endpoint))
        {
            protocol = ProtocolLength(text);
            if (protocol == 0 || !Endpoint.TryParseAuthority(text, protocol, text.Length - protocol, out endpoint))
                return null;
        }

        var mayBeVersion = endpoint.Port < 0 && protocol == 0
            && IpAddress.TryParse(text, endpoint.HostStart, endpoint.HostLength, out var address) && AddressShape.NeedsContext(address, endpoint.HostLength);
        return mayBeVersion ? null : Of(text, endpoint, hosts, endpoint.Port < 0 && protocol == 0 ? null : domains, isConnection: protocol > 0);
    }

    /// <summary>The finding in an address that is written as a number or as octets.</summary>
    public static EndpointFinding? Of(in IpAddress address, HostTable hosts)
    {
        var text = address.IsV6 ? "[" + address + "]" : address.ToString();
        return Endpoint.TryParseAuthority(text, 0, text.Length, out var endpoint) ? Of(text, endpoint, hosts, domains: null, isConnection: false) : null;
    }

    /// <summary>Whether a part that is not known may hold the host, the scheme before it, or another address in front of it.</summary>
    public static bool MayHideHost(string text)
    {
        var start = StartOf(text);
        if (start > 0 && text.IndexOf("://", start, StringComparison.Ordinal) > 0)
            return true;
        if (Endpoint.TryParse(text, start, text.Length - start, out var endpoint))
            return text.IndexOf(Endpoint.Unknown, endpoint.HostStart, endpoint.HostLength) >= 0;
        return text[0] == Endpoint.Unknown && text.IndexOf("://", StringComparison.Ordinal) == 1;
    }

    /// <summary>The rule that is broken by using the address in a role; null when none is.</summary>
    public DiagnosticDescriptor? RuleFor(AddressRole role)
    {
        if (IsContacted(role))
            return verdict.State switch
            {
                HostState.Overseas => IsAddress ? Rules.OverseasAddress : Rules.OverseasHost,
                HostState.Mixed => Rules.MixedHost,
                _ => IsAddress ? Rules.BareAddress : Rules.UndeclaredHost,
            };
        return role == AddressRole.Browse && IsOverseas && endpoint.SchemeLength > 0 ? Rules.OverseasLink : null;
    }

    public object[] ArgumentsFor(DiagnosticDescriptor rule) => rule.Id == Rules.OverseasHost.Id ? new object[] { Host, verdict.Service, Remedy }
        : rule.Id == Rules.UndeclaredHost.Id ? new object[] { Host, Host }
        : rule.Id == Rules.BareAddress.Id ? new object[] { Host }
        : HostAndService;

    // Where the use does not say it, a name has to look like something that a program asks for; nobody browses to an IP address.
    private bool IsContacted(AddressRole role) => role switch
    {
        AddressRole.Contact => true,
        AddressRole.Unknown when isConnection => true,
        AddressRole.Unknown when endpoint.SchemeLength == 0 => endpoint.Port >= 0,
        AddressRole.Unknown => IsAddress || AddressLooks.Contacted(endpoint),
        _ => false,
    };

    private static EndpointFinding? Of(string text, in Endpoint endpoint, HostTable hosts, FilingDomains? domains, bool isConnection)
    {
        // avares://Shop.App/Assets: what other schemes name are parts of the app.
        if (endpoint.SchemeLength > 0 && !NetworkSchemes.Contains(text.Substring(endpoint.SchemeStart, endpoint.SchemeLength)))
            return null;
        var verdict = hosts.Judge(endpoint);
        // com.sample.app is as good a name for a package, a type or a file: a top-level domain alone says nothing of a word without a scheme.
        if (endpoint.SchemeLength == 0 && verdict.Row is { IsTopLevel: true })
            return null;
        var isBareAddress = verdict is { State: HostState.Mainland, Address: { Resolver: null } };
        return verdict.State is HostState.Overseas or HostState.Mixed || isBareAddress || (domains is not null && IsUndeclaredIn(domains, endpoint, verdict)) ? new EndpointFinding(text, endpoint, verdict, isConnection) : null;
    }

    // A part of a name that is not known may be any domain.
    private static bool IsUndeclaredIn(FilingDomains domains, in Endpoint endpoint, in HostVerdict verdict) =>
        verdict is { State: HostState.Unknown or HostState.Mainland, Address: null }
        && endpoint.Text.IndexOfAny(NotInNames, endpoint.HostStart, endpoint.HostLength) < 0 && !IsSample(endpoint) && !domains.Cover(endpoint);

    // example.cn, example2.stun: RFC 2606 keeps the word back under few domains, and people take it for any of them.
    private static bool IsSample(in Endpoint endpoint) =>
        endpoint.Text.IndexOf("example", endpoint.HostStart, endpoint.HostLength, StringComparison.OrdinalIgnoreCase) >= 0
        && Array.Exists(endpoint.Text.Substring(endpoint.HostStart, endpoint.HostLength).Split('.'), label => label.TrimEnd(Digits).Equals("example", StringComparison.OrdinalIgnoreCase));

    // $"{proxy}https://…": the address of a proxy, or nothing, comes first; what is known begins behind it.
    private static int StartOf(string text)
    {
        var start = 0;
        while (start < text.Length && text[start] == Endpoint.Unknown)
            start++;
        return start < text.Length && char.IsLetter(text[start]) ? start : 0;
    }

    // stun:host and turn:host (RFC 7064, 7065), dns:host (RFC 4501), and the same habit for other protocols.
    private static int ProtocolLength(string text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && text.Substring(0, colon) is "stun" or "stuns" or "turn" or "turns" or "dns" or "ntp" or "udp" or "tcp" ? colon + 1 : 0;
    }
}
