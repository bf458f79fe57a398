using System.Collections.Generic;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Sheet.Diagram;

/// <summary>What gets a box in the diagram. A class: lists of tuples and of other values bring code that every process of MSBuild has to compile anew.</summary>
internal sealed class DiagramAddress
{
    public DiagramAddress(HostState place, HostRole role, string text, IReadOnlyList<string> schemes)
    {
        Place = place;
        Role = role;
        Text = text;
        Schemes = schemes;
    }

    public HostState Place { get; }

    public HostRole Role { get; }

    /// <summary>The host or address.</summary>
    public string Text { get; }

    public IReadOnlyList<string> Schemes { get; }
}
