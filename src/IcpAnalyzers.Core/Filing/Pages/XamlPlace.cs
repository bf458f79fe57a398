using System;

namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>Where in a XAML page something comes below everything else: in the panel that holds its content.</summary>
internal sealed class XamlPlace
{
    private static readonly string[] Wrappers = { "ScrollView", "ScrollViewer", "Border", "Frame", "ContentView", "ContentControl", "RefreshView" };

    // They hold pages, not elements.
    private static readonly string[] PagesOfPages = { "TabbedPage", "FlyoutPage", "NavigationPage", "CarouselPage", "MasterDetailPage", "NavigationWindow" };

    private XamlPlace(XamlElement container, Layout layout)
    {
        Container = container;
        Arrangement = layout;
    }

    public enum Layout
    {
        /// <summary>The page has no content yet.</summary>
        Content,

        /// <summary>One below the other.</summary>
        Stack,

        /// <summary>In rows.</summary>
        Grid,

        /// <summary>At the sides.</summary>
        Dock,
    }

    public XamlElement Container { get; }

    public Layout Arrangement { get; }

    /// <summary>Null for a page whose content is arranged in another way.</summary>
    public static XamlPlace? Of(XamlElement root, XamlDialect dialect)
    {
        for (var at = root; ;)
        {
            if (at.EndTag < 0 || at.HasText || at.Is("IsVisible", "False") || at.Is("Visibility", "Collapsed") || at.Is("Visibility", "Hidden") || at.Is("Opacity", "0"))
                return null;
            if (LayoutOf(at, root, dialect) is { } layout)
                return new XamlPlace(at, layout);

            var content = at.Content();
            if (content.Count == 0)
                return at == root && HoldsOneElement(root.Name) ? new XamlPlace(root, Layout.Content) : null;
            if (content.Count > 1 || (at != root && Array.IndexOf(Wrappers, at.Name) < 0))
                return null;
            at = content[0];
        }
    }

    private static Layout? LayoutOf(XamlElement element, XamlElement root, XamlDialect dialect)
    {
        // Another namespace has panels of the same names, with rules of their own.
        if (element.Namespace != XamlDialects.DefaultNamespace(root))
            return null;
        return element.Name switch
        {
            "VerticalStackLayout" => Layout.Stack,
            "StackPanel" or "StackLayout" when element.Value("Orientation") is null || element.Is("Orientation", "Vertical") => Layout.Stack,
            "Grid" => Layout.Grid,
            "DockPanel" when dialect is XamlDialect.Wpf or XamlDialect.Avalonia => Layout.Dock,
            _ => null,
        };
    }

    private static bool HoldsOneElement(string root) => Array.IndexOf(PagesOfPages, root) < 0
        && (root.EndsWith("Page", StringComparison.Ordinal) || root.EndsWith("Window", StringComparison.Ordinal) || root is "UserControl" or "ContentView" or "ContentDialog");
}
