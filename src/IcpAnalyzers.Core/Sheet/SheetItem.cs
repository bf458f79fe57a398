using System.Collections.Generic;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>An item of the project that the sheet repeats.</summary>
public sealed class SheetItem
{
    private readonly IReadOnlyDictionary<string, string> metadata;

    /// <param name="kind">For example <c>IcpServer</c>.</param>
    /// <param name="include">The item itself.</param>
    /// <param name="metadata">Its metadata; names are compared as the dictionary does.</param>
    public SheetItem(string kind, string include, IReadOnlyDictionary<string, string> metadata)
    {
        Kind = kind;
        Include = include.Trim();
        this.metadata = metadata;
    }

    public string Kind { get; }

    public string Include { get; }

    /// <summary>The metadata of that name; empty when it has none.</summary>
    public string this[string name] => metadata.TryGetValue(name, out var value) ? value.Trim() : "";
}
