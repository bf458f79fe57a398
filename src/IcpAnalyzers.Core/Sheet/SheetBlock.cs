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
    public IReadOnlyList<SheetLabel> Columns { get; private set; }

    public List<SheetRow> Rows { get; } = new();

    public List<string[]> Cells { get; } = new();

    /// <summary>Stands under the title when there is something to say about the block as a whole.</summary>
    public SheetLabel? Note { get; set; }

    /// <summary>Takes a column out of a table that has nothing in it, so that the others have its room.</summary>
    public SheetBlock WithoutEmpty(int column)
    {
        if (Cells.Count == 0 || Cells.Exists(cells => cells[column].Length > 0))
            return this;
        Columns = Without(Columns, column);
        for (var row = 0; row < Cells.Count; row++)
            Cells[row] = Without(Cells[row], column);
        return this;
    }

    private static T[] Without<T>(IReadOnlyList<T> all, int one)
    {
        var rest = new List<T>(all);
        rest.RemoveAt(one);
        return rest.ToArray();
    }

    public SheetBlock Row(SheetLabel label, string value, string property = "", FactOwner? who = null) => Row(new SheetRow(label, value, property, who));

    public SheetBlock Row(SheetRow row)
    {
        Rows.Add(row);
        return this;
    }
}
