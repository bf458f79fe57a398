using System;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>The metadata name of a type as the SDK tables write it; one <c>*</c> stands for any part of it.</summary>
public readonly struct TypePattern
{
    private readonly int star;

    internal TypePattern(string text)
    {
        Text = text;
        star = text.IndexOf('*');
    }

    public string Text { get; }

    /// <summary>Whether it stands for many types: <c>HuaweiCloud.SDK.*Region</c>.</summary>
    public bool IsOpen => star >= 0;

    /// <summary>What the simple name of the type is, or, for a pattern, what it ends with.</summary>
    public string SimpleName => Text.Substring(Text.LastIndexOfAny(new[] { '.', '+', '*' }) + 1);

    /// <summary>The namespace of a single type.</summary>
    public string ContainingNamespace => Text.Substring(0, Math.Max(0, Text.LastIndexOf('.')));

    /// <summary>The namespace all types of a pattern are in: <c>HuaweiCloud.SDK</c>; empty for a single type.</summary>
    public string Namespace => IsOpen ? Text.Substring(0, Math.Max(0, Text.LastIndexOf('.', star))) : "";

    /// <param name="type">The full metadata name.</param>
    public bool Matches(string type) => star < 0
        ? type == Text
        : type.Length >= Text.Length
          && type.StartsWith(Text.Substring(0, star), StringComparison.Ordinal)
          && type.EndsWith(Text.Substring(star + 1), StringComparison.Ordinal);
}
