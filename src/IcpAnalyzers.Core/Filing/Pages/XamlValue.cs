namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>Where an attribute of XAML and its value stand.</summary>
internal readonly struct XamlValue
{
    /// <param name="text">The file.</param>
    /// <param name="attribute">Where the name of the attribute begins.</param>
    public XamlValue(string text, int attribute)
    {
        AttributeStart = attribute;
        AttributeEnd = XamlTree.EndOfAttribute(text, attribute);
        Quote = text[AttributeEnd - 1];
        End = AttributeEnd - 1;
        Start = text.IndexOf(Quote, attribute) + 1;
    }

    public int AttributeStart { get; }

    /// <summary>Behind the closing quote.</summary>
    public int AttributeEnd { get; }

    public char Quote { get; }

    /// <summary>Behind the opening quote.</summary>
    public int Start { get; }

    /// <summary>Where the closing quote stands.</summary>
    public int End { get; }
}
