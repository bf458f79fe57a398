namespace IcpAnalyzers.Core.Sheet;

/// <summary>A third-party SDK (第三方 SDK), as declared.</summary>
public sealed record SheetSdk(string Name, string Vendor, string Purpose, string PrivacyUrl);
