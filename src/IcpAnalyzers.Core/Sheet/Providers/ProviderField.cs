namespace IcpAnalyzers.Core.Sheet.Providers;

/// <summary>A field of a provider's form.</summary>
/// <param name="Section"><c>app</c>, <c>head</c> or <c>access</c>.</param>
/// <param name="Platform"><c>android</c>, <c>apple</c>, <c>harmonyos</c> or <c>*</c>.</param>
/// <param name="Fact">What of the sheet fills it; <c>-</c> for a line to fill in by hand.</param>
/// <param name="Chinese">The label on the form.</param>
/// <param name="English">Its translation.</param>
public sealed record ProviderField(string Section, string Platform, string Fact, string Chinese, string English);
