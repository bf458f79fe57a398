namespace IcpAnalyzers.Core.Sheet.Diagram;

/// <summary>An address in the diagram.</summary>
internal sealed record DiagramNode(string Text, DiagramBox Box);
