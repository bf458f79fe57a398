using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Sheet;
using IcpAnalyzers.Core.Updates;

namespace IcpAnalyzers.Core.Network;

/// <summary>Collects what was seen in assemblies and files and puts it on the sheet, in one order whatever the order of reading was.</summary>
public sealed class NetworkFacts
{
    private readonly Dictionary<string, Seen> hosts = new(StringComparer.Ordinal);
    private readonly SortedSet<string> channels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> byPackage = new(StringComparer.OrdinalIgnoreCase);

    public void Add(AddressSighting sighting, SheetSource source)
    {
        if (!hosts.TryGetValue(sighting.Host, out var seen))
            hosts[sighting.Host] = seen = new Seen(sighting.Place);
        if (sighting.Scheme.Length > 0)
            seen.Schemes.Add(sighting.Scheme);
        seen.Sources.Add(source);
        if (sighting.IsUpdate && source.Package.Length == 0)
            channels.Add(sighting.Url);
        var owner = source.Package.Length > 0 ? source.Package : source.Assembly;
        if (owner.Length == 0)
            return;
        if (!byPackage.TryGetValue(owner, out var names))
            byPackage[owner] = names = new SortedSet<string>(StringComparer.Ordinal);
        names.Add(sighting.Host);
    }

    /// <summary>The hosts that the assemblies of a package contain, or an assembly of no package by its name, sorted.</summary>
    public IReadOnlyList<string> HostsOf(string package) => byPackage.TryGetValue(package, out var names) ? new List<string>(names) : Array.Empty<string>();

    /// <summary>The sheet with the hosts: those of the project first, in their order, then the others by name.</summary>
    public FilingSheet Apply(FilingSheet sheet)
    {
        var all = new List<SheetHost>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var declared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var host in sheet.Hosts)
        {
            var name = host.Host.ToLowerInvariant();
            all.Add(hosts.TryGetValue(name, out var seen) ? seen.On(host) : host);
            known.Add(name);
            if (host.Declared)
                declared.Add(name);
        }

        var names = new List<string>(hosts.Keys);
        names.Sort(StringComparer.Ordinal);
        foreach (var name in names)
            if (!known.Contains(name))
                all.Add(hosts[name].On(new SheetHost(name, hosts[name].Place, IsBelow(name, declared))));
        return sheet with { Hosts = all, Update = WithChannels(sheet.Update) };
    }

    // The filing of a domain covers the names below it.
    private static bool IsBelow(string host, HashSet<string> declared)
    {
        for (var dot = host.IndexOf('.'); dot >= 0; dot = host.IndexOf('.', dot + 1))
            if (declared.Contains(host.Substring(dot + 1)))
                return true;
        return false;
    }

    private SheetUpdate WithChannels(SheetUpdate update)
    {
        var all = new List<SheetChannel>(update.Channels);
        foreach (var url in channels)
            if (!all.Exists(channel => channel.Url == url) && Endpoint.TryParse(url, 0, url.Length, out var endpoint))
                all.Add(new SheetChannel(url, "", Transports.Of(endpoint)));
        return update with { Channels = all };
    }

    private sealed class Seen
    {
        public Seen(HostState place) => Place = place;

        public HostState Place { get; }

        public SortedSet<string> Schemes { get; } = new(StringComparer.Ordinal);

        public SortedSet<SheetSource> Sources { get; } = new(SourceOrder.Instance);

        public SheetHost On(SheetHost host)
        {
            Schemes.UnionWith(host.Schemes);
            return host with { Schemes = new List<string>(Schemes), Sources = new List<SheetSource>(Sources) };
        }
    }
}
