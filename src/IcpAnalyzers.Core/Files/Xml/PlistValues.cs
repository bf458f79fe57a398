using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Files.Texts;

namespace IcpAnalyzers.Core.Files.Xml;

/// <summary>The strings of a property list, and the switches that are on; an Apple property list names a value by the <c>key</c> in front of it.</summary>
/// <remarks>Binary property lists (<c>bplist00</c>) are an output of Apple's tools, as usual as the text form, and hold nothing to be underlined: they are not read.</remarks>
internal sealed class PlistValues
{
    private const string BinaryHeader = "bplist";

    private readonly string file;
    private readonly XmlScanner scanner;
    private readonly List<Collection> open = new();

    // The element that a text belongs to; empty between elements.
    private string element = "";

    public PlistValues(string file)
    {
        this.file = file;
        scanner = new XmlScanner(file, new NamePool(file));
    }

    public static bool IsBinary(string file) => file.StartsWith(BinaryHeader, StringComparison.Ordinal);

    public IEnumerable<FileValue> Read()
    {
        // A single value may stand alone, without a dictionary.
        open.Add(new Collection(null, "", isArray: false));
        while (scanner.Next() is var token && token != XmlToken.End)
        {
            switch (token)
            {
                case XmlToken.EndTag:
                    End();
                    break;
                case XmlToken.Text when element == "key" && scanner.Text.Trim(file) is { Length: > 0 } key:
                    open[open.Count - 1].Key += key.Decode(file);
                    break;
                case XmlToken.Text when element == "string" && scanner.Text.Trim(file) is { Length: > 0 } text:
                    yield return Value(text);
                    break;
                case XmlToken.StartTag:
                    if (!Start())
                        yield break;
                    if (scanner.Name == "true")
                        yield return Value(new RawSpan(scanner.NameStart, scanner.Name.Length, ValueSyntax.None));
                    if (scanner.IsSelfClosing)
                        End();
                    break;
            }
        }
    }

    private FileValue Value(RawSpan span)
    {
        var around = open[open.Count - 1];
        return new FileValue(FileKind.Plist, file, span, element, around.NameOfItem, around.Place, index: around.Index);
    }

    /// <returns>False when the file is nested too deep to be one.</returns>
    private bool Start()
    {
        element = scanner.Name;
        var around = open[open.Count - 1];
        if (element == "key")
            around.Key = "";
        else if (element != "plist")
            around.Index += around.IsArray ? 1 : 0;

        if (element is not ("dict" or "array"))
            return true;
        var place = around.NameOfItem.Length == 0 && !around.IsArray ? around.Place : new FilePlace(file, around.Place, around.NameOfItem, around.Index);
        open.Add(new Collection(place, around.NameOfItem, element == "array"));
        return open.Count <= FilePlace.MaxDepth;
    }

    private void End()
    {
        if (scanner.Name is "dict" or "array" && open.Count > 1)
            open.RemoveAt(open.Count - 1);
        element = "";
    }

    /// <summary>A <c>dict</c> or an <c>array</c>.</summary>
    private sealed class Collection
    {
        private readonly string name;

        public Collection(FilePlace? place, string name, bool isArray)
        {
            this.name = name;
            Place = place;
            IsArray = isArray;
        }

        public FilePlace? Place { get; }

        public bool IsArray { get; }

        /// <summary>The last key of a dictionary.</summary>
        public string Key { get; set; } = "";

        /// <summary>The position of the last item of an array.</summary>
        public int Index { get; set; } = FilePlace.NoIndex;

        public string NameOfItem => IsArray ? name : Key;
    }
}
