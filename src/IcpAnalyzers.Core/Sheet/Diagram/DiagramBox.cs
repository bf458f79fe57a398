namespace IcpAnalyzers.Core.Sheet.Diagram;

/// <summary>A rectangle of the diagram, in its own units.</summary>
/// <param name="Left">From the left edge.</param>
/// <param name="Top">From the upper edge.</param>
/// <param name="Width">To the right.</param>
/// <param name="Height">Downwards.</param>
internal sealed record DiagramBox(int Left, int Top, int Width, int Height)
{
    public int Right => Left + Width;

    public int Bottom => Top + Height;

    public int MiddleY => Top + (Height / 2);
}
