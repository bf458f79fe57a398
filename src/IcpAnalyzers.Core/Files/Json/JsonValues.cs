using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Files.Texts;

namespace IcpAnalyzers.Core.Files.Json;

/// <summary>The strings of a JSON file (RFC 8259), with the comments and trailing commas that configuration files have; names of properties are no values.</summary>
/// <remarks>Missing commas and values are overlooked; what cannot be told from something else (an open string, a wrong bracket) ends the reading.</remarks>
internal sealed class JsonValues
{
    private readonly string file;
    private readonly NamePool names;
    private readonly List<JsonCollection> open = new();
    private int at;

    // What stands around the next value; the root is an object without a name.
    private JsonCollection around = new(isArray: false, place: null, itemName: "");

    // Behind the colon; false where the name of a property is expected.
    private bool isValueNext = true;

    public JsonValues(string file)
    {
        this.file = file;
        names = new NamePool(file);
    }

    public IEnumerable<FileValue> Read()
    {
        while (at < file.Length)
        {
            var c = file[at];
            if (c == '"')
            {
                if (ReadString() is not { } span)
                    yield break;
                if (TakeValue(span))
                    yield return new FileValue(FileKind.Json, file, span, "", around.ItemName, around.Place, index: around.Index);
            }
            else if (!Step(c))
            {
                yield break;
            }
        }
    }

    /// <returns>Whether the string is a value, not a name.</returns>
    private bool TakeValue(RawSpan span)
    {
        if (around.IsArray || isValueNext)
        {
            isValueNext = open.Count == 0;
            return true;
        }

        around.ItemName = span.Syntax == ValueSyntax.None ? names.Get(span.Start, span.Length) : span.Decode(file);
        return false;
    }

    /// <returns>False when the file cannot be read any further.</returns>
    private bool Step(char c)
    {
        switch (c)
        {
            case '{' or '[':
                at++;
                return Open(c == '[');
            case '}' or ']':
                at++;
                return Close(c == ']');
            case ',':
                at++;
                around.Index += around.IsArray ? 1 : 0;
                isValueNext = open.Count == 0;
                return true;
            case ':':
                at++;
                isValueNext = true;
                return true;
            case '/':
                return SkipComment();
            default:
                at++;
                // Numbers and words; whatever they are, they are no strings.
                return char.IsWhiteSpace(c) || char.IsLetterOrDigit(c) || c is '-' or '+' or '.' or '_' or '$' or '\uFEFF';
        }
    }

    private bool Open(bool isArray)
    {
        if (open.Count == FilePlace.MaxDepth)
            return false;

        var place = open.Count == 0 ? null : new FilePlace(file, around.Place, around.ItemName, around.Index);
        open.Add(around);
        around = new JsonCollection(isArray, place, isArray ? around.ItemName : "");
        isValueNext = isArray;
        return true;
    }

    private bool Close(bool isArray)
    {
        if (open.Count == 0 || around.IsArray != isArray)
            return false;

        around = open[open.Count - 1];
        open.RemoveAt(open.Count - 1);
        isValueNext = open.Count == 0;
        return true;
    }

    /// <returns>Between the quotes; null when the string does not end on its line.</returns>
    private RawSpan? ReadString()
    {
        var start = ++at;
        var syntax = ValueSyntax.None;
        for (; at < file.Length; at++)
        {
            switch (file[at])
            {
                case '"':
                    return new RawSpan(start, at++ - start, syntax);
                case '\\':
                    syntax = ValueSyntax.JsonEscapes;
                    at++;
                    break;
                case '\n' or '\r':
                    return null;
            }
        }

        return null;
    }

    private bool SkipComment()
    {
        var isBlock = at + 1 < file.Length && file[at + 1] == '*';
        if (!isBlock && (at + 1 >= file.Length || file[at + 1] != '/'))
            return false;

        var end = isBlock ? file.IndexOf("*/", at + 2, StringComparison.Ordinal) : file.IndexOf('\n', at);
        at = end < 0 ? file.Length : end + (isBlock ? 2 : 1);
        return true;
    }
}
