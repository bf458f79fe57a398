using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Benchmarks.Scoring;

/// <summary>A finding of the analyzers in a repository.</summary>
/// <param name="Path">From the root of the repository, with slashes.</param>
/// <param name="Line">From 1.</param>
/// <param name="Text">What is underlined.</param>
/// <param name="Rule">The id.</param>
/// <param name="Severity">As reported.</param>
internal sealed record FoundPlace(string Path, int Line, string Text, string Rule, DiagnosticSeverity Severity);
