namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>What a page is to show: the constants of the project, or a gap to be filled in where the project declares no number.</summary>
public sealed class NumberToShow
{
    /// <summary>The caption before a number.</summary>
    public const string Caption = "ICP备案号：";

    /// <summary>Says to people and to ICP1003 that the number is still missing, so that it is not forgotten.</summary>
    public const string Gap = Caption + "待填写";

    /// <param name="number">The number that the project declares; null when it declares none.</param>
    /// <param name="constantsNamespace">Where the class of the constants stands; empty for the global namespace.</param>
    /// <param name="isChinese">Whether the texts around it are Chinese.</param>
    public NumberToShow(string? number, string constantsNamespace, bool isChinese)
    {
        Number = number;
        ConstantsNamespace = constantsNamespace;
        IsChinese = isChinese;
    }

    /// <summary>For a file that cannot read constants; null when there is only the gap.</summary>
    public string? Number { get; }

    public string ConstantsNamespace { get; }

    public bool IsChinese { get; }
}
