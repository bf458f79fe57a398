namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>A text that takes the place of a part of a file.</summary>
public readonly struct TextReplacement
{
    public TextReplacement(int start, int length, string text)
    {
        Start = start;
        Length = length;
        Text = text;
    }

    /// <summary>Where the part begins, counted in the file as it was.</summary>
    public int Start { get; }

    /// <summary>0 for an insertion.</summary>
    public int Length { get; }

    public string Text { get; }
}
