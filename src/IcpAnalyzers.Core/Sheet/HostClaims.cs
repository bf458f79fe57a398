using System.Linq;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>Puts on the sheet why a project says that a host is where it is, and until when that holds.</summary>
public static class HostClaims
{
    public static FilingSheet Apply(FilingSheet sheet, HostTable hosts) => sheet with { Hosts = sheet.Hosts.Select(host => With(host, hosts)).ToArray() };

    private static SheetHost With(SheetHost host, HostTable hosts) =>
        Endpoint.TryParseAuthority(host.Host, 0, host.Host.Length, out var endpoint) && hosts.Judge(endpoint).Row is { } row ? host with { Reason = row.Reason, Until = row.Until } : host;
}
