namespace IcpAnalyzers.Core.Assemblies;

/// <summary>The attribute that a text stands in, and what the attribute stands on.</summary>
internal readonly struct AttributeUse
{
    public AttributeUse(string attribute, string property, string enumValue, string enumType)
    {
        Attribute = attribute;
        Property = property;
        EnumValue = enumValue;
        EnumType = enumType;
    }

    /// <summary>The name of the attribute's type, without its namespace.</summary>
    public string Attribute { get; }

    /// <summary>The property it stands on; empty elsewhere.</summary>
    public string Property { get; }

    /// <summary>The value of an enum it stands on; empty elsewhere.</summary>
    public string EnumValue { get; }

    /// <summary>That enum.</summary>
    public string EnumType { get; }
}
