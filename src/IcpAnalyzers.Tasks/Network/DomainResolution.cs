using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Rules;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Tasks.Network;

/// <summary>Asks the resolver of this machine for the filed domains: the only use of the network, and only when <c>IcpResolveServers</c> is set.</summary>
internal sealed class DomainResolution
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    private readonly HostTable hosts;
    private readonly BuildWarnings warnings;

    public DomainResolution(HostTable hosts, BuildWarnings warnings)
    {
        this.hosts = hosts;
        this.warnings = warnings;
    }

    /// <summary>The sheet with the addresses of its declared domains. All are asked at once, so that the limit is one for all.</summary>
    public FilingSheet Apply(FilingSheet sheet)
    {
        var questions = sheet.Hosts.Select(host => host.Declared ? AskAsync(host.Host) : null).ToList();
        var deadline = System.Threading.Tasks.Task.Delay(Limit);
        var resolved = new List<SheetHost>(sheet.Hosts.Count);
        for (var i = 0; i < questions.Count; i++)
            resolved.Add(questions[i] is { } question ? Resolved(sheet.Hosts[i], question, deadline) : sheet.Hosts[i]);
        return sheet with { Hosts = resolved };
    }

    // A worker of the pool: some resolvers do not return before they have asked.
    private static Task<IPAddress[]> AskAsync(string host) => System.Threading.Tasks.Task.Run(() => Dns.GetHostAddressesAsync(host));

    private SheetHost Resolved(SheetHost host, Task<IPAddress[]> question, System.Threading.Tasks.Task deadline)
    {
        System.Threading.Tasks.Task.WhenAny(question, deadline).GetAwaiter().GetResult();
        if (question.Status != TaskStatus.RanToCompletion)
        {
            warnings.Unreadable("DomainNotResolved", host.Host, question.Exception?.InnerException?.Message ?? "");
            return host;
        }

        var addresses = question.Result.Select(address => address.ToString()).Distinct().OrderBy(address => address, StringComparer.Ordinal)
            .Select(address => new SheetAddress(address, hosts.PlaceOf(address))).ToList();
        foreach (var address in addresses)
            if (address.Place == HostState.Overseas)
                warnings.At(RuleIds.ServerNotInMainland, null, 0, "ResolvedOverseas", host.Host, address.Address);
        return host with { Addresses = addresses };
    }
}
