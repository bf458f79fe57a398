using System.Collections.Generic;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>A block of the sheet for people: rows of label and value, or a table with a header.</summary>
internal sealed class SheetBlock
{
    public SheetBlock(SheetLabel title, params SheetLabel[] columns)
    {
        Title = title;
        Columns = columns;
    }

    public SheetLabel Title { get; }

    /// <summary>The header of a table; empty for rows of label and value.</summary>
    public IReadOnlyList<SheetLabel> Columns { get; }

    public List<(SheetLabel Label, string Value, string Property)> Rows { get; } = new();

    public List<string[]> Cells { get; } = new();

    /// <summary>Stands under the title when there is something to say about the block as a whole.</summary>
    public SheetLabel? Note { get; set; }

    /// <param name="label">The form's own words.</param>
    /// <param name="value">Empty when it is not known.</param>
    /// <param name="property">What gives the value, shown in its place; empty for a line to fill by hand.</param>
    public SheetBlock Row(SheetLabel label, string value, string property = "")
    {
        Rows.Add((label, value, property));
        return this;
    }
}
