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

    /// <summary>Whether nothing stands between its tags.</summary>
    public bool IsEmpty => Children.Count == 0 && !HasText;

    /// <summary>Whether the code behind knows it by a name.</summary>
    public bool IsNamed => Attributes.Exists(static attribute => attribute.Name is "Name" or "Uid" or "Key");

    /// <summary>The element that a place stands in, as deep as there is one.</summary>
    public XamlElement Innermost(int at)
    {
        var element = this;
        while (element.Children.Find(child => child.Start <= at && at < child.End) is { } inner)
            element = inner;
        return element;
    }

    /// <summary>Whether it, or an element around it, has one of some names.</summary>
    public bool IsIn(Predicate<string> isName)
    {
        var at = this;
        while (at is not null && !isName(at.Name))
            at = at.Parent;
        return at is not null;
    }

    /// <summary>The attribute whose name or value a place stands in; null when it is in none.</summary>
    public (string Name, int Start)? AttributeAt(string text, int at)
    {
        foreach (var (_, name, _, start) in Attributes)
            if (start <= at && at < XamlTree.EndOfAttribute(text, start))
                return (name, start);
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
