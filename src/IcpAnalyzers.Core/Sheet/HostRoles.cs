using System;
using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>What the hosts of a sheet are to the app.</summary>
internal sealed class HostRoles
{
    private readonly HashSet<string> channels;

    public HostRoles(FilingSheet sheet) => channels = new HashSet<string>(sheet.Update.Channels.Select(channel => HostOf(channel.Url)), StringComparer.OrdinalIgnoreCase);

    public HostRole Of(SheetHost host)
    {
        if (channels.Contains(host.Host))
            return HostRole.Update;
        return !host.Declared && host.Sources.Count > 0 && host.Sources.All(source => source.Package.Length > 0) ? HostRole.ThirdParty : HostRole.Domain;
    }

    /// <summary>The host of an address, in lower case; empty for a text that is none.</summary>
    public static string HostOf(string url) => Endpoint.TryParse(url, 0, url.Length, out var endpoint) ? endpoint.Text.Substring(endpoint.HostStart, endpoint.HostLength).ToLowerInvariant() : "";
}
