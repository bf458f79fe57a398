namespace IcpAnalyzers.Core.Updates;

/// <summary>The form in which a member of an update library is used.</summary>
public enum UpdateApiKind
{
    Constructor,
    Method,
    Property,
    Field,
    Attribute,

    /// <summary>A function of a native library, declared with DllImport or LibraryImport by whoever uses it.</summary>
    PInvoke,

    /// <summary>A method that the app implements, and whose result the library takes.</summary>
    Override,

    /// <summary>A field that names an option; the value stands behind it in the same call.</summary>
    Option,

    /// <summary>A member of an enum of flags.</summary>
    Flags,

    /// <summary>A whole package: <see cref="UpdateApi.Type"/> is its root namespace, <see cref="UpdateApi.Member"/> its assembly.</summary>
    Package,
}
