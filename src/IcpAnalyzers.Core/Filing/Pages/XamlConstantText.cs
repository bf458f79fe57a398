using System.Collections.Generic;
using IcpAnalyzers.Core.Filing.Displays;

namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>Reads the number from the constant of the project where it is written out in XAML: as the whole value of an attribute, or inside of a longer text.</summary>
/// <remarks>
/// A markup extension is the whole of a value or no part of it. A longer text is cut into runs, which WPF, Avalonia and WinUI have;
/// MAUI formats it, because its spans need an element around them. WPF binds <c>Run.Text</c> in both directions, so runs take the constant and no binding.
/// </remarks>
public static class XamlConstantText
{
    private const string NumberConstant = FileSightings.ConstantsClass + ".Number";

    /// <summary>The edits in the order of their places; null where no constant can stand.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where the number stands.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="constantsNamespace">Where the constants are.</param>
    /// <param name="presentation">What the project uses, where the namespace of the file is that of several dialects.</param>
    public static IReadOnlyList<TextEdit>? InPlaceOf(string text, int start, int length, string constantsNamespace, XamlDialect? presentation)
    {
        if (XamlTree.RootOf(text) is not { } root || XamlDialects.Of(root, presentation) is not { } dialect || XamlConstants.Of(text, root, constantsNamespace, dialect) is not { } constants)
            return null;

        var element = root.Innermost(start);
        var isOwn = element.Namespace == XamlDialects.DefaultNamespace(root) && text.IndexOf(':', element.Start, element.NameEnd - element.Start) < 0;
        var place = new Place(text, dialect, element, start, length, constants.Read(NumberConstant));
        if ((element.AttributeAt(text, start) is { } attribute ? InAttribute(place, attribute.Name, new XamlValue(text, attribute.Start), isOwn) : isOwn ? InText(place) : null) is not { } edits)
            return null;
        if (constants.Declaration is { } declaration)
            edits.Insert(0, new TextEdit(declaration.Start, 0, declaration.Text));
        return edits;
    }

    private static List<TextEdit>? InAttribute(in Place place, string name, in XamlValue value, bool isOwn)
    {
        var parts = place.Parts(value.Start, value.End);
        if (parts.Before.Length + parts.After.Length == 0)
            return DisplayNames.IsText(name) ? new() { new TextEdit(place.Start, place.Length, place.Constant) } : null;
        if (!isOwn || !parts.IsPlain || value.Quote != '"')
            return null;
        var element = place.Element;
        switch (place.Dialect)
        {
            case XamlDialect.Maui when (name == "Text" && element.Name is "Label" or "Button" or "Span" or "TextCell") || (name == "Title" && element.Name.EndsWith("Page", System.StringComparison.Ordinal)):
            case XamlDialect.Wpf when name == "Title" && element.Name is "Window" or "Page" or "NavigationWindow":
                return new() { new TextEdit(value.Start, value.End - value.Start, place.Format(parts)) };
            case XamlDialect.Maui:
                return null;
            case var _ when element.Name == "Run" && name == "Text" && element.IsEmpty && !element.IsNamed:
                return new() { new TextEdit(element.Start, element.End - element.Start, place.SplitRun(parts, value)) };
            case var _ when element.Name == "TextBlock" && name == "Text" && element.IsEmpty:
                return place.MoveIntoContent(value, place.Runs(parts));
            // An underscore marks the access key of a text that is the content of a control.
            case var _ when XamlElements.HasContent(element.Name) && name == "Content" && element.IsEmpty && parts.Before.IndexOf('_') < 0 && parts.After.IndexOf('_') < 0:
                return place.MoveIntoContent(value, "<TextBlock>" + place.Runs(parts) + "</TextBlock>");
            default:
                return null;
        }
    }

    private static List<TextEdit>? InText(in Place place)
    {
        var element = place.Element;
        if (place.Dialect != XamlDialect.Maui && XamlElements.HasInlines(element.Name))
            return new() { new TextEdit(place.Start, place.Length, "<Run Text=\"" + place.Constant + "\" />") };
        if (element.Children.Count > 0 || element.EndTag < 0 || element.Value("Text") is not null
            || !(place.Dialect == XamlDialect.Maui ? element.Name is "Label" or "Span" : element.Name == "Run"))
            return null;

        var parts = place.Parts(element.StartTagEnd, element.EndTag).Trimmed();
        var isWhole = parts.Before.Length + parts.After.Length == 0;
        if (!isWhole && (place.Dialect != XamlDialect.Maui || !parts.IsPlain))
            return null;
        return new() { new TextEdit(element.StartTagEnd - 1, element.End - element.StartTagEnd + 1, " Text=\"" + (isWhole ? place.Constant : place.Format(parts)) + "\" />") };
    }

    /// <summary>What stands before and behind the number in its text.</summary>
    private readonly record struct Surroundings(string Before, string After)
    {
        /// <summary>Whether every character means itself wherever it goes.</summary>
        public bool IsPlain => (Before + After).IndexOfAny(new[] { '{', '}', '\'', '"', '\\', '&', '<', '\r', '\n' }) < 0;

        public Surroundings Trimmed() => new(Before.TrimStart(), After.TrimEnd());
    }

    /// <summary>A number in a file, and how the constant is read there.</summary>
    private readonly record struct Place(string Text, XamlDialect Dialect, XamlElement Element, int Start, int Length, string Constant)
    {
        public Surroundings Parts(int start, int end) => new(Text.Substring(start, Start - start), Text.Substring(Start + Length, end - Start - Length));

        public string Format(in Surroundings parts) => "{Binding Source=" + Constant + ", StringFormat='" + parts.Before + "{0}" + parts.After + "'}";

        public string Runs(in Surroundings parts) => Run(parts.Before) + Run(Constant) + Run(parts.After);

        /// <summary>The run once for each part, with its other attributes.</summary>
        public string SplitRun(in Surroundings parts, in XamlValue value)
        {
            var runs = "";
            foreach (var part in new[] { parts.Before, Constant, parts.After })
                if (part.Length > 0)
                    runs += Text.Substring(Element.Start, value.Start - Element.Start) + part + Text.Substring(value.End, Element.End - value.End);
            return runs;
        }

        /// <summary>Takes an attribute out of the start tag of an empty element and puts a content between its tags.</summary>
        public List<TextEdit> MoveIntoContent(in XamlValue value, string content) => XamlElements.MoveIntoContent(Text, Element, value, content);

        private static string Run(string part) => part.Length == 0 ? "" : "<Run Text=\"" + part + "\" />";
    }
}
