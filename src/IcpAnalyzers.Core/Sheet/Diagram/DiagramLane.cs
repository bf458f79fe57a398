using System.Collections.Generic;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Sheet.Diagram;

/// <summary>All that stands at one place: in the mainland, abroad, or nobody knows.</summary>
internal sealed record DiagramLane(HostState Place, IReadOnlyList<DiagramGroup> Groups, DiagramBox Box);
