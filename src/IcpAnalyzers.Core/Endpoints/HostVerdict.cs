using System;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>Where a host is, with the evidence for it.</summary>
public readonly struct HostVerdict
{
    private readonly Endpoint endpoint;

    internal HostVerdict(in Endpoint endpoint, HostState state, HostRow? row, string? region)
    {
        this.endpoint = endpoint;
        State = state;
        Row = row;
        Region = region;
        Address = null;
    }

    internal HostVerdict(in Endpoint endpoint, in AddressVerdict address)
    {
        this.endpoint = endpoint;
        Address = address;
        Row = null;
        Region = null;
        State = address.State switch
        {
            AddressState.Special => HostState.Reserved,
            AddressState.Mainland => HostState.Mainland,
            AddressState.Overseas => HostState.Overseas,
            _ => HostState.Unknown,
        };
    }

    public HostState State { get; }

    /// <summary>The row that decided; null when none did.</summary>
    public HostRow? Row { get; }

    /// <summary>The region id in the name that decided, for example <c>cn-hongkong</c>; null when none did.</summary>
    public string? Region { get; }

    /// <summary>What the address table says, when the host is an address; null for a name.</summary>
    public AddressVerdict? Address { get; }

    /// <summary>The brand a developer knows the host by, with the region where it decided; empty when nothing is known.</summary>
    public string Service => Row is null ? Address?.Resolver?.Operator ?? "" : Region is null ? Row.Service : Row.Service + " " + Region;

    /// <summary>A mainland host to use instead, or the name of something that is; null when none is known.</summary>
    public string? Equivalent => ReplacementHost ?? Row?.Equivalent;

    /// <summary>The whole host that does the same in the mainland, when there is exactly one; null otherwise.</summary>
    public string? ReplacementHost
    {
        get
        {
            if (State != HostState.Overseas || Row is not { Equivalent: { } suffix } row)
                return null;

            // s3.cn-north-1.amazonaws.com: the region is right and the partition is not.
            var inMainlandRegion = row.Kind == EquivalentKind.Region && Region is { } region && row.Regions?.StateOf(region) == HostState.Mainland;
            if (row.Kind != EquivalentKind.Documented && !inMainlandRegion)
                return null;

            var host = endpoint.Text.Substring(endpoint.HostStart, endpoint.HostLength).TrimEnd('.');
            return host.EndsWith(row.Suffix, StringComparison.OrdinalIgnoreCase) ? host.Substring(0, host.Length - row.Suffix.Length) + suffix : null;
        }
    }
}
