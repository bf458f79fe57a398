namespace IcpAnalyzers.Core.Files.Markup;

/// <summary>What a part of a page is, markup or code, and where it ends.</summary>
internal sealed class RazorContext
{
    public RazorContext(RazorContextKind kind, int floor, string keyword = "", RazorCondition? condition = null)
    {
        Condition = condition;
        Kind = kind;
        Floor = floor;
        Keyword = keyword;
    }

    public RazorContextKind Kind { get; }

    /// <summary>How many elements are open around it.</summary>
    public int Floor { get; }

    /// <summary>The keyword of a statement, since <c>else</c> follows an <c>if</c> only.</summary>
    public string Keyword { get; }

    /// <summary>Of an <c>if</c> or an <c>else</c>; null for other code.</summary>
    public RazorCondition? Condition { get; }

    /// <summary>Braces that are open in it, its own included.</summary>
    public int Braces { get; set; } = 1;

    /// <summary>Whether a statement may begin here, and therefore markup.</summary>
    public bool IsStatementStart { get; set; } = true;
}
