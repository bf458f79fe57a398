namespace IcpAnalyzers.Core.Files.Markup;

/// <summary>What has to hold for a part of a page to be shown: the condition of an <c>@if</c>, or its contrary behind <c>else</c>.</summary>
internal sealed class RazorCondition
{
    public RazorCondition(string text, bool isDenied)
    {
        Text = text;
        IsDenied = isDenied;
    }

    /// <summary>Between the brackets.</summary>
    public string Text { get; }

    public bool IsDenied { get; }
}
