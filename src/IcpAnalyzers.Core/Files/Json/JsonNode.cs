using System.Collections.Generic;
using System.Globalization;

namespace IcpAnalyzers.Core.Files.Json;

/// <summary>A value of a JSON document that another program wrote (RFC 8259). What is asked for and is not there, or is of another kind, is empty.</summary>
public sealed class JsonNode
{
    /// <summary>Stands for what a document does not have.</summary>
    public static readonly JsonNode Nothing = new("");

    private static readonly JsonNode[] None = new JsonNode[0];

    private readonly Dictionary<string, JsonNode>? members;
    private readonly List<JsonNode>? items;

    internal JsonNode(string text) => Text = text;

    internal JsonNode(Dictionary<string, JsonNode> members)
    {
        this.members = members;
        Text = "";
    }

    internal JsonNode(List<JsonNode> items)
    {
        this.items = items;
        Text = "";
    }

    public bool Exists => this != Nothing;

    /// <summary>Whether it is an object that is not empty.</summary>
    public bool HasMembers => members is { Count: > 0 };

    /// <summary>A string without its quotes, or a number or word as it is written; empty for objects and arrays.</summary>
    public string Text { get; }

    /// <summary>True or false; null for everything else.</summary>
    public bool? Truth => Text == "true" ? true : Text == "false" ? false : null;

    /// <summary>0 for everything that is no whole number.</summary>
    public long Number => long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>The items of an array; none for anything else.</summary>
    public IReadOnlyList<JsonNode> Items => items is null ? None : items;

    public JsonNode this[string name] => members is not null && members.TryGetValue(name, out var member) ? member : Nothing;

    /// <summary>The member at the end of a path of names.</summary>
    public JsonNode At(params string[] path)
    {
        var node = this;
        foreach (var name in path)
            node = node[name];
        return node;
    }

    /// <summary>This one, or another where it does not exist.</summary>
    public JsonNode Or(JsonNode other) => Exists ? this : other;
}
