using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace IcpAnalyzers.Core.Files.Json;

/// <summary>Reads a whole JSON document. Unlike <see cref="JsonValues"/> it keeps numbers and structure, and does not forgive.</summary>
public sealed class JsonDocument
{
    private const int MaxDepth = 64;

    // The runtime knows it, .NET Standard has no name for it.
    private const MethodImplOptions AggressiveOptimization = (MethodImplOptions)512;

    private static readonly char[] Structure = { '"', '[', ']', '{', '}' };
    private static readonly char[] StringEnd = { '"', '\\' };

    private readonly string text;
    private readonly string? passedOver;
    private int at;

    private JsonDocument(string text, string? passedOver)
    {
        this.text = text;
        this.passedOver = passedOver;
    }

    /// <summary>The root; null when the text is no JSON or is nested deeper than 64 levels.</summary>
    /// <param name="text">The document.</param>
    /// <param name="passedOver">The name of members whose values are not read: they come out empty, and are not looked at for mistakes.</param>
    public static JsonNode? Parse(string text, string? passedOver = null)
    {
        var document = new JsonDocument(text, passedOver);
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
            if (at >= text.Length || text[at] != '"' || String() is not { } name || !Take(':') || Member(name, depth + 1) is not { } member)
                return null;
            members[name] = member;
        }
        while (Take(','));
        return Take('}') ? new JsonNode(members) : null;
    }

    private JsonNode? Member(string name, int depth)
    {
        if (name != passedOver)
            return Value(depth);
        SkipBlanks();
        if (at >= text.Length || text[at] is not ('[' or '{'))
            return Value(depth);
        return PassOver() ? JsonNode.Nothing : null;
    }

    // Most of a compiler's log is passed over. To optimize the loop while it runs would take the runtime four times as long as the log.
    [MethodImpl(AggressiveOptimization)]
    private bool PassOver()
    {
        var open = 0;
        while ((at = text.IndexOfAny(Structure, at)) >= 0)
        {
            var c = text[at++];
            if (c == '"')
            {
                if (!PassOverString())
                    break;
            }
            else if ((open += c is '[' or '{' ? 1 : -1) == 0)
            {
                return true;
            }
        }

        at = text.Length;
        return false;
    }

    private bool PassOverString()
    {
        while ((at = text.IndexOfAny(StringEnd, at)) >= 0)
        {
            if (text[at++] == '"')
                return true;
            // What is escaped may be a quotation mark.
            at = Math.Min(at + 1, text.Length);
        }

        return false;
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
