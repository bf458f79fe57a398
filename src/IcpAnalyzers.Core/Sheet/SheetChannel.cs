using IcpAnalyzers.Core.Updates;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>An address that updates come from.</summary>
public sealed record SheetChannel(string Url, string Mechanism, Transport Transport);
