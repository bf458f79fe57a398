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

    // a, Hyperlink, HyperlinkButton, HyperLink, MLink, NavLink, FluentAnchor, el-link.
    private static bool IsLink(string element) =>
        Is(element, "a") || element.EndsWith("-link", StringComparison.Ordinal) || (char.IsUpper(Initial(element)) && (element.EndsWith("Link", StringComparison.Ordinal) || element.EndsWith("link", StringComparison.Ordinal)
            || element.EndsWith("Anchor", StringComparison.Ordinal) || element.StartsWith("Hyperlink", StringComparison.Ordinal)));

    private static char Initial(string name) => name.Length == 0 ? '\0' : name[0];

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
