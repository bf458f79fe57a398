using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Sheet.Diagram;

/// <summary>The addresses of a sheet by place and role, each once.</summary>
internal sealed class DiagramAddresses
{
    private readonly FilingSheet sheet;

    public DiagramAddresses(FilingSheet sheet) => this.sheet = sheet;

    public IReadOnlyList<DiagramAddress> All()
    {
        var none = Array.Empty<string>();
        var all = new List<DiagramAddress>();
        var roles = new HostRoles(sheet);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var host in sheet.Hosts)
            if (seen.Add(host.Host))
                all.Add(new DiagramAddress(host.Place, roles.Of(host), host.Host, host.Schemes));
        foreach (var server in sheet.Servers)
            if (seen.Add(server.Address))
                all.Add(new DiagramAddress(server.Place, HostRole.Server, server.Address, none));
        foreach (var channel in sheet.Update.Channels)
            if (HostRoles.HostOf(channel.Url) is { Length: > 0 } host && seen.Add(host))
                all.Add(new DiagramAddress(PlaceOf(host), HostRole.Update, host, new[] { channel.Url.Substring(0, Math.Max(0, channel.Url.IndexOf(':'))) }));
        return all;
    }

    private static HostState PlaceOf(string host) =>
        Endpoint.TryParseAuthority(host, 0, host.Length, out var endpoint) ? HostTable.Default.Judge(endpoint).State : HostState.Unknown;
}
