using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Files.Texts;

namespace IcpAnalyzers.Core.Files.Markup;

/// <content>Tags and their attributes (HTML Living Standard, 13.1.2).</content>
internal sealed partial class MarkupValues
{
    private static readonly HashSet<string> VoidElements = new(
        "area base br col embed hr img input link meta param source track wbr".Split(' '), StringComparer.OrdinalIgnoreCase);

    private const string DirectiveMark = "v-";

    /// <summary>The name that the values of an attribute have, as it is written: <c>v-text</c> and <c>:text</c> of Vue are <c>text</c>.</summary>
    public static string NameOf(FileKind kind, string attribute)
    {
        var start = attribute.LastIndexOf(':') + 1;
        return start == 0 && kind == FileKind.Vue && attribute.StartsWith(DirectiveMark, StringComparison.Ordinal) ? attribute.Substring(DirectiveMark.Length) : attribute.Substring(start);
    }

    private bool IsTag(int position)
    {
        if (position + 1 >= file.Length)
            return false;
        var next = file[position + 1];
        return IsLetter(next) || next is '!' or '?' || (next == '/' && position + 2 < file.Length && IsLetter(file[position + 2]));
    }

    private void ReadTag()
    {
        switch (file[at + 1])
        {
            case '!' or '?':
                StepOver(string.CompareOrdinal(file, at, "<!--", 0, 4) == 0 ? "-->" : ">");
                break;
            case '/':
                var closed = ReadName(at + 2);
                StepOver(">");
                open.Close(closed, Context.Floor);
                break;
            default:
                ReadStartTag();
                break;
        }
    }

    private void ReadStartTag()
    {
        var tag = at + 1;
        var name = ReadName(tag);
        var element = new FilePlace(file, open.Top, name, tag: tag, condition: ConditionOfElement());
        open.Push(element);
        var isOpen = ReadAttributes(element);
        if (!isOpen || VoidElements.Contains(name))
            open.Pop();
        else if (IsNamed(name, "script") && IsLinkedData(tag))
            at = EndOfRawText("</script");
        else if (IsNamed(name, "script"))
            ReadScriptTo(EndOfRawText("</script"));
        else if (IsNamed(name, "style"))
            at = EndOfRawText("</style");
    }

    // type="application/ld+json" describes the page for search engines; nothing runs it and nothing asks for what it names.
    private bool IsLinkedData(int tag) => file.IndexOf("ld+json", tag, at - tag, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <returns>False when the tag closes itself.</returns>
    private bool ReadAttributes(FilePlace element)
    {
        var isSelfClosing = false;
        while (at < file.Length && file[at] != '<')
        {
            var c = file[at];
            if (c == '>')
            {
                at++;
                break;
            }

            isSelfClosing = c == '/' || (isSelfClosing && char.IsWhiteSpace(c));
            if (c == '@' && isRazor)
                StepOverCodeAttribute();
            else if (c is '/' or '"' or '\'' or '=' || char.IsWhiteSpace(c))
                at++;
            else
                ReadAttribute(element);
        }

        return !isSelfClosing;
    }

    private void ReadAttribute(FilePlace element)
    {
        var start = at;
        var isCode = kind == FileKind.Vue && IsDirective(start);
        if (isCode)
            start += file[at] == 'v' ? DirectiveMark.Length : 1;
        while (at < file.Length && file[at] is not ('=' or '>' or '/' or '<' or '"' or '\'') && !char.IsWhiteSpace(file[at]))
            if (file[at++] == ':')
                start = at;
        var length = at - start;
        if (ReadValue(length > 0 ? names.Get(start, length) : "") is not { Length: > 0 } value || length == 0)
            return;
        if (isCode)
        {
            // @click.prevent
            var modifier = file.IndexOf('.', start, length);
            AddScriptStrings(value, element, names.Get(start, modifier < 0 ? length : modifier - start));
            return;
        }

        var name = names.Get(start, length);
        if (!IsNamed(name, "xmlns") && !EndsWith(start, "xmlns:"))
            found.Add(new FileValue(kind, file, value, element.Name, name, element));
    }

    // :href="…", @click="…", #default="…", v-text="…": the value is an expression.
    private bool IsDirective(int start) => file[start] is ':' or '@' or '#' || string.CompareOrdinal(file, start, DirectiveMark, 0, DirectiveMark.Length) == 0;

    private void AddScriptStrings(RawSpan code, FilePlace element, string attribute)
    {
        var strings = new ScriptStrings(file, code.Start, code.Start + code.Length, isRazor: false);
        while (strings.Next() is { } span)
            if (span.Length > 0)
                found.Add(new FileValue(kind, file, span, element.Name, attribute, element));
    }

    /// <summary>The value behind the name; null when there is none, when it does not end, or when all of it is code.</summary>
    private RawSpan? ReadValue(string attribute)
    {
        var equals = SkipBlanks(at);
        if (equals >= file.Length || file[equals] != '=')
            return null;

        at = SkipBlanks(equals + 1);
        var quote = at < file.Length && file[at] is '"' or '\'' ? file[at++] : '\0';
        var start = at;
        var syntax = ValueSyntax.None;
        var isKnown = false;
        while (at < file.Length && (quote == '\0' ? file[at] != '>' && !char.IsWhiteSpace(file[at]) : file[at] != quote))
        {
            var c = file[at];
            if (c == '&')
                syntax |= ValueSyntax.HtmlEntities;
            else if (c == '@' && isRazor)
                syntax |= ValueSyntax.RazorTransitions;
            var unit = c == '@' && isRazor ? RazorTransition.UnitAt(file, at, file.Length) : TextUnit.Literal(c);
            isKnown |= unit.IsLiteral && !char.IsWhiteSpace(c);
            at += unit.RawLength;
        }

        if (quote != '\0' && at >= file.Length)
            return null;
        var value = new RawSpan(start, at - start, syntax);
        at += quote == '\0' ? 0 : 1;
        if (!isKnown && isRazor)
            AddStrings(start, start + value.Length, attribute);
        return isKnown ? value : null;
    }

    /// <summary><c>@onclick="…"</c>, <c>@bind-Value:event="…"</c>, <c>@(…)</c>: C# on both sides of the sign.</summary>
    private void StepOverCodeAttribute()
    {
        at += RazorTransition.UnitAt(file, at, file.Length).RawLength;
        while (at < file.Length && (char.IsLetterOrDigit(file[at]) || file[at] is '-' or ':' or '.' or '_'))
            at++;
        ReadValue("");
    }

    private string ReadName(int start)
    {
        at = start;
        while (at < file.Length && file[at] is not ('>' or '/' or '<' or '@') && !char.IsWhiteSpace(file[at]))
            if (file[at++] == ':')
                start = at;
        return names.Get(start, at - start);
    }

    private void ReadScriptTo(int end)
    {
        script = new ScriptStrings(file, at, end, isRazor);
        at = end;
    }

    private int EndOfRawText(string endTag)
    {
        var end = file.IndexOf(endTag, at, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? file.Length : end;
    }

    private void StepOver(string closing)
    {
        var close = file.IndexOf(closing, at, StringComparison.Ordinal);
        at = close < 0 ? file.Length : close + closing.Length;
    }

    private int SkipBlanks(int position)
    {
        while (position < file.Length && char.IsWhiteSpace(file[position]))
            position++;
        return position;
    }

    private bool EndsWith(int end, string text) => end >= text.Length && string.CompareOrdinal(file, end - text.Length, text, 0, text.Length) == 0;

    private static bool IsNamed(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private static bool IsLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';
}
