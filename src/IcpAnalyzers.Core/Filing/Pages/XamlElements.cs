using System.Collections.Generic;

namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>What the elements of WPF, Avalonia and WinUI may hold, and how something is put into them.</summary>
internal static class XamlElements
{
    /// <summary>Whether texts and runs may stand side by side in it.</summary>
    public static bool HasInlines(string element) => element is "TextBlock" or "Hyperlink" or "Span" or "Bold" or "Italic" or "Underline" or "Paragraph";

    /// <summary>Whether its content is a text or another element.</summary>
    public static bool HasContent(string element) => element is "Button" or "HyperlinkButton" or "Label" or "ContentControl" or "CheckBox" or "RadioButton" or "ToggleButton";

    /// <summary>Takes an attribute out of the start tag of an empty element and puts a content between its tags.</summary>
    public static List<TextEdit> MoveIntoContent(string text, XamlElement element, in XamlValue attribute, string content) =>
        new() { Without(text, attribute), Fill(text, element, attribute.AttributeEnd, content) };

    /// <summary>Takes an attribute out, with the blanks before it.</summary>
    public static TextEdit Without(string text, in XamlValue attribute)
    {
        var start = attribute.AttributeStart;
        while (char.IsWhiteSpace(text[start - 1]))
            start--;
        return new TextEdit(start, attribute.AttributeEnd - start, "");
    }

    /// <summary>Puts a content between the tags of an empty element.</summary>
    /// <param name="text">The file.</param>
    /// <param name="element">The element; it may close itself.</param>
    /// <param name="least">Up to where the blanks before a <c>/></c> may go.</param>
    /// <param name="content">What goes in.</param>
    public static TextEdit Fill(string text, XamlElement element, int least, string content)
    {
        if (element.EndTag >= 0)
            return new TextEdit(element.StartTagEnd, element.EndTag - element.StartTagEnd, content);
        var close = element.End - 2;
        while (close > least && char.IsWhiteSpace(text[close - 1]))
            close--;
        return new TextEdit(close, element.End - close, ">" + content + "</" + text.Substring(element.Start + 1, element.NameEnd - element.Start - 1) + ">");
    }
}
