namespace IcpAnalyzers.Core.Sheet;

/// <summary>A label of the form with its translation.</summary>
internal readonly struct SheetLabel
{
    public SheetLabel(string chinese, string english)
    {
        Chinese = chinese;
        English = english;
    }

    public string Chinese { get; }

    public string English { get; }

    /// <summary>Both, with a blank between.</summary>
    public override string ToString() => Chinese == English ? Chinese : Chinese + " " + English;

    public static implicit operator SheetLabel((string Chinese, string English) pair) => new(pair.Chinese, pair.English);
}
