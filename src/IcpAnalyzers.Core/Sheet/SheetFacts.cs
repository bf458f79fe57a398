using System.Collections.Generic;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Updates;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>Fills the sheet with what a project declares: properties by their MSBuild name, items by their kind.</summary>
public sealed class SheetFacts
{
    private readonly IReadOnlyDictionary<string, string> properties;
    private readonly IReadOnlyList<SheetItem> items;
    private readonly HostTable hosts;

    /// <param name="properties">Values by property name; the names are compared as the dictionary does.</param>
    /// <param name="items">The declared items in the order of the project.</param>
    /// <param name="hosts">The table that says where a host is.</param>
    public SheetFacts(IReadOnlyDictionary<string, string> properties, IReadOnlyList<SheetItem> items, HostTable hosts)
    {
        this.properties = properties;
        this.items = items;
        this.hosts = hosts;
    }

    /// <summary>The identifier of the app: ApplicationId, otherwise the name of the assembly.</summary>
    public string Identifier => First("ApplicationId", "AssemblyName");

    /// <summary>The version people see: ApplicationDisplayVersion, otherwise the version of the project.</summary>
    public string Version => First("ApplicationDisplayVersion", "Version");

    public FilingSheet Sheet()
    {
        var app = new SheetApp(
            First("IcpAppName", "ApplicationTitle", "AssemblyTitle", "AssemblyName"), Version, First("IcpFilingNumber"), First("IcpSubjectNumber"), First("IcpPoliceNumber"),
            First("IcpExempt"), First("IcpExemptReason"), First("IcpServiceDescription"), First("IcpPrivacyPolicyUrl"), First("IcpTermsUrl"), First("IcpSupportUrl"), Stores());
        var head = new SheetHead(Platform(), Identifier, app.Name, Version, First("ApplicationVersion"));
        var domains = Hosts();
        var servers = Servers();
        var update = new SheetUpdate(Channels());
        var missing = new MissingFacts(this, app, domains, servers).All();
        return new FilingSheet(app, new[] { head }, WithChannels(domains, update.Channels), servers, update, Sdks(), missing);
    }

    /// <summary>The first of these properties that has a value; otherwise an empty text.</summary>
    internal string First(params string[] names)
    {
        foreach (var name in names)
            if (properties.TryGetValue(name, out var value) && value.Trim().Length > 0)
                return value.Trim();
        return "";
    }

    private string Platform()
    {
        var platform = First("TargetPlatformIdentifier").ToLowerInvariant();
        if (platform.Length > 0)
            return platform;
        return First("IcpProjectKind") == "Web" ? "web" : First("TargetFramework");
    }

    private List<SheetStore> Stores()
    {
        var stores = new List<SheetStore>();
        foreach (var item in Items("IcpStoreUrl"))
            stores.Add(new SheetStore(item["Store"], item.Include));
        return stores;
    }

    private List<SheetHost> Hosts()
    {
        var domains = new List<SheetHost>();
        foreach (var item in Items("IcpFilingDomain"))
            domains.Add(new SheetHost(item.Include, hosts.PlaceOf(item.Include), Declared: true));
        return domains;
    }

    // The app gets its updates from there, whether or not its code names the host.
    private List<SheetHost> WithChannels(List<SheetHost> domains, IReadOnlyList<SheetChannel> channels)
    {
        var all = new List<SheetHost>(domains);
        foreach (var channel in channels)
        {
            if (HostRoles.HostOf(channel.Url) is not { Length: > 0 } host || all.Exists(known => known.Host.Equals(host, System.StringComparison.OrdinalIgnoreCase)))
                continue;
            if (hosts.PlaceOf(host) == HostState.Reserved)
                continue;
            var isDeclared = domains.Exists(domain => host.EndsWith("." + domain.Host, System.StringComparison.OrdinalIgnoreCase));
            all.Add(new SheetHost(host, hosts.PlaceOf(host), isDeclared) { Schemes = new[] { channel.Url.Substring(0, channel.Url.IndexOf(':')).ToLowerInvariant() } });
        }

        return all;
    }

    private List<SheetServer> Servers()
    {
        var servers = new List<SheetServer>();
        foreach (var item in Items("IcpServer"))
            servers.Add(new SheetServer(item.Include, hosts.PlaceOf(item.Include), item["Provider"], item["Location"], item["Access"]));
        return servers;
    }

    private List<SheetChannel> Channels()
    {
        var channels = new List<SheetChannel>();
        foreach (var item in Items("IcpUpdateChannel"))
            channels.Add(new SheetChannel(
                item.Include, item["Mechanism"], Endpoint.TryParse(item.Include, 0, item.Include.Length, out var endpoint) ? Transports.Of(endpoint) : Transport.Unknown));
        return channels;
    }

    private List<SheetSdk> Sdks()
    {
        var sdks = new List<SheetSdk>();
        foreach (var item in Items("IcpSdk"))
            sdks.Add(new SheetSdk(item.Include, item["Vendor"], item["Purpose"], item["PrivacyUrl"]) { Version = item["Version"] });
        return sdks;
    }

    private IEnumerable<SheetItem> Items(string kind)
    {
        foreach (var item in items)
            if (item.Kind == kind && item.Include.Length > 0)
                yield return item;
    }
}
