using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>An address that a domain resolved to when the sheet was written.</summary>
public sealed record SheetAddress(string Address, HostState Place);
