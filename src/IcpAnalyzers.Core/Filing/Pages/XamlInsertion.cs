using System.Collections.Generic;
using IcpAnalyzers.Core.Filing.Displays;

namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>Makes a XAML page show the number below its content, in the idiom of its dialect.</summary>
internal static class XamlInsertion
{
    private const string NumberConstant = FileSightings.ConstantsClass + ".Number";

    public static PageChange? Of(string text, NumberToShow number, XamlDialect? presentation)
    {
        if (XamlTree.RootOf(text) is not { } root || XamlDialects.Of(root, presentation) is not { } dialect || XamlPlace.Of(root, dialect) is not { } place)
            return null;
        var handler = PageHandlers.Of(dialect);
        if (handler != PageHandler.None && (XamlDialects.LanguagePrefix(root) is not { } language || !XamlConstants.HasClass(root, language)))
            return null;

        var constants = number.ConstantsNamespace is null ? null : XamlConstants.Of(text, root, number.ConstantsNamespace, dialect);
        if (number.ConstantsNamespace is not null && constants is null)
            return null;

        var layout = new TextLayout(text);
        var edits = new List<TextEdit>();
        if (constants?.Declaration is { } declaration)
            edits.Add(declaration);
        if (Position(place, dialect, layout, text, edits) is not { } position)
            return null;
        var lines = Lines(dialect, number, constants, position, layout.Unit);
        var container = place.Container;
        var content = container.Content();
        var indent = (content.Count > 0 ? layout.IndentBefore(content[content.Count - 1].Start) : null) ?? (layout.IndentOfLine(container.Start) + layout.Unit);
        edits.Add(place.Arrangement == XamlPlace.Layout.Dock && content.Count > 0
            // The last child of a DockPanel fills what the others leave.
            ? new TextEdit(content[0].Start, string.Join(layout.LineEnd + indent, lines) + layout.LineEnd + indent)
            : layout.Before(container.EndTag, indent, lines));
        edits.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return new PageChange(edits, handler);
    }

    // The attributes that put the element below the others; null where that is not certain.
    private static string? Position(XamlPlace place, XamlDialect dialect, TextLayout layout, string text, List<TextEdit> edits) => place.Arrangement switch
    {
        XamlPlace.Layout.Grid => XamlRows.Add(place.Container, dialect, layout, text, edits),
        XamlPlace.Layout.Dock => " DockPanel.Dock=\"Bottom\"",
        _ => "",
    };

    // Properties of the type Uri take no string from x:Static, so links of elements are written out; the handlers read the constant.
    private static string[] Lines(XamlDialect dialect, NumberToShow number, XamlConstants? constants, string position, string unit)
    {
        var whole = constants is null ? number.Literal : number.IsChinese ? null : constants.Read(NumberConstant + "English");
        switch (dialect)
        {
            case XamlDialect.Maui:
                var bound = whole ?? "{Binding Source=" + constants!.Read(NumberConstant) + ", StringFormat='" + NumberToShow.Caption + "{0}'}";
                return new[]
                {
                    "<Label" + position + " Text=\"" + bound + "\" TextDecorations=\"Underline\" HorizontalOptions=\"Center\">",
                    unit + "<Label.GestureRecognizers>",
                    unit + unit + "<TapGestureRecognizer Tapped=\"" + PageHandlers.NameOf(PageHandler.Tapped) + "\" />",
                    unit + "</Label.GestureRecognizers>",
                    "</Label>",
                };
            case XamlDialect.Wpf:
                var caption = whole is null ? "<Run Text=\"" + NumberToShow.Caption + "\" />" : "";
                return new[]
                {
                    "<TextBlock" + position + " HorizontalAlignment=\"Center\">",
                    unit + caption + "<Hyperlink Click=\"" + PageHandlers.NameOf(PageHandler.Click) + "\"><Run Text=\"" + (whole ?? constants!.Read(NumberConstant)) + "\" /></Hyperlink>",
                    "</TextBlock>",
                };
            default:
                var link = "Content=\"" + (whole ?? constants!.Read(NumberConstant)) + "\" NavigateUri=\"" + FilingLink.Address + "\"";
                return whole is not null
                    ? new[] { "<HyperlinkButton" + position + " " + link + " HorizontalAlignment=\"Center\" />" }
                    : new[]
                    {
                        "<StackPanel" + position + " Orientation=\"Horizontal\" HorizontalAlignment=\"Center\">",
                        unit + "<TextBlock Text=\"" + NumberToShow.Caption + "\" VerticalAlignment=\"Center\" />",
                        unit + "<HyperlinkButton " + link + " />",
                        "</StackPanel>",
                    };
        }
    }
}
