using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Files.Texts;

namespace IcpAnalyzers.Core.Files.Markup;

/// <summary>The attributes, texts and script strings of HTML, Vue and Razor pages; forgives what browsers forgive.</summary>
/// <remarks>Of the C# of a page only the addresses are read.</remarks>
internal sealed partial class MarkupValues
{
    private readonly FileKind kind;
    private readonly bool isRazor;
    private readonly string file;
    private readonly NamePool names;
    private readonly ElementStack open = new(StringComparison.OrdinalIgnoreCase);
    private readonly List<RazorContext> contexts = new() { new RazorContext(RazorContextKind.Page, floor: 0) };

    // What the last step has found.
    private readonly List<FileValue> found = new();
    private ScriptStrings? script;
    private int at;

    public MarkupValues(FileKind kind, string file)
    {
        this.kind = kind;
        this.file = file;
        isRazor = kind == FileKind.Razor;
        names = new NamePool(file);
        at = file.Length > 0 && file[0] == '\uFEFF' ? 1 : 0;
    }

    // Code that does not end takes the rest of the file with it.
    private bool isCut;

    private RazorContext Context => contexts[contexts.Count - 1];

    /// <summary>Whether everything that is opened in a page is closed again.</summary>
    public static bool IsComplete(FileKind kind, string file)
    {
        var page = new MarkupValues(kind, file);
        foreach (var _ in page.Read())
        {
        }

        return !page.isCut && page.contexts.Count == 1 && page.open.Depth == 0;
    }

    /// <summary>The elements around places of a page, for what is code and therefore no value; with the start of the tag for a place inside of one, otherwise -1.</summary>
    /// <param name="kind">Razor, HTML or Vue.</param>
    /// <param name="file">The page.</param>
    /// <param name="places">Indices, the smallest first.</param>
    public static IReadOnlyList<(FilePlace? Element, int Tag)> ElementsAround(FileKind kind, string file, IReadOnlyList<int> places)
    {
        var page = new MarkupValues(kind, file);
        var elements = new List<(FilePlace? Element, int Tag)>(places.Count);
        while (elements.Count < places.Count && (page.at < file.Length || page.script is not null))
        {
            var element = page.open.Top;
            var start = page.at;
            var isTag = page.script is null && page.Context.Kind != RazorContextKind.Code && start < file.Length && file[start] == '<';
            page.found.Clear();
            page.Step();
            while (elements.Count < places.Count && places[elements.Count] < page.at)
                elements.Add((element, isTag ? start : -1));
        }

        while (elements.Count < places.Count)
            elements.Add((null, -1));
        return elements;
    }

    public IEnumerable<FileValue> Read()
    {
        while (at < file.Length || script is not null)
        {
            found.Clear();
            Step();
            foreach (var value in found)
                yield return value;
        }
    }

    private void Step()
    {
        if (script is not null)
            ReadScript(script);
        else if (Context.Kind == RazorContextKind.Code)
            ReadCode();
        else if (!TryReadText())
            ReadStructure();
    }

    private void ReadScript(ScriptStrings strings)
    {
        if (strings.Next() is not { } span)
        {
            script = null;
            return;
        }

        var key = strings.Key.Length == 0 ? "" : names.Get(strings.Key.Start, strings.Key.Length);
        if (span.Length > 0)
            found.Add(new FileValue(kind, file, span, "script", "", open.Top, key));
    }

    /// <summary>Reads up to the next tag, or to Razor that is more than an expression.</summary>
    private bool TryReadText()
    {
        var start = at;
        var syntax = ValueSyntax.None;
        var isKnown = false;
        while (at < file.Length && !IsStructure())
        {
            var c = file[at];
            if (c == '@' && isRazor)
            {
                var unit = RazorTransition.UnitAt(file, at, file.Length);
                syntax |= ValueSyntax.RazorTransitions;
                isKnown |= unit.IsLiteral;
                isCut |= at + unit.RawLength == file.Length && at + 1 < file.Length && file[at + 1] == '(' && CSharpText.EndOfBrackets(file, at + 1, file.Length) < 0;
                at += unit.RawLength;
                continue;
            }

            if (c == '&')
                syntax |= ValueSyntax.HtmlEntities;
            isKnown = isKnown || !char.IsWhiteSpace(c);
            at++;
        }

        var text = new RawSpan(start, at - start, syntax);
        if (isKnown)
            found.Add(new FileValue(kind, file, text.Trim(file), open.Top?.Name ?? "", "", open.Top));
        else if (isRazor)
            AddStrings(start, at);
        return at > start;
    }

    private bool IsStructure()
    {
        switch (file[at])
        {
            case '<':
                return IsTag(at);
            case '@' when isRazor:
                return RazorTransition.Of(file, at, file.Length, out _) is not (RazorKeyword.None or RazorKeyword.Escape or RazorKeyword.Expression);
            case '\n':
                return Context.Kind == RazorContextKind.Line;
            case '{' when Context.Kind == RazorContextKind.Section:
                Context.Braces++;
                return false;
            case '}' when Context.Kind == RazorContextKind.Section && Context.Braces > 1:
                Context.Braces--;
                return false;
            case '}':
                return Context.Kind == RazorContextKind.Section;
            default:
                return false;
        }
    }

    private void ReadStructure()
    {
        switch (file[at])
        {
            case '<':
                ReadTag();
                if (Context.Kind == RazorContextKind.Element && open.Depth <= Context.Floor && script is null)
                    Leave();
                break;
            case '@':
                ReadTransition();
                break;
            default:
                // The end of a line or of a section.
                at++;
                Leave();
                break;
        }
    }

    private void Leave()
    {
        open.CutTo(Context.Floor);
        contexts.RemoveAt(contexts.Count - 1);
    }
}
