using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Files.Texts;
using IcpAnalyzers.Core.Filing.Displays;

namespace IcpAnalyzers.Core.Files;

/// <summary>A text in a project file: an attribute, the text of an element, or a string of JSON, with the place where it is written.</summary>
/// <remarks>
/// A value is a span of the file; its text is cut out and decoded when it is asked for, so a reader that skips a value pays nothing for it.
/// Line ends are kept as they are written. What is not known before the program runs, such as <c>@Model.Name</c> in Razor, is one <see cref="Endpoint.Unknown"/>.
/// </remarks>
public readonly struct FileValue
{
    private readonly FileKind kind;
    private readonly string file;
    private readonly ValueSyntax syntax;
    private readonly string? key;
    private readonly int index;

    internal FileValue(FileKind kind, string file, RawSpan span, string element, string name, FilePlace? place, string? key = null, int index = FilePlace.NoIndex)
    {
        this.kind = kind;
        this.file = file;
        Place = place;
        this.key = key;
        this.index = index;
        syntax = span.Syntax;
        Start = span.Start;
        Length = span.Length;
        Element = element;
        Name = name;
    }

    /// <summary>The decoded text; built anew at each call unless it is empty.</summary>
    public string Text => IsExact ? file.Substring(Start, Length) : ValueText.Decode(file, Start, Length, syntax);

    /// <summary>Where the text begins in the file, behind the quote.</summary>
    public int Start { get; }

    /// <summary>How long it is in the file, escapes as they are written.</summary>
    public int Length { get; }

    /// <summary>The element's name without its prefix; empty in JSON and outside of elements.</summary>
    public string Element { get; }

    /// <summary>The attribute's name without its prefix, the property's name in JSON, the preceding <c>key</c> in a property list; empty for the text of an element.</summary>
    /// <remarks>An item of an array has the name of the array. <c>&lt;Label.Text&gt;</c> of XAML is element <c>Label</c>, name <c>Text</c>.</remarks>
    public string Name { get; }

    /// <summary>What the file itself calls the value; empty when it does not.</summary>
    /// <remarks>
    /// <c>key</c> or <c>name</c> beside an attribute, on the element or on its parent for a text (config, resx, strings.xml), <c>x:Key</c> or <c>x:Name</c> in XAML,
    /// the names from the root on in JSON and property lists (<c>Sentry:Dsn</c>, <c>Servers:0</c>), the variable or property in a script.
    /// </remarks>
    public string Key => key ?? (IsKeyed ? Path : Place is null ? "" : Place.Key ?? (IsAttribute ? null : Place.Parent?.Key) ?? "");

    /// <summary>The place for a message: <c>configuration/appSettings/add/@value</c>, or the same as <see cref="Key"/> in JSON and property lists.</summary>
    public string Path => IsKeyed ? FilePlace.Keys(Place, Name, index) : FilePlace.Elements(Place, IsAttribute ? Name : "");

    /// <summary>The path of a JSON document: <c>Services[2].Url</c>.</summary>
    internal string Members => FilePlace.Members(Place, Name, index);

    /// <summary>Whether every character of the text stands in the file as it is.</summary>
    public bool IsExact => syntax == ValueSyntax.None;

    /// <summary>Whether its element, or one around it, is written as never visible.</summary>
    public bool IsSwitchedOff => ElementVisibility.IsSwitchedOff(file, Place);

    /// <summary>Where it is there at all.</summary>
    public AppPlatforms Platforms => ElementVisibility.PlatformsOf(file, Place);

    /// <summary>The element around the value; null in JSON and outside of elements.</summary>
    internal FilePlace? Place { get; }

    private bool IsKeyed => kind is FileKind.Json or FileKind.Plist;

    // <Label.Text> has the name of an attribute, but is an element with a text.
    internal bool IsAttribute => Name.Length > 0 && Place?.Name == Element;

    /// <summary>Where a part of <see cref="Text"/> stands in the file; null where an escape, an entity or code stands inside, so that replacing the span would not replace just the part.</summary>
    public (int Start, int Length)? SpanOf(int start, int length)
    {
        if (start < 0 || length < 0)
            return null;
        if (IsExact)
            return start <= Length - length ? (Start + start, length) : null;

        var span = ValueText.Locate(file, Start, Length, syntax, start, length, out var exact);
        return exact ? span : null;
    }

    /// <summary>The smallest span of the file that a part of <see cref="Text"/> comes from, escapes included: good for a squiggle, not for an edit.</summary>
    public (int Start, int Length) SpanAround(int start, int length) =>
        start < 0 || length < 0 ? (Start, Length) : SpanOf(start, length) ?? ValueText.Locate(file, Start, Length, syntax, start, length, out _);
}
