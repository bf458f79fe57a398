namespace IcpAnalyzers.Core.Filing;

/// <summary>A candidate as it was read: its parts in canonical characters, and what had to be changed for that.</summary>
internal struct FilingShape
{
    public FilingPrefix Prefix;

    /// <summary>备 or 证.</summary>
    public char Mark;

    /// <summary>Digits and masks; empty when a word stands in their place.</summary>
    public string Digits;

    public int Masks;

    /// <summary>As in <c>-2A</c>; empty when there is none.</summary>
    public string Serial;

    public int End;

    public FilingDefects Defects;

    /// <summary>Words stand where the digits or the serial belong.</summary>
    public bool IsPlaceholder;

    /// <summary>More than one number could be meant.</summary>
    public bool IsUncertain;

    /// <summary>A difference that has no name of its own, as in <c>京ICP备：12006957号</c>.</summary>
    public bool IsIrregular;
}
