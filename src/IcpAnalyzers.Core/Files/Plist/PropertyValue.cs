using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Files.Plist;

/// <summary>A value of a property list (属性列表), with those inside it.</summary>
public sealed class PropertyValue
{
    private static readonly PropertyValue[] NoItems = { };
    private static readonly KeyValuePair<string, PropertyValue>[] NoEntries = { };

    private PropertyValue(PropertyKind kind) => Kind = kind;

    public PropertyKind Kind { get; }

    /// <summary>Empty unless it is a text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether it is the switch, and on.</summary>
    public bool IsTrue { get; private set; }

    /// <summary>0 unless it is an integer or a <see cref="PropertyKind.Uid"/>.</summary>
    public long Integer { get; private set; }

    /// <summary>0 unless it is a real number.</summary>
    public double Real { get; private set; }

    /// <summary>In UTC; the default unless it is a date.</summary>
    public DateTime Date { get; private set; }

    /// <summary>Empty unless it is data.</summary>
    public byte[] Data { get; private set; } = { };

    /// <summary>The items of an array or a set, in order.</summary>
    public IReadOnlyList<PropertyValue> Items { get; private set; } = NoItems;

    /// <summary>The entries of a dictionary, in the order of the file.</summary>
    public IReadOnlyList<KeyValuePair<string, PropertyValue>> Entries { get; private set; } = NoEntries;

    /// <summary>How many values there are in it, itself included; one that stands in two places counts twice.</summary>
    internal long Size { get; private set; } = 1;

    /// <summary>How deep values stand in values; 1 for one that holds none.</summary>
    internal int Height { get; private set; } = 1;

    /// <summary>The value of a key; null when there is none, or no dictionary.</summary>
    public PropertyValue? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
                if (entry.Key == key)
                    return entry.Value;
            return null;
        }
    }

    internal static PropertyValue OfNull() => new(PropertyKind.Null);

    internal static PropertyValue Of(bool isTrue) => new(PropertyKind.Boolean) { IsTrue = isTrue };

    internal static PropertyValue Of(long integer, PropertyKind kind = PropertyKind.Integer) => new(kind) { Integer = integer };

    internal static PropertyValue Of(double real) => new(PropertyKind.Real) { Real = real };

    internal static PropertyValue Of(DateTime date) => new(PropertyKind.Date) { Date = date };

    internal static PropertyValue Of(byte[] data) => new(PropertyKind.Data) { Data = data };

    internal static PropertyValue Of(string text) => new(PropertyKind.Text) { Text = text };

    internal static PropertyValue Of(IReadOnlyList<PropertyValue> items)
    {
        var array = new PropertyValue(PropertyKind.Array) { Items = items };
        foreach (var item in items)
            array.Holds(item);
        return array;
    }

    internal static PropertyValue Of(IReadOnlyList<KeyValuePair<string, PropertyValue>> entries)
    {
        var dictionary = new PropertyValue(PropertyKind.Dictionary) { Entries = entries };
        foreach (var entry in entries)
            dictionary.Holds(entry.Value);
        return dictionary;
    }

    private void Holds(PropertyValue inner)
    {
        Size += inner.Size;
        Height = Math.Max(Height, inner.Height + 1);
    }
}
