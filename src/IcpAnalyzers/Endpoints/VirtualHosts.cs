using System;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Endpoints;

/// <summary>Names that a page in a WebView2 uses for a folder of this machine: <c>SetVirtualHostNameToFolderMapping("app.assets", folder, …)</c>. Nothing is asked of any network for them.</summary>
internal readonly struct VirtualHosts
{
    private const string Mapping = "SetVirtualHostNameToFolderMapping";

    private readonly string source;
    private readonly bool any;

    /// <param name="source">The file; the name stands in it twice, where it is mapped and where it is used.</param>
    public VirtualHosts(string source)
    {
        this.source = source;
        any = source.IndexOf(Mapping, StringComparison.Ordinal) >= 0;
    }

    /// <summary>Whether an address leads to such a folder.</summary>
    public bool Have(string address) =>
        any && Endpoint.TryParse(address, 0, address.Length, out var endpoint)
        && source.IndexOf("\"" + address.Substring(endpoint.HostStart, endpoint.HostLength) + "\"", StringComparison.OrdinalIgnoreCase) >= 0;
}
