using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Files.Xml;

/// <summary>The strings of a resource file; what is stored in another form (Base64, references to files, designer data) is no text.</summary>
internal sealed class ResxValues
{
    private readonly FileKind kind;
    private readonly string file;
    private readonly XmlScanner scanner;
    private readonly ElementStack open = new(StringComparison.Ordinal);

    public ResxValues(FileKind kind, string file)
    {
        this.kind = kind;
        this.file = file;
        scanner = new XmlScanner(file, new NamePool(file));
    }

    public IEnumerable<FileValue> Read()
    {
        // The data element whose value is no text.
        FilePlace? skipped = null;
        while (scanner.Next() is var token && token != XmlToken.End)
        {
            switch (token)
            {
                case XmlToken.EndTag:
                    open.Close(scanner.Name);
                    break;
                case XmlToken.StartTag when !scanner.IsSelfClosing:
                    var place = new FilePlace(file, open.Top, scanner.Name, key: NameAmong(scanner.Attributes));
                    open.Push(place);
                    if (!IsText(scanner.Attributes))
                        skipped = place;
                    break;
                case XmlToken.Text when open.Top is { Name: "value", Parent: { Name: "data" } data } value && data != skipped
                                        && scanner.Text.Trim(file) is { Length: > 0 } text:
                    yield return new FileValue(kind, file, text, value.Name, "", value);
                    break;
            }
        }
    }

    private RawSpan? NameAmong(List<XmlAttribute> attributes)
    {
        foreach (var attribute in attributes)
            if (attribute.IsNamed(file, "name"))
                return attribute.Value;
        return null;
    }

    private bool IsText(List<XmlAttribute> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.IsNamed(file, "mimetype") || (attribute.IsNamed(file, "type") && !StartsWith(attribute.Value, "System.String")))
                return false;
            // The Windows Forms designer keeps the names and types of its controls under such names.
            if (attribute.IsNamed(file, "name") && (StartsWith(attribute.Value, ">>") || StartsWith(attribute.Value, "&gt;&gt;")))
                return false;
        }

        return true;
    }

    private bool StartsWith(RawSpan value, string text) => value.Length >= text.Length && string.CompareOrdinal(file, value.Start, text, 0, text.Length) == 0;
}
