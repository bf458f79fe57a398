namespace IcpAnalyzers.Core.Sheet;

/// <summary>A page of the app in a store.</summary>
public sealed record SheetStore(string Store, string Url);
