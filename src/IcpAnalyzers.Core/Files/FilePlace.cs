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

    // In JSON paths (RFC 9535) a name with one of them is written in brackets.
    private static readonly char[] NotInMembers = { '.', ' ', '[', ']', '\'' };

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

    /// <summary><c>add[@key=Api]</c>, <c>string[@name=api_url]</c>; the name alone where the file calls it nothing.</summary>
    public string KeyedName => key is { Length: > 0 } value && AttributeBefore(value.Start) is { Length: > 0 } attribute ? Name + "[@" + attribute + "=" + Key + "]" : Name;

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

    /// <summary><c>Sentry.Dsn</c>, <c>Servers[0].Url</c>.</summary>
    public static string Members(FilePlace? place, string name, int index)
    {
        var path = Member(name, index);
        for (var at = place; at is not null; at = at.Parent)
            path = Member(at.Name, at.Index) + path;
        return path.TrimStart('.');
    }

    /// <summary><c>appSettings/add[@key=Api]</c>: the elements below the root, or the root alone.</summary>
    public static string KeyedElements(FilePlace? place)
    {
        var names = new List<string>();
        for (var at = place; at is not null && (at.Parent is not null || names.Count == 0); at = at.Parent)
            names.Add(at.KeyedName);
        return Join("/", names);
    }

    // A key is the value of an attribute: key="Api".
    private string AttributeBefore(int value)
    {
        var end = value - 1;
        while (end > 0 && (char.IsWhiteSpace(file[end - 1]) || file[end - 1] == '='))
            end--;
        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(file[start - 1]) || file[start - 1] is ':' or '_' or '-'))
            start--;
        return file.Substring(start, end - start);
    }

    private static string Member(string name, int index) =>
        index != NoIndex ? "[" + index.ToString(CultureInfo.InvariantCulture) + "]"
        : name.Length == 0 ? ""
        : name.IndexOfAny(NotInMembers) >= 0 ? "['" + name + "']"
        : "." + name;

    private static string Part(string name, int index) => index == NoIndex ? name : index.ToString(CultureInfo.InvariantCulture);

    private static string Join(string separator, List<string> innermostFirst)
    {
        innermostFirst.Reverse();
        return string.Join(separator, innermostFirst);
    }
}
