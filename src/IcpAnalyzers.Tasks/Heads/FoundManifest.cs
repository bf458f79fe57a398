using IcpAnalyzers.Core.Heads;

namespace IcpAnalyzers.Tasks.Heads;

/// <summary>A manifest that was read.</summary>
/// <param name="Name">The file on the sheet.</param>
/// <param name="Platform">Lower case; empty for the only platform.</param>
/// <param name="Facts">What it says.</param>
internal sealed record FoundManifest(string Name, string Platform, ManifestFacts Facts);
