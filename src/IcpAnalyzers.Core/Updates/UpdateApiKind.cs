namespace IcpAnalyzers.Core.Updates;

/// <summary>The form in which an update library takes an address.</summary>
public enum UpdateApiKind
{
    Constructor,
    Method,
    Property,
    Field,
    Attribute,

    /// <summary>A function of a native library, declared with DllImport or LibraryImport by whoever uses it.</summary>
    PInvoke,
}
