using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Files.Texts;

namespace IcpAnalyzers.Core.Files.Xml;

/// <summary>Cuts XML into tags and texts with their spans, from left to right; what is half typed is given as far as it goes.</summary>
/// <remarks>Not <c>System.Xml</c>: that one has no span for the value of an attribute and gives up at the first error.</remarks>
internal sealed class XmlScanner
{
    private readonly string file;
    private readonly NamePool names;
    private int at;

    public XmlScanner(string file, NamePool names)
    {
        this.file = file;
        this.names = names;
    }

    /// <summary>Of the last start tag.</summary>
    public List<XmlAttribute> Attributes { get; } = new();

    /// <summary>Of the last tag, without its prefix.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where the name begins.</summary>
    public int NameStart { get; private set; }

    public bool IsSelfClosing { get; private set; }

    /// <summary>The last text, with the blanks around it.</summary>
    public RawSpan Text { get; private set; }

    public XmlToken Next()
    {
        while (at < file.Length)
        {
            if (file[at] != '<')
                return ReadText();
            if (IsNameStart(at + 1))
                return ReadStartTag();
            if (At("</"))
                return ReadEndTag();
            if (At("<![CDATA["))
                return ReadCharacterData();

            if (At("<!--"))
                StepOver("-->");
            else if (At("<?"))
                StepOver("?>");
            else if (DocumentType.StandsAt(file, at))
                at = DocumentType.EndOf(file, at, out _) is >= 0 and var end ? end : file.Length;
            else
                at++;
        }

        return XmlToken.End;
    }

    private XmlToken ReadText()
    {
        var start = at;
        at = file.IndexOf('<', at);
        if (at < 0)
            at = file.Length;
        Text = new RawSpan(start, at - start, SyntaxOf(start, at));
        return XmlToken.Text;
    }

    private XmlToken ReadCharacterData()
    {
        var start = at + "<![CDATA[".Length;
        var end = file.IndexOf("]]>", start, StringComparison.Ordinal);
        at = end < 0 ? file.Length : end + 3;
        Text = new RawSpan(start, end < 0 ? 0 : end - start, ValueSyntax.None);
        return XmlToken.Text;
    }

    private XmlToken ReadEndTag()
    {
        at += 2;
        ReadName();
        while (at < file.Length && file[at] is not ('>' or '<'))
            at++;
        if (at < file.Length && file[at] == '>')
            at++;
        return XmlToken.EndTag;
    }

    private XmlToken ReadStartTag()
    {
        at++;
        ReadName();
        IsSelfClosing = false;
        Attributes.Clear();
        while (at < file.Length && file[at] != '<')
        {
            var c = file[at];
            if (c == '>')
            {
                at++;
                break;
            }

            IsSelfClosing = c == '/';
            if (IsNameStart(at))
                ReadAttribute();
            else
                at++;
        }

        return XmlToken.StartTag;
    }

    private void ReadAttribute()
    {
        var start = at;
        var prefix = ReadQualifiedName();
        var end = at;
        SkipBlanks();
        if (at >= file.Length || file[at] != '=')
            return;
        at++;
        SkipBlanks();
        if (at >= file.Length || file[at] is not ('"' or '\''))
            return;

        var quote = file[at++];
        var valueStart = at;
        while (at < file.Length && file[at] != quote && file[at] != '<')
            at++;
        // "<" cannot stand in a value: the quote is missing, and what follows is the next tag.
        if (at >= file.Length || file[at] == '<')
            return;
        Attributes.Add(new XmlAttribute(start, prefix, end - start - prefix, new RawSpan(valueStart, at - valueStart, SyntaxOf(valueStart, at))));
        at++;
    }

    private void ReadName()
    {
        var start = at;
        NameStart = start + ReadQualifiedName();
        Name = names.Get(NameStart, at - NameStart);
    }

    /// <returns>The length of the prefix with its colon.</returns>
    private int ReadQualifiedName()
    {
        var start = at;
        var prefix = 0;
        while (at < file.Length && IsNameCharacter(file[at]))
            if (file[at++] == ':')
                prefix = at - start;
        return prefix;
    }

    private ValueSyntax SyntaxOf(int start, int end) => file.IndexOf('&', start, end - start) < 0 ? ValueSyntax.None : ValueSyntax.XmlEntities;

    private void StepOver(string closing)
    {
        var close = file.IndexOf(closing, at, StringComparison.Ordinal);
        at = close < 0 ? file.Length : close + closing.Length;
    }

    private void SkipBlanks()
    {
        while (at < file.Length && char.IsWhiteSpace(file[at]))
            at++;
    }

    private bool At(string text) => string.CompareOrdinal(file, at, text, 0, text.Length) == 0;

    private bool IsNameStart(int position) => position < file.Length && (char.IsLetter(file[position]) || file[position] == '_');

    private static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ':';
}
