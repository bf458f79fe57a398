using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Sheet.Reading;

/// <summary>A value of a JSON text. What is asked for and is not there, or is of another kind, is empty.</summary>
internal sealed class JsonNode
{
    public static readonly JsonNode Nothing = new();

    /// <summary>The text of a string; of a number, true, false and null as it is written.</summary>
    public string Text { get; init; } = "";

    public IReadOnlyList<JsonNode> Items { get; init; } = Array.Empty<JsonNode>();

    public IReadOnlyDictionary<string, JsonNode> Properties { get; init; } = new Dictionary<string, JsonNode>();

    public JsonNode this[string key] => Properties.TryGetValue(key, out var value) ? value : Nothing;

    /// <summary>True or false; null for everything else.</summary>
    public bool? Truth => Text == "true" ? true : Text == "false" ? false : null;

    public long Number => long.TryParse(Text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;
}
