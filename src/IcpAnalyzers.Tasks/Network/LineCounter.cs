namespace IcpAnalyzers.Tasks.Network;

/// <summary>Counts the lines of a text for places that come in order.</summary>
internal sealed class LineCounter
{
    private readonly string text;
    private int reached;
    private int line = 1;

    public LineCounter(string text) => this.text = text;

    /// <summary>The line of a place, from 1.</summary>
    public int At(int place)
    {
        for (; reached < place; reached++)
            if (text[reached] == '\n' || (text[reached] == '\r' && (reached + 1 == text.Length || text[reached + 1] != '\n')))
                line++;
        return line;
    }
}
