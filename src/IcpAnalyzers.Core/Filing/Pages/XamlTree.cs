using System.Collections.Generic;
using System.IO;
using System.Xml;

namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>The elements of a XAML file that is complete; half-typed files have none, because nothing is certain in them.</summary>
internal sealed class XamlTree
{
    private readonly string text;
    private readonly List<int> lines = new() { 0 };
    private readonly XmlReader reader;

    private XamlTree(string text, XmlReader reader)
    {
        this.text = text;
        this.reader = reader;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                lines.Add(i + 1);
    }

    /// <summary>The root; null for what is no XML.</summary>
    public static XamlElement? RootOf(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return new XamlTree(text, reader).Read();
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>Behind the closing quote of an attribute.</summary>
    public static int EndOfAttribute(string text, int start)
    {
        var open = text.IndexOfAny(new[] { '"', '\'' }, start);
        return text.IndexOf(text[open], open + 1) + 1;
    }

    private XamlElement? Read()
    {
        XamlElement? root = null;
        XamlElement? open = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var element = ReadStart(open);
                    root ??= element;
                    open?.Children.Add(element);
                    if (element.EndTag >= 0)
                        open = element;
                    break;
                case XmlNodeType.EndElement:
                    open!.EndTag = Position() - 2;
                    open.End = text.IndexOf('>', open.EndTag) + 1;
                    open = open.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when open is not null:
                    open.HasText = true;
                    break;
            }
        }

        return root;
    }

    private XamlElement ReadStart(XamlElement? parent)
    {
        var element = new XamlElement(parent, reader.LocalName, reader.NamespaceURI, Position() - 1, reader.Name.Length);
        var isEmpty = reader.IsEmptyElement;
        var end = element.NameEnd;
        while (reader.MoveToNextAttribute())
        {
            var start = Position();
            element.Attributes.Add((reader.Prefix, reader.LocalName, reader.Value, start));
            end = EndOfAttribute(text, start);
        }

        reader.MoveToElement();
        element.StartTagEnd = text.IndexOf('>', end) + 1;
        element.End = element.StartTagEnd;
        element.EndTag = isEmpty ? -1 : element.StartTagEnd;
        return element;
    }

    private int Position()
    {
        var info = (IXmlLineInfo)reader;
        return lines[info.LineNumber - 1] + info.LinePosition - 1;
    }
}
