using System;
using System.Globalization;

namespace IcpAnalyzers.Core.Assemblies;

/// <summary>The rows of metadata (ECMA-335 II.24.2.6). Row and column numbers begin at 1 and 0, as the specification counts them.</summary>
internal sealed class MetadataTables
{
    private readonly Octets content;
    private readonly int[] rows = new int[64];
    private readonly int[] starts = new int[MetadataSchema.TableCount];
    private readonly int[] widths = new int[MetadataSchema.TableCount];
    private readonly (int Offset, int Width)[][] columns = new (int, int)[MetadataSchema.TableCount][];
    private readonly bool wideStrings;
    private readonly bool wideGuids;
    private readonly bool wideBlobs;

    public MetadataTables(Octets stream)
    {
        var heaps = stream.U8(6);
        wideStrings = (heaps & 1) != 0;
        wideGuids = (heaps & 2) != 0;
        wideBlobs = (heaps & 4) != 0;
        var valid = stream.U64(8);
        var at = 24;
        for (var table = 0; table < 64; table++)
        {
            if ((valid & (1UL << table)) == 0)
                continue;
            rows[table] = stream.I32(at);
            if (rows[table] < 0)
                throw new AssemblyFormatException("It has a table of negative length.");
            at += 4;
        }

        // Extra data of edit and continue.
        if ((heaps & 0x40) != 0)
            at += 4;
        content = stream.From(at);
        Lay();
    }

    public int RowsOf(MetadataTable table) => rows[(int)table];

    public int Cell(MetadataTable table, int row, int column)
    {
        var number = (int)table;
        if (row < 1 || row > rows[number])
            throw new AssemblyFormatException("It refers to a row that it does not have.");
        var (offset, width) = columns[number][column];
        var at = starts[number] + ((row - 1) * widths[number]) + offset;
        return width == 2 ? content.U16(at) : content.I32(at);
    }

    /// <summary>Reads an index that may lead into several tables.</summary>
    /// <param name="code">The column's letter in <see cref="MetadataSchema"/>.</param>
    /// <param name="value">The cell.</param>
    public static (MetadataTable Table, int Row) Decode(char code, int value)
    {
        var (bits, tables) = MetadataSchema.Targets(code);
        var tag = value & ((1 << bits) - 1);
        return tag < tables.Length ? ((MetadataTable)tables[tag], (int)((uint)value >> bits)) : throw new AssemblyFormatException("It refers to no table.");
    }

    private void Lay()
    {
        var at = 0L;
        for (var table = 0; table < MetadataSchema.TableCount; table++)
        {
            if (MetadataSchema.ColumnsOf(table) is not { } schema)
            {
                if (rows[table] == 0)
                    continue;
                // Nothing that is read here lies behind a table of unknown width.
                return;
            }

            var names = schema.Split(' ');
            var laid = columns[table] = new (int, int)[names.Length];
            var width = 0;
            for (var i = 0; i < names.Length; i++)
            {
                laid[i] = (width, WidthOf(names[i]));
                width += laid[i].Width;
            }

            widths[table] = width;
            starts[table] = (int)at;
            at += (long)width * rows[table];
            if (at > content.Length)
                throw new AssemblyFormatException("It ends before its content does.");
        }
    }

    private int WidthOf(string column) => column switch
    {
        "2" => 2,
        "4" => 4,
        "S" => wideStrings ? 4 : 2,
        "G" => wideGuids ? 4 : 2,
        "B" => wideBlobs ? 4 : 2,
        { Length: 1 } => WidthOf(MetadataSchema.Targets(column[0])),
        _ => rows[int.Parse(column, NumberStyles.HexNumber, CultureInfo.InvariantCulture)] < 0x10000 ? 2 : 4,
    };

    private int WidthOf((int Bits, int[] Tables) targets)
    {
        var most = 0;
        foreach (var table in targets.Tables)
            most = Math.Max(most, rows[table]);
        return most < 1 << (16 - targets.Bits) ? 2 : 4;
    }
}
