namespace IcpAnalyzers.Core.Files.Plist;

/// <summary>The kinds of value in a property list of Apple's systems.</summary>
public enum PropertyKind
{
    Null,
    Boolean,
    Integer,
    Real,
    Date,
    Data,
    Text,

    /// <summary>A reference in the archive of an object graph.</summary>
    Uid,

    /// <summary>An array or a set.</summary>
    Array,

    Dictionary,
}
