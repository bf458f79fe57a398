using IcpAnalyzers.Core.Files.Texts;

namespace IcpAnalyzers.Core.Files.Markup;

/// <summary>Finds the string and template literals of a script; names of properties are none.</summary>
internal sealed class ScriptStrings
{
    private readonly string file;
    private readonly int end;
    private readonly bool isRazor;
    private readonly bool hasElements;
    private int at;

    private int depth;

    // The last character that is neither blank nor comment: it tells a division from a regular expression, and a name from a value.
    private int last = -1;

    // A slash that opens no regular expression says the same about every other slash up to the end of its line.
    private int divisionsUntil;

    /// <param name="file">The file.</param>
    /// <param name="start">Where the script begins.</param>
    /// <param name="end">Behind it.</param>
    /// <param name="isRazor">Whether it has expressions of C# in it.</param>
    /// <param name="hasElements">Whether it has elements in it: it stops at each, and at the bracket that closes what it stands in.</param>
    public ScriptStrings(string file, int start, int end, bool isRazor, bool hasElements = false)
    {
        this.hasElements = hasElements;
        this.file = file;
        this.end = end;
        this.isRazor = isRazor;
        at = start;
    }

    /// <summary>What the last string is assigned to; empty when it is not: <c>api = '…'</c>, <c>{ api: '…' }</c>.</summary>
    public RawSpan Key { get; private set; }

    /// <summary>Where it has stopped.</summary>
    public int Position
    {
        get => at;
        set
        {
            at = value;
            last = value - 1;
        }
    }

    /// <returns>Null when there is no further string up to where it stops.</returns>
    public RawSpan? Next()
    {
        while (at < end)
        {
            var start = at;
            var before = last;
            switch (file[at])
            {
                case '"' or '\'' or '`':
                    at = ScriptText.Close(file, at, end, isRazor);
                    last = start;
                    if (at >= end || file[at] != file[start])
                        break;
                    at++;
                    if (IsPropertyName(before))
                        break;
                    Key = KeyOf(before);
                    return new RawSpan(start + 1, at - start - 2, SyntaxOf(start, at));
                case '<' when hasElements && IsElement():
                    return null;
                case '{' or '}' when hasElements:
                    depth += file[at] == '{' ? 1 : -1;
                    if (depth < 0)
                        return null;
                    last = at++;
                    break;
                case '/':
                    at = ScriptText.EndOfComment(file, at, end);
                    if (at == start)
                        StepOverSlash();
                    break;
                case '@' when isRazor:
                    at += RazorTransition.UnitAt(file, at, end).RawLength;
                    last = start;
                    break;
                default:
                    if (!char.IsWhiteSpace(file[at]))
                        last = at;
                    at++;
                    break;
            }
        }

        return null;
    }

    private ValueSyntax SyntaxOf(int start, int behind)
    {
        var syntax = ValueSyntax.None;
        var length = behind - start;
        if (file.IndexOf('\\', start, length) >= 0)
            syntax |= ValueSyntax.ScriptEscapes;
        if (file[start] == '`' && file.IndexOf('$', start, length) >= 0)
            syntax |= ValueSyntax.TemplateHoles;
        if (isRazor && file.IndexOf('@', start, length) >= 0)
            syntax |= ValueSyntax.RazorTransitions;
        return syntax;
    }

    private void StepOverSlash()
    {
        var slash = at++;
        var opens = IsBeforeValue();
        last = slash;
        if (!opens || slash < divisionsUntil)
            return;

        var inClass = false;
        for (var i = at; i < end && file[i] is not ('\n' or '\r'); i++)
        {
            if (file[i] == '\\')
                i++;
            else if (file[i] is '[' or ']')
                inClass = file[i] == '[';
            else if (file[i] == '/' && !inClass)
            {
                at = i + 1;
                return;
            }

            divisionsUntil = i;
        }
    }

    // What follows is a value: a slash opens a regular expression, and a < an element.
    private bool IsBeforeValue() => last < 0 || file[last] is '(' or ',' or '=' or ':' or '[' or '!' or '&' or '|' or '?' or '{' or '}' or ';' or '+' or '>' || IsReturn();

    // <a href, <Row>, <>; but not the type parameters in <T,>(x: T) and <T extends object>(x: T).
    private bool IsElement()
    {
        var end = at + 1;
        while (end < this.end && (char.IsLetterOrDigit(file[end]) || file[end] is '.' or '-' or '_' or ':'))
            end++;
        if (end >= this.end || !(file[end] is '>' or '/' || char.IsWhiteSpace(file[end])) || (end == at + 1 && file[end] != '>') || char.IsDigit(file[at + 1]))
            return false;
        return IsBeforeValue() && string.CompareOrdinal(file, SkipBlanks(end), "extends ", 0, 8) != 0;
    }

    private bool IsReturn() => last >= 5 && string.CompareOrdinal(file, last - 5, "return", 0, 6) == 0;

    private bool IsPropertyName(int before)
    {
        if (before < 0 || file[before] is not ('{' or ','))
            return false;
        var next = SkipBlanks(at);
        return next < end && file[next] == ':';
    }

    private RawSpan KeyOf(int before)
    {
        var none = new RawSpan(0, 0, ValueSyntax.None);
        if (before < 1 || file[before] is not ('=' or ':') || file[before - 1] is '=' or '!' or '<' or '>')
            return none;

        var stop = before;
        while (stop > 0 && char.IsWhiteSpace(file[stop - 1]))
            stop--;
        if (stop > 0 && file[stop - 1] is '"' or '\'')
            stop--;
        var start = stop;
        while (start > 0 && (char.IsLetterOrDigit(file[start - 1]) || file[start - 1] is '_' or '$' or '-'))
            start--;

        // The colon of "a ? b : c" names nothing.
        return file[before] == '=' || IsFirst(start) ? new RawSpan(start, stop - start, ValueSyntax.None) : none;
    }

    private bool IsFirst(int start)
    {
        while (start > 0 && (char.IsWhiteSpace(file[start - 1]) || file[start - 1] is '"' or '\''))
            start--;
        return start > 0 && file[start - 1] is '{' or ',';
    }

    private int SkipBlanks(int from)
    {
        while (from < end && char.IsWhiteSpace(file[from]))
            from++;
        return from;
    }
}
