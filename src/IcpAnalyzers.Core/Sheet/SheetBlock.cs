using System.Collections.Generic;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>A block of the sheet for people: rows of label and value, a table with a header, or both.</summary>
internal sealed class SheetBlock
{
    public SheetBlock(SheetLabel title, params SheetLabel[] columns)
    {
        Title = title;
        Columns = columns;
    }

    public SheetLabel Title { get; }

    /// <summary>The header of the table; empty for rows of label and value.</summary>
    public IReadOnlyList<SheetLabel> Columns { get; }

    public List<SheetRow> Rows { get; } = new();

    public List<string[]> Cells { get; } = new();

    /// <summary>Stands under the title when there is something to say about the block as a whole.</summary>
    public SheetLabel? Note { get; set; }

    public SheetBlock Row(SheetLabel label, string value, string property = "", FactOwner? who = null) => Row(new SheetRow(label, value, property, who));

    public SheetBlock Row(SheetRow row)
    {
        Rows.Add(row);
        return this;
    }
}
