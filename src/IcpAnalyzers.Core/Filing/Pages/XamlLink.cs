using System;
using System.Collections.Generic;
using System.Linq;

namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>Links a number that a XAML page shows to the register, in the idiom of its dialect.</summary>
/// <remarks>
/// MAUI has a gesture on the label and WPF a hyperlink in the text, both with a handler in the code behind; WinUI has a hyperlink in the text that opens its address itself,
/// and Avalonia a button around the text. Properties of the type Uri take no string from <c>x:Static</c>, so the address of the last two is written out.
/// </remarks>
internal static class XamlLink
{
    private const string Address = " NavigateUri=\"" + FilingLink.Address + "\"";

    // They place an element in the panel around it, so they go to what comes around the element.
    private static readonly string[] Places = { "HorizontalAlignment", "VerticalAlignment", "Margin" };
    private static readonly string[] Panels = { "Grid.", "DockPanel.", "Canvas.", "RelativePanel." };

    public static PageChange? Of(string text, int start, int length, XamlDialect? presentation)
    {
        if (XamlTree.RootOf(text) is not { } root || XamlDialects.Of(root, presentation) is not { } dialect)
            return null;
        var handler = PageHandlers.Of(dialect);
        var element = root.Innermost(start);
        if ((handler != PageHandler.None && (XamlDialects.LanguagePrefix(root) is not { } language || !XamlConstants.HasClass(root, language)))
            || element == root || element.Namespace != XamlDialects.DefaultNamespace(root) || (dialect != XamlDialect.Maui && element.IsIn(IsPressed)))
            return null;

        XamlValue? value = null;
        if (element.AttributeAt(text, start) is { } attribute)
        {
            if (attribute.Name is not ("Text" or "Content"))
                return null;
            value = new XamlValue(text, attribute.Start);
        }

        var edits = dialect switch
        {
            XamlDialect.Maui => OfMaui(text, element, value),
            XamlDialect.Avalonia => Wrapped(text, element),
            _ => OfPresentation(text, element, value, start, length, dialect),
        };
        return edits is null ? null : new PageChange(edits.OrderBy(static edit => edit.Start).ToList(), handler);
    }

    private static bool IsPressed(string element) => element.StartsWith("Hyperlink", StringComparison.Ordinal) || element.EndsWith("Button", StringComparison.Ordinal);

    private static List<TextEdit>? OfMaui(string text, XamlElement element, XamlValue? value)
    {
        var tapped = "=\"" + PageHandlers.NameOf(PageHandler.Tapped) + "\"";
        if (element.Name == "Button")
            return element.Value("Clicked") is null && element.Value("Command") is null && value is { } content ? new() { new TextEdit(content.AttributeEnd, " Clicked" + tapped) } : null;
        if (element.Name is not ("Label" or "Span") || element.Children.Exists(static child => child.Name.EndsWith(".GestureRecognizers", StringComparison.Ordinal)))
            return null;

        var property = element.Name + ".GestureRecognizers>";
        var lines = new[] { "<" + property, "    <TapGestureRecognizer Tapped" + tapped + " />", "</" + property };
        var layout = new TextLayout(text);
        if (!element.IsEmpty || layout.IndentBefore(element.Start) is not { } indent)
        {
            var inOneLine = string.Concat(lines.Select(static line => line.Trim()));
            return new() { element.IsEmpty ? XamlElements.Fill(text, element, element.NameEnd, inOneLine) : new TextEdit(element.StartTagEnd, inOneLine) };
        }

        var start = layout.LineEnd + indent + layout.Unit;
        return new() { XamlElements.Fill(text, element, element.NameEnd, string.Concat(lines.Select(line => start + line.Replace("    ", layout.Unit))) + layout.LineEnd + indent) };
    }

    private static List<TextEdit>? OfPresentation(string text, XamlElement element, XamlValue? value, int start, int length, XamlDialect dialect)
    {
        var opening = dialect == XamlDialect.Wpf ? "<Hyperlink Click=\"" + PageHandlers.NameOf(PageHandler.Click) + "\">" : "<Hyperlink" + Address + ">";
        const string Closing = "</Hyperlink>";
        if (element.Name == "Run")
            return element.Parent is { } around && XamlElements.HasInlines(around.Name) ? new() { new TextEdit(element.Start, opening), new TextEdit(element.End, Closing) } : null;
        if (value is not { } attribute)
            return XamlElements.HasInlines(element.Name) ? new() { new TextEdit(start, opening), new TextEdit(start + length, Closing) } : null;
        if (!element.IsEmpty)
            return null;

        var written = text.Substring(attribute.Start, attribute.End - attribute.Start);
        // WPF binds the text of a run in both directions, which only some bindings bear.
        if (written.StartsWith("{", StringComparison.Ordinal) && written.IndexOf(":Static ", StringComparison.Ordinal) < 0 && written.IndexOf(":Bind ", StringComparison.Ordinal) < 0)
            return null;
        var link = opening + "<Run Text=" + attribute.Quote + written + attribute.Quote + " />" + Closing;
        if (element.Name == "TextBlock")
            return XamlElements.MoveIntoContent(text, element, attribute, link);
        return dialect == XamlDialect.Wpf && element.Name is "Label" or "ContentControl" && written.IndexOf('_') < 0 ? XamlElements.MoveIntoContent(text, element, attribute, "<TextBlock>" + link + "</TextBlock>") : null;
    }

    private static List<TextEdit>? Wrapped(string text, XamlElement element)
    {
        var wrapped = element;
        while (wrapped.Name is "Run" or "Span" or "Bold" or "Italic" or "Underline" && wrapped.Parent is { } around)
            wrapped = around;
        if (wrapped.Name is not ("TextBlock" or "Label") || wrapped.Parent is null)
            return null;

        var edits = new List<TextEdit>();
        var moved = "";
        foreach (var (prefix, name, _, at) in wrapped.Attributes)
        {
            if (prefix.Length > 0 || (Array.IndexOf(Places, name) < 0 && !Array.Exists(Panels, panel => name.StartsWith(panel, StringComparison.Ordinal))))
                continue;
            var place = new XamlValue(text, at);
            moved += " " + text.Substring(at, place.AttributeEnd - at);
            edits.Add(XamlElements.Without(text, place));
        }

        var layout = new TextLayout(text);
        var indent = layout.IndentBefore(wrapped.Start);
        edits.Add(new TextEdit(wrapped.Start, "<HyperlinkButton" + moved + Address + ">" + (indent is null ? "" : layout.LineEnd + indent + layout.Unit)));
        edits.Add(new TextEdit(wrapped.End, (indent is null ? "" : layout.LineEnd + indent) + "</HyperlinkButton>"));
        return edits;
    }
}
