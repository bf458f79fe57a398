namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>A text that comes into a file, between two of its characters or in the place of some.</summary>
public readonly struct TextEdit
{
    /// <summary>An insertion.</summary>
    public TextEdit(int start, string text)
        : this(start, 0, text)
    {
    }

    public TextEdit(int start, int length, string text)
    {
        Start = start;
        Length = length;
        Text = text;
    }

    /// <summary>Where it goes, counted in the file as it was.</summary>
    public int Start { get; }

    /// <summary>How much it takes the place of; 0 for an insertion.</summary>
    public int Length { get; }

    public string Text { get; }
}
