using System.Collections.Generic;

namespace IcpAnalyzers.Core.Files.Json;

/// <summary>A value of a JSON document that another program wrote (RFC 8259).</summary>
public sealed class JsonNode
{
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

    /// <summary>A string without its quotes, or a number or word as it is written; empty for objects and arrays.</summary>
    public string Text { get; }

    /// <summary>The items of an array; none for anything else.</summary>
    public IReadOnlyList<JsonNode> Items => items is null ? None : items;

    /// <summary>The member of an object; null when there is none.</summary>
    public JsonNode? this[string name] => members is not null && members.TryGetValue(name, out var member) ? member : null;

    /// <summary>The member at the end of a path of names; null when there is none.</summary>
    public JsonNode? At(params string[] path)
    {
        JsonNode? node = this;
        foreach (var name in path)
            node = node?[name];
        return node;
    }
}
