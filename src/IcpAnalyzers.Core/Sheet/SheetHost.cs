using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>A domain of the app (域名).</summary>
/// <param name="Host">Lower case, without a port.</param>
/// <param name="Place">Where it is known to be served from.</param>
/// <param name="Declared">Whether an <c>IcpFilingDomain</c> item names it or a domain above it.</param>
public sealed record SheetHost(string Host, HostState Place, bool Declared)
{
    /// <summary>The schemes it is written with, sorted; empty for a bare name.</summary>
    public IReadOnlyList<string> Schemes { get; init; } = Array.Empty<string>();

    /// <summary>Why the project says that it is there (<c>IcpHost</c>, <c>icp.hosts.tsv</c>); empty where it does not.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The last day for which the project says so, <c>yyyy-MM-dd</c>; empty where there is none.</summary>
    public string Until { get; init; } = "";

    /// <summary>What it resolved to, sorted; empty unless the build was told to ask (<c>IcpResolveServers</c>).</summary>
    public IReadOnlyList<SheetAddress> Addresses { get; init; } = Array.Empty<SheetAddress>();

    /// <summary>What it stands in, in the order of file, line and assembly.</summary>
    public IReadOnlyList<SheetSource> Sources { get; init; } = Array.Empty<SheetSource>();
}
