using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace IcpAnalyzers.Core.Sheet.Reading;

/// <summary>Reads JSON (RFC 8259) into nodes, strictly and to a limited depth.</summary>
internal sealed class JsonReader
{
    private const int MaxDepth = 64;

    private readonly string json;
    private int at;
    private int depth;

    private JsonReader(string json) => this.json = json;

    /// <exception cref="InvalidDataException">It is no JSON.</exception>
    public static JsonNode Read(string json)
    {
        var reader = new JsonReader(json);
        var node = reader.Value();
        if (reader.Peek() != '\0')
            throw reader.Wrong();
        return node;
    }

    private JsonNode Value()
    {
        switch (Peek())
        {
            case '{':
                return new JsonNode { Properties = Object() };
            case '[':
                return new JsonNode { Items = Array() };
            case '"':
                return new JsonNode { Text = String() };
            default:
                var start = at;
                while (at < json.Length && (char.IsLetterOrDigit(json[at]) || json[at] is '-' or '+' or '.'))
                    at++;
                return at > start ? new JsonNode { Text = json.Substring(start, at - start) } : throw Wrong();
        }
    }

    private Dictionary<string, JsonNode> Object()
    {
        var properties = new Dictionary<string, JsonNode>();
        Enter();
        while (Peek() != '}')
        {
            if (properties.Count > 0)
                Take(',');
            if (Peek() != '"')
                throw Wrong();
            var key = String();
            Take(':');
            properties[key] = Value();
        }

        Leave();
        return properties;
    }

    private List<JsonNode> Array()
    {
        var items = new List<JsonNode>();
        Enter();
        while (Peek() != ']')
        {
            if (items.Count > 0)
                Take(',');
            items.Add(Value());
        }

        Leave();
        return items;
    }

    private string String()
    {
        var text = new StringBuilder();
        for (at++; at < json.Length && json[at] != '"'; at++)
            text.Append(json[at] == '\\' ? Escape() : json[at]);
        if (at == json.Length)
            throw Wrong();
        at++;
        return text.ToString();
    }

    private char Escape()
    {
        at++;
        if (at < json.Length && json[at] == 'u' && at + 4 < json.Length
            && ushort.TryParse(json.Substring(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            at += 4;
            return (char)unit;
        }

        return (at < json.Length ? json[at] : '\0') switch
        {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\b',
            'f' => '\f',
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            _ => throw Wrong(),
        };
    }

    private void Enter()
    {
        at++;
        if (++depth > MaxDepth)
            throw Wrong();
    }

    private void Leave()
    {
        at++;
        depth--;
    }

    private void Take(char expected)
    {
        if (Peek() != expected)
            throw Wrong();
        at++;
    }

    // The next sign that is no white space; NUL at the end.
    private char Peek()
    {
        while (at < json.Length && json[at] is (' ' or '\n' or '\r' or '\t'))
            at++;
        return at < json.Length ? json[at] : '\0';
    }

    private InvalidDataException Wrong() => new("no JSON at " + at.ToString(CultureInfo.InvariantCulture));
}
