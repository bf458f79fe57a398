using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>Adds a row to a Grid, below its others and as high as what stands in it.</summary>
internal static class XamlRows
{
    /// <returns>The attributes of an element of the new row; null for a Grid whose rows are not written out.</returns>
    public static string? Add(XamlElement grid, XamlDialect dialect, TextLayout layout, string text, List<TextEdit> edits)
    {
        var columns = Count(grid, "ColumnDefinitions");
        if (Count(grid, "RowDefinitions") is not { } rows || columns is null)
            return null;

        if (rows == 0)
        {
            // What is in a Grid without rows is in its first one, which has all the height.
            edits.Add(First(grid, dialect, layout));
            rows = 1;
        }
        else if (Property(grid, "RowDefinitions") is { } property)
        {
            var last = property.Children[property.Children.Count - 1];
            edits.Add(new TextEdit(last.End, (layout.IndentBefore(last.Start) is { } indent ? layout.LineEnd + indent : "") + "<RowDefinition Height=\"Auto\" />"));
        }
        else
        {
            var attribute = grid.Attributes.Find(static found => found.Prefix.Length == 0 && found.Name == "RowDefinitions");
            edits.Add(new TextEdit(XamlTree.EndOfAttribute(text, attribute.Start) - 1, (attribute.Value.IndexOf(", ", StringComparison.Ordinal) >= 0 ? ", " : ",") + "Auto"));
        }

        return " Grid.Row=\"" + rows + "\"" + (columns > 1 ? " Grid.ColumnSpan=\"" + columns + "\"" : "");
    }

    private static TextEdit First(XamlElement grid, XamlDialect dialect, TextLayout layout)
    {
        if (dialect is XamlDialect.Maui or XamlDialect.Avalonia)
            return new TextEdit(grid.NameEnd, " RowDefinitions=\"*,Auto\"");
        var start = layout.LineEnd + (grid.Children.Count > 0 ? layout.IndentBefore(grid.Children[0].Start) : null ?? (layout.IndentOfLine(grid.Start) + layout.Unit));
        return new TextEdit(
            grid.StartTagEnd,
            start + "<Grid.RowDefinitions>" + start + layout.Unit + "<RowDefinition Height=\"*\" />" + start + layout.Unit + "<RowDefinition Height=\"Auto\" />" + start + "</Grid.RowDefinitions>");
    }

    // Null where they are bound, or emptied.
    private static int? Count(XamlElement grid, string name)
    {
        if (Property(grid, name) is { } property)
            return property.Children.Count > 0 ? property.Children.Count : null;
        return grid.Value(name) is not { } value ? 0 : value.Trim() is { Length: > 0 } list && list[0] != '{' ? list.Split(',').Length : null;
    }

    private static XamlElement? Property(XamlElement grid, string name) => grid.Children.Find(child => child.Name == "Grid." + name);
}
