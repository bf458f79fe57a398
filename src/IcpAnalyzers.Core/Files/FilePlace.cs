using System.Collections.Generic;
using System.Globalization;
using IcpAnalyzers.Core.Files.Markup;

namespace IcpAnalyzers.Core.Files;

/// <summary>An element, object or array around values, linked to the one around it; keys and paths become strings only for those who ask.</summary>
internal sealed class FilePlace
{
    public const int NoIndex = -1;

    /// <summary>How deep places are told apart; no file written by people comes near.</summary>
    public const int MaxDepth = 512;

    private readonly string file;
    private readonly RawSpan? key;

    /// <param name="file">The file.</param>
    /// <param name="parent">The place around it; null at the root.</param>
    /// <param name="name">The element or property; empty for the item of an array.</param>
    /// <param name="index">The position in the array around it.</param>
    /// <param name="key">Where the file says what it calls the place.</param>
    /// <param name="tag">Where the name of the element stands in its start tag; <see cref="NoIndex"/> where there are no tags.</param>
    /// <param name="condition">What has to hold for it to be there.</param>
    public FilePlace(string file, FilePlace? parent, string name, int index = NoIndex, RawSpan? key = null, int tag = NoIndex, RazorCondition? condition = null)
    {
        Condition = condition;
        this.file = file;
        this.key = key;
        Tag = tag;
        Parent = parent;
        Name = name;
        Index = index;
    }

    public FilePlace? Parent { get; }

    public string Name { get; }

    public int Index { get; }

    /// <summary>Where the name of the element stands in its start tag; <see cref="NoIndex"/> where there are no tags.</summary>
    public int Tag { get; }

    /// <summary>What has to hold for it to be there, beside what holds for the one around it; null for nothing.</summary>
    public RazorCondition? Condition { get; }

    /// <summary>What the file calls it; null when it does not.</summary>
    public string? Key => key?.Decode(file);

    /// <summary>Whether an element stands in this one, or is it.</summary>
    public bool Contains(FilePlace? other)
    {
        while (other is not null && other != this)
            other = other.Parent;
        return other is not null;
    }

    /// <summary><c>root/data/value</c>, <c>configuration/add/@value</c>.</summary>
    public static string Elements(FilePlace? place, string attribute)
    {
        var names = new List<string>();
        if (attribute.Length > 0)
            names.Add("@" + attribute);
        for (var at = place; at is not null; at = at.Parent)
            names.Add(at.Name);
        return Join("/", names);
    }

    /// <summary><c>Sentry:Dsn</c>, <c>Servers:0</c>.</summary>
    public static string Keys(FilePlace? place, string name, int index)
    {
        var names = new List<string>();
        if (index != NoIndex || name.Length > 0)
            names.Add(Part(name, index));
        for (var at = place; at is not null; at = at.Parent)
            names.Add(Part(at.Name, at.Index));
        return Join(":", names);
    }

    private static string Part(string name, int index) => index == NoIndex ? name : index.ToString(CultureInfo.InvariantCulture);

    private static string Join(string separator, List<string> innermostFirst)
    {
        innermostFirst.Reverse();
        return string.Join(separator, innermostFirst);
    }
}
