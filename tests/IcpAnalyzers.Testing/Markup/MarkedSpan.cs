using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Testing.Markup;

/// <summary>A span where a diagnostic is expected; <paramref name="Id"/> is null for the default rule.</summary>
public readonly record struct MarkedSpan(string? Id, TextSpan Span);
