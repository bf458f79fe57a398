using System.Text;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>Writes JSON (RFC 8259) for people and programs: two blanks a level, keys in the order of the calls, Chinese as it is.</summary>
internal sealed class JsonText
{
    private readonly StringBuilder text = new();
    private int depth;
    private bool needsComma;

    public override string ToString() => text.ToString() + "\n";

    public JsonText Open(string? key, char bracket)
    {
        Begin(key);
        text.Append(bracket);
        depth++;
        needsComma = false;
        return this;
    }

    public JsonText Close(char bracket)
    {
        depth--;
        if (needsComma)
            NewLine();
        text.Append(bracket);
        needsComma = true;
        return this;
    }

    public JsonText Value(string? key, string value)
    {
        Begin(key);
        Quote(value);
        needsComma = true;
        return this;
    }

    public JsonText Value(string? key, bool value) => Literal(key, value ? "true" : "false");

    public JsonText Value(string? key, long value) => Literal(key, value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>What is not known is <c>null</c>.</summary>
    public JsonText Value(string key, bool? value) => value is { } known ? Value(key, known) : Literal(key, "null");

    /// <summary>An array of texts on one line.</summary>
    public JsonText Values(string key, System.Collections.Generic.IReadOnlyList<string> values)
    {
        Begin(key);
        text.Append('[');
        for (var i = 0; i < values.Count; i++)
        {
            if (i > 0)
                text.Append(", ");
            Quote(values[i]);
        }

        text.Append(']');
        needsComma = true;
        return this;
    }

    private JsonText Literal(string? key, string value)
    {
        Begin(key);
        text.Append(value);
        needsComma = true;
        return this;
    }

    private void Begin(string? key)
    {
        if (needsComma)
            text.Append(',');
        if (depth > 0)
            NewLine();
        if (key is not null)
        {
            Quote(key);
            text.Append(": ");
        }
    }

    private void NewLine() => text.Append('\n').Append(' ', depth * 2);

    private void Quote(string value)
    {
        text.Append('"');
        foreach (var c in value)
            Append(c);
        text.Append('"');
    }

    // Beyond what JSON asks for: line separators and lone surrogates, which some readers refuse, and the signs that end a script element.
    private void Append(char c)
    {
        switch (c)
        {
            case '"' or '\\':
                text.Append('\\').Append(c);
                break;
            case '\n':
                text.Append("\\n");
                break;
            case '\t':
                text.Append("\\t");
                break;
            case < ' ' or '\u007F' or '\u2028' or '\u2029' or '<' or '>' or (>= '\uD800' and <= '\uDFFF') or '\uFEFF':
                text.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
                break;
            default:
                text.Append(c);
                break;
        }
    }
}
