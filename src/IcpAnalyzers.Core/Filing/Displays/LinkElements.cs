using System;
using IcpAnalyzers.Core.Files;

namespace IcpAnalyzers.Core.Filing.Displays;

/// <summary>The elements that open an address for the person who taps what stands in them.</summary>
internal static class LinkElements
{
    /// <summary>Whether a text stands in such an element.</summary>
    public static bool IsInside(in FileValue value) => Around(value.Place) is not null;

    /// <summary>The nearest such element around a place, or the place itself; null when there is none.</summary>
    public static FilePlace? Around(FilePlace? place)
    {
        for (var at = place; at is not null; at = at.Parent)
            if (IsLink(at.Name))
                return at;
        return null;
    }

    /// <summary>Whether an attribute holds the address that its element opens.</summary>
    public static bool IsAddress(in FileValue value) => value.Name switch
    {
        "href" => IsLink(value.Element) || char.IsUpper(Initial(value.Element)),
        "Href" or "NavigateUri" or "NavigateUrl" => true,
        // <TapGestureRecognizer Command="{Binding Open}" CommandParameter="https://…" />.
        "CommandParameter" => true,
        _ => false,
    };

    /// <summary>Whether an attribute of XAML names what runs when its element is tapped.</summary>
    public static bool IsTap(string attribute) => attribute is "Tapped" or "Click" or "Clicked" or "Command" or "RequestNavigate" or "PointerPressed" or "PointerReleased"
        or "MouseDown" or "MouseUp" or "MouseLeftButtonDown" or "MouseLeftButtonUp";

    /// <summary>Whether what is written on one element runs when a person taps a text in another: on its link, on itself, in its gesture, on the label or the button around it.</summary>
    public static bool Taps(FilePlace tapped, FilePlace text)
    {
        if (Belongs(tapped, text))
            return true;
        var owner = OwnerOfGesture(tapped) ?? tapped;
        return (owner.Name == "Label" || IsButton(owner.Name)) && owner.Contains(text);
    }

    /// <summary>Whether an element is a button: <c>button</c>, <c>ImageButton</c>, <c>MButton</c>.</summary>
    public static bool IsButton(string element) => element.EndsWith("Button", StringComparison.Ordinal) || element == "button";

    /// <summary>Whether the address or the handler of one element is that of a text in another: of its link, of itself, of its gesture.</summary>
    public static bool Belongs(FilePlace address, FilePlace text)
    {
        if (Around(text) is { } link)
            return IsSame(link, address);
        // <Label.Text> is a part of its Label.
        var element = text.Name.IndexOf('.') > 0 && text.Parent is { } parent ? parent : text;
        return IsSame(address, element) || (OwnerOfGesture(address) is { } owner && IsSame(owner, element));
    }

    // <Label Text="…"><Label.GestureRecognizers><TapGestureRecognizer CommandParameter="…" />
    private static FilePlace? OwnerOfGesture(FilePlace place) => place.Name.EndsWith("GestureRecognizer", StringComparison.Ordinal) ? place.Parent?.Parent : null;

    // A file that is read twice has two objects for an element; its tag stands in one place.
    private static bool IsSame(FilePlace a, FilePlace b) => a == b || (a.Tag != FilePlace.NoIndex && a.Tag == b.Tag);

    // a, Hyperlink, HyperlinkButton, HyperLink, MLink, NavLink, FluentAnchor, el-link.
    private static bool IsLink(string element) =>
        Is(element, "a") || element.EndsWith("-link", StringComparison.Ordinal) || (char.IsUpper(Initial(element)) && (element.EndsWith("Link", StringComparison.Ordinal) || element.EndsWith("link", StringComparison.Ordinal)
            || element.EndsWith("Anchor", StringComparison.Ordinal) || element.StartsWith("Hyperlink", StringComparison.Ordinal)));

    private static char Initial(string name) => name.Length == 0 ? '\0' : name[0];

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
