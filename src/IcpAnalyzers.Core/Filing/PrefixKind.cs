namespace IcpAnalyzers.Core.Filing;

/// <summary>What stands where the province of a number belongs.</summary>
internal enum PrefixKind
{
    /// <summary>Something else, or nothing: the number has no province.</summary>
    Missing,

    /// <summary>The character of a province.</summary>
    Province,

    /// <summary>A character or a name that stands for the province elsewhere: 川, 四川.</summary>
    WrongProvince,

    /// <summary>A city, Hong Kong, Macau, Taiwan.</summary>
    NoRegistry,

    /// <summary>A joke registry.</summary>
    Parody,

    /// <summary>省, 某, X.</summary>
    Placeholder,

    /// <summary>A pattern, a template, the end of a word such as 阿里云: nothing can be said about the number.</summary>
    Unclear,
}
