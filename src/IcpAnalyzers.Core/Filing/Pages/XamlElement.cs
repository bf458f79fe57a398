using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>An element of a XAML file and where its tags stand.</summary>
internal sealed class XamlElement
{
    public XamlElement(XamlElement? parent, string name, string ns, int start, int nameLength)
    {
        Parent = parent;
        Name = name;
        Namespace = ns;
        Start = start;
        NameEnd = start + 1 + nameLength;
    }

    public XamlElement? Parent { get; }

    /// <summary>Without prefix; <c>Grid.RowDefinitions</c> for a property.</summary>
    public string Name { get; }

    public string Namespace { get; }

    /// <summary>Where its &lt; stands.</summary>
    public int Start { get; }

    /// <summary>Behind its name in the start tag.</summary>
    public int NameEnd { get; }

    /// <summary>Behind the start tag.</summary>
    public int StartTagEnd { get; set; }

    /// <summary>Where the end tag begins; -1 when it has none.</summary>
    public int EndTag { get; set; } = -1;

    /// <summary>Behind the end tag.</summary>
    public int End { get; set; }

    public bool HasText { get; set; }

    public List<XamlElement> Children { get; } = new();

    public List<(string Prefix, string Name, string Value, int Start)> Attributes { get; } = new();

    /// <summary>Whether it is a property of the element around it: <c>ContentPage.Resources</c>.</summary>
    public bool IsProperty => Name.IndexOf('.') > 0;

    public string? Value(string attribute)
    {
        foreach (var (prefix, name, value, _) in Attributes)
            if (prefix.Length == 0 && name == attribute)
                return value;
        return null;
    }

    public bool Is(string attribute, string value) => Value(attribute)?.Trim().Equals(value, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>What is shown in it: children, and those of its property Content, Child or Children.</summary>
    public List<XamlElement> Content()
    {
        var content = new List<XamlElement>();
        foreach (var child in Children)
        {
            if (!child.IsProperty)
                content.Add(child);
            else if (child.Name.EndsWith(".Content", StringComparison.Ordinal) || child.Name.EndsWith(".Child", StringComparison.Ordinal) || child.Name.EndsWith(".Children", StringComparison.Ordinal))
                content.AddRange(child.Children);
        }

        return content;
    }
}
