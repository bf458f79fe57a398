using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A diagnostic a test expects beside those its markup names.</summary>
public readonly record struct DiagnosticResult
{
    public static readonly DiagnosticResult[] EmptyDiagnosticResults = [];

    public DiagnosticResult(string id, DiagnosticSeverity severity)
    {
        Id = id;
        Severity = severity;
    }

    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id, descriptor.DefaultSeverity)
    {
    }

    public string Id { get; }

    public DiagnosticSeverity Severity { get; private init; }

    public string? Message { get; private init; }

    public ImmutableArray<object?>? MessageArguments { get; private init; }

    /// <summary>The key of a location marked <c>{|#key:text|}</c>.</summary>
    public int? MarkupKey { get; private init; }

    /// <summary>Null for the first source of the test.</summary>
    public string? Path { get; private init; }

    /// <summary>Zero-based; null when the diagnostic has no location or a marked one.</summary>
    public LinePosition? Start { get; private init; }

    /// <summary>Zero-based; null when only the start is compared.</summary>
    public LinePosition? End { get; private init; }

    public bool HasLocation => MarkupKey is not null || Start is not null;

    public static DiagnosticResult CompilerError(string identifier) => new(identifier, DiagnosticSeverity.Error);

    public static DiagnosticResult CompilerWarning(string identifier) => new(identifier, DiagnosticSeverity.Warning);

    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    public DiagnosticResult WithMessage(string? message) => this with { Message = message };

    public DiagnosticResult WithArguments(params object?[] arguments) => this with { MessageArguments = [.. arguments] };

    public DiagnosticResult WithLocation(int markupKey) => this with { MarkupKey = markupKey };

    /// <param name="line">One-based.</param>
    /// <param name="column">One-based.</param>
    public DiagnosticResult WithLocation(int line, int column) => this with { Start = new(line - 1, column - 1) };

    /// <inheritdoc cref="WithLocation(int, int)"/>
    public DiagnosticResult WithLocation(string path, int line, int column) => WithLocation(line, column) with { Path = path };

    /// <summary>Lines and columns are one-based; the end is exclusive.</summary>
    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) =>
        WithLocation(startLine, startColumn) with { End = new(endLine - 1, endColumn - 1) };

    /// <inheritdoc cref="WithSpan(int, int, int, int)"/>
    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan(startLine, startColumn, endLine, endColumn) with { Path = path };

    public DiagnosticResult WithNoLocation() => this with { MarkupKey = null, Start = null, End = null, Path = null };
}
