using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Files.Xml;

/// <summary>The attributes and texts of XAML, configuration files, manifests and other XML.</summary>
internal sealed class XmlValues
{
    private readonly FileKind kind;
    private readonly string file;
    private readonly NamePool names;
    private readonly XmlScanner scanner;
    private readonly ElementStack open = new(StringComparison.Ordinal);

    // What has this prefix is shown by a designer, never by the app.
    private readonly string designPrefix;

    public XmlValues(FileKind kind, string file)
    {
        this.kind = kind;
        this.file = file;
        names = new NamePool(file);
        scanner = new XmlScanner(file, names);
        designPrefix = kind == FileKind.Xaml ? "d" : "tools";
    }

    public IEnumerable<FileValue> Read()
    {
        while (scanner.Next() is var token && token != XmlToken.End)
        {
            switch (token)
            {
                case XmlToken.EndTag:
                    open.Close(scanner.Name);
                    break;
                case XmlToken.Text when open.Top is { } element && scanner.Text.Trim(file) is { Length: > 0 } text:
                    yield return TextOf(element, text);
                    break;
                case XmlToken.StartTag:
                    var place = new FilePlace(file, open.Top, scanner.Name, key: KeyAmong(scanner.Attributes), tag: scanner.NameStart);
                    open.Push(place);
                    foreach (var attribute in scanner.Attributes)
                        if (!attribute.IsNamespace(file) && !attribute.HasPrefix(file, designPrefix))
                            yield return new FileValue(kind, file, attribute.Value, scanner.Name, names.Get(attribute.NameStart, attribute.NameLength), place);
                    if (scanner.IsSelfClosing)
                        open.Pop();
                    break;
            }
        }
    }

    private FileValue TextOf(FilePlace place, RawSpan text)
    {
        // <Label.Text>…</Label.Text> is another way to write Text="…".
        var dot = kind == FileKind.Xaml ? place.Name.IndexOf('.') : -1;
        return dot < 0
            ? new FileValue(kind, file, text, place.Name, "", place)
            : new FileValue(kind, file, text, place.Name.Substring(0, dot), place.Name.Substring(dot + 1), place);
    }

    private RawSpan? KeyAmong(List<XmlAttribute> attributes)
    {
        RawSpan? name = null;
        foreach (var attribute in attributes)
        {
            if (attribute.IsNamed(file, "key"))
                return attribute.Value;
            if (name is null && attribute.IsNamed(file, "name"))
                name = attribute.Value;
        }

        return name;
    }
}
