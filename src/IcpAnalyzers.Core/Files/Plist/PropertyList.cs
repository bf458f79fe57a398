namespace IcpAnalyzers.Core.Files.Plist;

/// <summary>Reads a property list (属性列表) in either of its forms.</summary>
public static class PropertyList
{
    /// <summary>The dictionary it holds; null for a damaged file, and for one with something else.</summary>
    public static PropertyValue? Read(byte[] bytes) =>
        (BinaryPropertyList.IsOne(bytes) ? BinaryPropertyList.Read(bytes) : XmlPropertyList.Read(bytes)) is { Kind: PropertyKind.Dictionary } plist ? plist : null;
}
