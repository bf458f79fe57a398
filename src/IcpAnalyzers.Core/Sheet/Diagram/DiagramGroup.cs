using System.Collections.Generic;

namespace IcpAnalyzers.Core.Sheet.Diagram;

/// <summary>The addresses of one role at one place.</summary>
/// <param name="Role">Of all of them.</param>
/// <param name="Schemes">The schemes they are contacted with, with a comma between; empty when none is known.</param>
/// <param name="Nodes">In the order of the sheet.</param>
/// <param name="Box">Around them.</param>
internal sealed record DiagramGroup(HostRole Role, string Schemes, IReadOnlyList<DiagramNode> Nodes, DiagramBox Box);
