using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Testing.Diagnosis;

/// <summary>A diagnostic a test asks for; what is null is not compared, a null path asks for a diagnostic without location.</summary>
public sealed record ExpectedDiagnostic(string Id, string? Path, TextSpan? Span)
{
    /// <summary>Only the start is compared.</summary>
    public bool IsStartOnly { get; init; }

    public DiagnosticSeverity? Severity { get; init; }

    public string? Message { get; init; }

    public ImmutableArray<object?>? Arguments { get; init; }

    public bool Matches(Diagnostic actual) =>
        actual.Id == Id
        && MatchesLocation(actual.Location)
        && (Severity is null || Severity == actual.Severity)
        && (Message is null || Message == actual.GetMessage(CultureInfo.InvariantCulture))
        && (Arguments is null || MatchesArguments(actual));

    public override string ToString()
    {
        var details = new[]
        {
            Path is null ? "without location" : $"{Path} {Span}",
            Severity?.ToString(),
            Message,
            Arguments is { } arguments ? $"({string.Join(", ", arguments)})" : null,
        };
        return $"{Id} {string.Join(" ", details.OfType<string>())}";
    }

    private bool MatchesLocation(Location location) =>
        Path is null
            ? location.Kind == LocationKind.None
            : location.GetLineSpan().Path == Path
                && (Span is not { } span || (IsStartOnly ? location.SourceSpan.Start == span.Start : location.SourceSpan == span));

    private bool MatchesArguments(Diagnostic actual)
    {
        var format = actual.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);
        try
        {
            return string.Format(CultureInfo.InvariantCulture, format, [.. Arguments!]) == actual.GetMessage(CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
