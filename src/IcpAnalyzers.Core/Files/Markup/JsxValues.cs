using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Files.Texts;

namespace IcpAnalyzers.Core.Files.Markup;

/// <summary>The texts, attributes and strings of a component of React: ECMAScript with elements in it, and expressions in those (facebook.github.io/jsx).</summary>
internal sealed class JsxValues
{
    /// <summary>The name of a string that stands between tags, in braces: React hands it over as the property of that name.</summary>
    public const string Children = "children";

    private readonly string file;
    private readonly NamePool names;
    private readonly ElementStack open = new(StringComparison.Ordinal);
    private readonly List<Part> parts = new();
    private readonly List<FileValue> found = new();
    private readonly List<(int Start, int End, FilePlace? Element)> shown = new();
    private int at;

    public JsxValues(string file)
    {
        this.file = file;
        names = new NamePool(file);
    }

    private enum PartKind
    {
        /// <summary>The file, or an expression in braces.</summary>
        Script,

        /// <summary>A start tag behind its name.</summary>
        Tag,

        /// <summary>Between a start tag and its end tag.</summary>
        Children,
    }

    /// <summary>The expressions that stand between tags, with the element around each.</summary>
    public static IReadOnlyList<(int Start, int End, FilePlace? Element)> ShownExpressions(string file)
    {
        var page = new JsxValues(file);
        foreach (var _ in page.Read())
        {
        }

        return page.shown;
    }

    public IEnumerable<FileValue> Read()
    {
        Enter(attribute: null, element: null);
        while (parts.Count > 0 && at < file.Length)
        {
            found.Clear();
            var part = parts[parts.Count - 1];
            switch (part.Kind)
            {
                case PartKind.Script:
                    ReadScript(part);
                    break;
                case PartKind.Tag:
                    ReadTag(part);
                    break;
                default:
                    ReadChildren();
                    break;
            }

            foreach (var value in found)
                yield return value;
        }
    }

    private void ReadScript(Part part)
    {
        var strings = part.Strings!;
        if (strings.Next() is { } span)
        {
            at = strings.Position;
            if (span.Length == 0)
                return;
            var key = strings.Key.Length == 0 ? "" : names.Get(strings.Key.Start, strings.Key.Length);
            found.Add(part.Element is { } element
                ? new FileValue(FileKind.Jsx, file, span, element.Name, part.Attribute ?? Children, element)
                : new FileValue(FileKind.Jsx, file, span, "script", "", open.Top, key));
            return;
        }

        at = strings.Position;
        if (at >= file.Length)
            return;
        if (file[at] == '<')
        {
            EnterTag();
            return;
        }

        // The brace that closes an expression; one too many in the file itself closes nothing.
        if (parts.Count > 1)
        {
            if (part.Attribute is null)
                shown.Add((part.Start, at, part.Element));
            parts.RemoveAt(parts.Count - 1);
        }
        else
        {
            strings.Position = at + 1;
        }

        at++;
    }

    private void EnterTag()
    {
        var tag = at + 1;
        at = tag;
        while (at < file.Length && IsName(file[at]))
            at++;
        var element = new FilePlace(file, open.Top, names.Get(tag, at - tag), tag: tag);
        open.Push(element);
        parts.Add(new Part(PartKind.Tag, at, null, element, null));
    }

    private void ReadTag(Part part)
    {
        var c = file[at];
        if (c == '>')
        {
            at++;
            parts[parts.Count - 1] = new Part(PartKind.Children, at, null, part.Element, null);
        }
        else if (c == '/' && at + 1 < file.Length && file[at + 1] == '>')
        {
            at += 2;
            LeaveElement();
        }
        else if (c == '{')
        {
            at++;
            Enter("", part.Element);
        }
        else if (IsName(c))
        {
            ReadAttribute(part.Element!);
        }
        else
        {
            at = c == '/' ? Math.Max(at + 1, ScriptText.EndOfComment(file, at, file.Length)) : at + 1;
        }
    }

    private void ReadAttribute(FilePlace element)
    {
        var start = at;
        while (at < file.Length && IsName(file[at]))
            if (file[at++] == ':')
                start = at;
        var name = names.Get(start, at - start);
        var equals = SkipBlanks(at);
        if (equals >= file.Length || file[equals] != '=')
            return;
        at = SkipBlanks(equals + 1);
        if (at >= file.Length)
            return;
        if (file[at] == '{')
        {
            at++;
            Enter(name, element);
        }
        else if (file[at] is '"' or '\'')
        {
            var end = file.IndexOf(file[at], at + 1);
            if (end > at + 1 && name.Length > 0)
                found.Add(new FileValue(FileKind.Jsx, file, Span(at + 1, end), element.Name, name, element));
            at = end < 0 ? file.Length : end + 1;
        }
    }

    private void ReadChildren()
    {
        var start = at;
        var end = file.IndexOfAny(new[] { '<', '{' }, at);
        at = end < 0 ? file.Length : end;
        if (Span(start, at).Trim(file) is { Length: > 0 } text)
            found.Add(new FileValue(FileKind.Jsx, file, text, open.Top?.Name ?? "", "", open.Top));
        if (at >= file.Length)
            return;
        if (file[at] == '{')
        {
            at++;
            Enter(attribute: null, open.Top);
        }
        else if (at + 1 < file.Length && file[at + 1] == '/')
        {
            var close = file.IndexOf('>', at);
            at = close < 0 ? file.Length : close + 1;
            LeaveElement();
        }
        else
        {
            EnterTag();
        }
    }

    private void Enter(string? attribute, FilePlace? element) =>
        parts.Add(new Part(PartKind.Script, at, attribute, element, new ScriptStrings(file, at, file.Length, isRazor: false, hasElements: true)));

    private void LeaveElement()
    {
        open.Pop();
        parts.RemoveAt(parts.Count - 1);
        if (parts.Count > 0 && parts[parts.Count - 1].Strings is { } around)
            around.Position = at;
    }

    private RawSpan Span(int start, int end) => new(start, end - start, end > start && file.IndexOf('&', start, end - start) >= 0 ? ValueSyntax.HtmlEntities : ValueSyntax.None);

    private int SkipBlanks(int position)
    {
        while (position < file.Length && char.IsWhiteSpace(file[position]))
            position++;
        return position;
    }

    private static bool IsName(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ':' or '$';

    /// <summary>Where the reader is, in something that is not closed yet.</summary>
    private sealed class Part
    {
        public Part(PartKind kind, int start, string? attribute, FilePlace? element, ScriptStrings? strings)
        {
            Kind = kind;
            Start = start;
            Attribute = attribute;
            Element = element;
            Strings = strings;
        }

        public PartKind Kind { get; }

        public int Start { get; }

        /// <summary>Of an expression: the attribute whose value it is; null between tags.</summary>
        public string? Attribute { get; }

        public FilePlace? Element { get; }

        public ScriptStrings? Strings { get; }
    }
}
