namespace IcpAnalyzers.Core.Sheet;

/// <summary>The icon of the app (应用图标), which the form takes below 100 KB.</summary>
/// <param name="File">Relative to the project, with slashes.</param>
/// <param name="Bytes">Size of the file.</param>
/// <param name="Width">In pixels; 0 for a drawing.</param>
/// <param name="Height">In pixels; 0 for a drawing.</param>
public sealed record SheetIcon(string File, long Bytes, int Width, int Height);
