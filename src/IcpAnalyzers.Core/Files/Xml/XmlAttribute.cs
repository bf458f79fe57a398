using System;

namespace IcpAnalyzers.Core.Files.Xml;

/// <summary>Where the name and the value of an attribute stand.</summary>
internal readonly struct XmlAttribute
{
    private readonly int start;
    private readonly int prefixLength;

    /// <param name="start">Where the name begins, with its prefix.</param>
    /// <param name="prefixLength">How long the prefix is, with its colon.</param>
    /// <param name="nameLength">How long the name is without the prefix.</param>
    /// <param name="value">Between the quotes.</param>
    public XmlAttribute(int start, int prefixLength, int nameLength, RawSpan value)
    {
        this.start = start;
        this.prefixLength = prefixLength;
        NameLength = nameLength;
        Value = value;
    }

    public int NameStart => start + prefixLength;

    public int NameLength { get; }

    public RawSpan Value { get; }

    public bool IsNamespace(string file) => HasPrefix(file, "xmlns") || (prefixLength == 0 && IsNamed(file, "xmlns"));

    public bool HasPrefix(string file, string prefix) => prefixLength == prefix.Length + 1 && string.CompareOrdinal(file, start, prefix, 0, prefix.Length) == 0;

    /// <summary>Compares the name without its prefix, and without case.</summary>
    public bool IsNamed(string file, string name) =>
        NameLength == name.Length && string.Compare(file, NameStart, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
