using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Infrastructure;

/// <summary>A rule that a part of a text breaks; the text is a folded string of C#, or a whole file of another kind.</summary>
public readonly struct Finding
{
    public Finding(DiagnosticDescriptor rule, int start, int length, string? replacement, params object[] arguments)
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

    /// <summary>What may take the place of the part; null when nothing is certain.</summary>
    public string? Replacement { get; }

    public object[] Arguments { get; }

    /// <summary>Whether users in the mainland get something else, so that it is good to know and nothing to warn of.</summary>
    public bool IsCovered { get; init; }

    /// <summary>Where in a file that is not C# it stands, for the message: <c>Services[2].Url</c>; null or empty for nowhere that has a name.</summary>
    public string? Place { get; init; }

    /// <summary>What <see cref="FindingProperties.Hosts"/> tells the fix; null when there is nothing to tell.</summary>
    public string? Hosts { get; init; }
}
