namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>A text that comes into a file between two of its characters.</summary>
public readonly struct TextInsertion
{
    public TextInsertion(int start, string text)
    {
        Start = start;
        Text = text;
    }

    /// <summary>Where it goes, counted in the file as it was.</summary>
    public int Start { get; }

    public string Text { get; }
}
