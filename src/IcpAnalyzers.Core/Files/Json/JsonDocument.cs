using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace IcpAnalyzers.Core.Files.Json;

/// <summary>Reads a whole JSON document. Unlike <see cref="JsonValues"/> it keeps numbers and structure, and does not forgive.</summary>
public sealed class JsonDocument
{
    private const int MaxDepth = 64;

    private readonly string text;
    private int at;

    private JsonDocument(string text) => this.text = text;

    /// <summary>The root; null when the text is no JSON or is nested deeper than 64 levels.</summary>
    public static JsonNode? Parse(string text)
    {
        var document = new JsonDocument(text);
        var root = document.Value(0);
        document.SkipBlanks();
        return document.at == text.Length ? root : null;
    }

    private JsonNode? Value(int depth)
    {
        SkipBlanks();
        if (depth > MaxDepth || at >= text.Length)
            return null;
        switch (text[at])
        {
            case '{':
                return Object(depth);
            case '[':
                return Array(depth);
            case '"':
                return String() is { } value ? new JsonNode(value) : null;
            default:
                var start = at;
                while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '+' or '.'))
                    at++;
                return at > start ? new JsonNode(text.Substring(start, at - start)) : null;
        }
    }

    private JsonNode? Object(int depth)
    {
        var members = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        at++;
        if (Take('}'))
            return new JsonNode(members);
        do
        {
            SkipBlanks();
            if (at >= text.Length || text[at] != '"' || String() is not { } name || !Take(':') || Value(depth + 1) is not { } member)
                return null;
            members[name] = member;
        }
        while (Take(','));
        return Take('}') ? new JsonNode(members) : null;
    }

    private JsonNode? Array(int depth)
    {
        var items = new List<JsonNode>();
        at++;
        if (Take(']'))
            return new JsonNode(items);
        do
        {
            if (Value(depth + 1) is not { } item)
                return null;
            items.Add(item);
        }
        while (Take(','));
        return Take(']') ? new JsonNode(items) : null;
    }

    private string? String()
    {
        var start = ++at;
        while (at < text.Length && text[at] is not ('"' or '\\'))
            at++;
        if (at < text.Length && text[at] == '"')
            return text.Substring(start, at++ - start);

        var value = new StringBuilder(text, start, at - start, at - start + 16);
        while (at < text.Length)
        {
            var c = text[at++];
            if (c == '"')
                return value.ToString();
            if (c != '\\')
                value.Append(c);
            else if (!Escape(value))
                return null;
        }

        return null;
    }

    private bool Escape(StringBuilder value)
    {
        if (at >= text.Length)
            return false;
        var c = text[at++];
        if (c == 'u')
        {
            if (at + 4 > text.Length || !ushort.TryParse(text.Substring(at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
                return false;
            value.Append((char)unit);
            at += 4;
            return true;
        }

        value.Append(c switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', _ => c });
        return c is 'n' or 't' or 'r' or 'b' or 'f' or '"' or '\\' or '/';
    }

    private bool Take(char c)
    {
        SkipBlanks();
        if (at >= text.Length || text[at] != c)
            return false;
        at++;
        return true;
    }

    private void SkipBlanks()
    {
        while (at < text.Length && text[at] is (' ' or '\t' or '\r' or '\n' or '\uFEFF'))
            at++;
    }
}
