namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>What a page is to show: the constants of its project, the number itself where only the app around it declares one, or a gap to be filled in where nobody does.</summary>
public sealed class NumberToShow
{
    /// <summary>The caption before a number.</summary>
    public const string Caption = "ICP备案号：";

    // Says to people and to ICP1003 that the number is still missing, so that it is not forgotten.
    private const string Gap = Caption + "待填写";

    private const string EnglishCaption = "ICP filing number ";

    /// <param name="number">The declared number; null when none is.</param>
    /// <param name="constantsNamespace">Where the class of the constants stands; empty for the global namespace, null where the page's project has no constants.</param>
    /// <param name="isChinese">Whether the texts around it are Chinese.</param>
    public NumberToShow(string? number, string? constantsNamespace, bool isChinese)
    {
        // What is malformed is an error at the property; written out it could be anything.
        Number = number is not null && FilingNumber.TryParse(number, out _) ? number : null;
        ConstantsNamespace = constantsNamespace;
        IsChinese = isChinese;
    }

    /// <summary>The number when it is well-formed, otherwise null.</summary>
    public string? Number { get; }

    public string? ConstantsNamespace { get; }

    /// <summary>With its caption, for a file that cannot read constants.</summary>
    public string Literal => Number is null ? Gap : (IsChinese ? Caption : EnglishCaption) + Number;

    public bool IsChinese { get; }
}
