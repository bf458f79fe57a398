namespace IcpAnalyzers.Core.Filing;

/// <summary>What a candidate turned out to be.</summary>
public enum FilingVerdict
{
    /// <summary>Written as the register writes it; whether it is registered is not known.</summary>
    WellFormed,

    /// <summary>Meant as a number, and no register writes it like this.</summary>
    Malformed,

    /// <summary>A mask, a dummy or a word that a number was to replace.</summary>
    Placeholder,

    /// <summary>Begins with something that is not the character of a province, or not of this one.</summary>
    WrongProvince,
}
