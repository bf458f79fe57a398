using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.ProjectFiles;

/// <summary>A finding in a file that is not C#, with its place in the file.</summary>
internal readonly struct FileFinding
{
    public FileFinding(DiagnosticDescriptor rule, int start, int length, string? replacement, object[] arguments)
    {
        Rule = rule;
        Start = start;
        Length = length;
        Replacement = replacement;
        Arguments = arguments;
    }

    public DiagnosticDescriptor Rule { get; }

    public int Start { get; }

    public int Length { get; }

    /// <summary>What may take the place of the span; null when nothing is certain.</summary>
    public string? Replacement { get; }

    public object[] Arguments { get; }
}
