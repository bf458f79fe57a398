using System;
using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Sheet.Diagram;

/// <summary>The addresses of a sheet by place and role, each once.</summary>
internal sealed class DiagramAddresses
{
    private readonly FilingSheet sheet;
    private readonly HashSet<string> channels;

    public DiagramAddresses(FilingSheet sheet)
    {
        this.sheet = sheet;
        channels = new HashSet<string>(sheet.Update.Channels.Select(channel => HostOf(channel.Url)), StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<(HostState Place, DiagramRole Role, string Address, IReadOnlyList<string> Schemes)> All()
    {
        var none = Array.Empty<string>();
        var all = new List<(HostState, DiagramRole, string, IReadOnlyList<string>)>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var host in sheet.Hosts)
            if (seen.Add(host.Host))
                all.Add((host.Place, RoleOf(host), host.Host, host.Schemes));
        foreach (var server in sheet.Servers)
            if (seen.Add(server.Address))
                all.Add((server.Place, DiagramRole.Server, server.Address, none));
        foreach (var channel in sheet.Update.Channels)
            if (HostOf(channel.Url) is { Length: > 0 } host && seen.Add(host))
                all.Add((PlaceOf(host), DiagramRole.Update, host, new[] { channel.Url.Substring(0, Math.Max(0, channel.Url.IndexOf(':'))) }));
        return all;
    }

    private DiagramRole RoleOf(SheetHost host)
    {
        if (channels.Contains(host.Host))
            return DiagramRole.Update;
        return !host.Declared && host.Sources.Count > 0 && host.Sources.All(source => source.Package.Length > 0) ? DiagramRole.ThirdParty : DiagramRole.Domain;
    }

    private static string HostOf(string url) => Endpoint.TryParse(url, 0, url.Length, out var endpoint) ? endpoint.Text.Substring(endpoint.HostStart, endpoint.HostLength).ToLowerInvariant() : "";

    private static HostState PlaceOf(string host) =>
        Endpoint.TryParseAuthority(host, 0, host.Length, out var endpoint) ? HostTable.Default.Judge(endpoint).State : HostState.Unknown;
}
