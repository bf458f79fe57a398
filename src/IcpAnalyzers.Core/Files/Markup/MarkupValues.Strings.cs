using System;

namespace IcpAnalyzers.Core.Files.Markup;

/// <content>The addresses among the strings of a page's C#: what a compiler makes of them is generated code, which no analyzer of addresses reads.</content>
internal sealed partial class MarkupValues
{
    /// <summary>The element of a string in the code of a page; its name is the variable, property or method that takes it.</summary>
    public const string Code = "@code";

    private const string AddressMark = "://";

    /// <param name="start">Where the code begins.</param>
    /// <param name="end">Behind it.</param>
    /// <param name="attribute">The attribute whose whole value the code is; empty elsewhere.</param>
    private void AddStrings(int start, int end, string attribute = "")
    {
        if (file.IndexOf(AddressMark, start, end - start, StringComparison.Ordinal) < 0)
            return;
        for (var position = start; position < end;)
        {
            var behind = CSharpText.EndOfLiteral(file, position, end);
            if (behind > position)
                AddString(position, behind, start, attribute);
            position = Math.Max(behind, position + 1);
        }
    }

    private void AddString(int start, int end, int codeStart, string attribute)
    {
        var from = start;
        while (from < end && file[from] is '$' or '@')
            from++;
        if (from >= end || file[from] != '"')
            return;
        var to = end;
        while (from < to && file[from] == '"')
            from++;
        while (to > from && file[to - 1] == '"')
            to--;
        if (to <= from || file.IndexOf(AddressMark, from, to - from, StringComparison.Ordinal) < 0 || NameBefore(start, codeStart) is not { } name)
            return;

        var span = new RawSpan(from, to - from, Texts.ValueSyntax.None).Trim(file);
        if (span.Length > 0)
            found.Add(name.Length == 0 && attribute.Length > 0 && open.Top is { } element
                ? new FileValue(kind, file, span, element.Name, attribute, element)
                : new FileValue(kind, file, span, Code, name, open.Top, key: name));
    }

    /// <summary>What takes the string: the name in <c>name = "…"</c>, <c>Name(a, "…")</c>, <c>Name => "…"</c>; empty when nothing names it.</summary>
    /// <returns>Null when something is compared with the string.</returns>
    private string? NameBefore(int position, int codeStart)
    {
        var i = BlanksBefore(position, codeStart);
        if (i <= codeStart)
            return "";
        switch (file[i - 1])
        {
            case '=' when i - 2 >= codeStart && file[i - 2] is '=' or '!':
                return null;
            case '>' when i - 2 >= codeStart && file[i - 2] == '=':
                return WordBefore(i - 2, codeStart);
            case '=':
                return WordBefore(i - 1, codeStart);
            case '(' or ',':
                return CallBefore(i - 1, codeStart);
            default:
                return "";
        }
    }

    private string CallBefore(int i, int codeStart)
    {
        // Back to the bracket that opens the list of arguments; strings of other arguments hold no brackets as a rule.
        for (var depth = 0; i >= codeStart && (depth > 0 || file[i] != '('); i--)
        {
            if (file[i] is ')' or ']' or '}')
                depth++;
            else if (file[i] is '(' or '[' or '{' && depth-- == 0)
                return "";
            else if (file[i] == ';')
                return "";
        }

        i = BlanksBefore(i, codeStart);
        for (var depth = 0; i > codeStart && (depth > 0 || file[i - 1] == '>'); i--)
            depth += file[i - 1] == '>' ? 1 : file[i - 1] == '<' ? -1 : 0;
        var name = WordBefore(i, codeStart);
        if (name is not ("Uri" or "UriBuilder"))
            return name;

        // What matters is where the new Uri goes.
        i = BlanksBefore(BlanksBefore(i, codeStart) - name.Length, codeStart);
        return i - 3 >= codeStart && string.CompareOrdinal(file, i - 3, "new", 0, 3) == 0 ? NameBefore(i - 3, codeStart) ?? "" : "";
    }

    private string WordBefore(int i, int codeStart)
    {
        var end = BlanksBefore(i, codeStart);
        var start = end;
        while (start > codeStart && (char.IsLetterOrDigit(file[start - 1]) || file[start - 1] == '_'))
            start--;
        return names.Get(start, end - start);
    }

    private int BlanksBefore(int i, int codeStart)
    {
        while (i > codeStart && char.IsWhiteSpace(file[i - 1]))
            i--;
        return i;
    }
}
