using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>A domain of the app (域名).</summary>
/// <param name="Host">As declared.</param>
/// <param name="Place">Where it is known to be served from.</param>
public sealed record SheetHost(string Host, HostState Place);
