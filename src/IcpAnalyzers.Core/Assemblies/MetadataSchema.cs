namespace IcpAnalyzers.Core.Assemblies;

/// <summary>The columns of the metadata tables (ECMA-335 II.22 and II.24.2.6; Portable PDB specification).</summary>
/// <remarks>
/// A column is 2 or 4 octets, an index into the heap of strings (S), GUIDs (G) or blobs (B), an index into one table (its number in hexadecimal),
/// or into one of several (a letter of <see cref="Targets"/>).
/// </remarks>
internal static class MetadataSchema
{
    public const int TableCount = 0x38;

    private static readonly string?[] Columns = Schema();

    /// <summary>The columns of a table; null for one that no specification has.</summary>
    public static string? ColumnsOf(int table) => Columns[table];

    /// <summary>How many low bits of a coded index name the table, and the tables in the order of those bits.</summary>
    public static (int Bits, int[] Tables) Targets(char code) => code switch
    {
        't' => (2, new[] { 0x02, 0x01, 0x1B }),
        'c' => (2, new[] { 0x04, 0x08, 0x17 }),
        'a' => (5, new[] { 0x06, 0x04, 0x01, 0x02, 0x08, 0x09, 0x0A, 0x00, 0x0E, 0x17, 0x14, 0x11, 0x1A, 0x1B, 0x20, 0x23, 0x26, 0x27, 0x28, 0x2A, 0x2C, 0x2B }),
        'm' => (1, new[] { 0x04, 0x08 }),
        'd' => (2, new[] { 0x02, 0x06, 0x20 }),
        'p' => (3, new[] { 0x02, 0x01, 0x1A, 0x06, 0x1B }),
        'h' => (1, new[] { 0x14, 0x17 }),
        'f' => (1, new[] { 0x06, 0x0A }),
        'w' => (1, new[] { 0x04, 0x06 }),
        'i' => (2, new[] { 0x26, 0x23, 0x27 }),
        // The first two were once used for others.
        'u' => (3, new[] { 0x06, 0x06, 0x06, 0x0A }),
        'r' => (2, new[] { 0x00, 0x1A, 0x23, 0x01 }),
        _ => (1, new[] { 0x02, 0x06 }),
    };

    private static string?[] Schema()
    {
        var columns = new string?[TableCount];
        columns[0x00] = "2 S G G G";
        columns[0x01] = "r S S";
        columns[0x02] = "4 S S t 04 06";
        columns[0x03] = "04";
        columns[0x04] = "2 S B";
        columns[0x05] = "06";
        columns[0x06] = "4 2 2 S B 08";
        columns[0x07] = "08";
        columns[0x08] = "2 2 S";
        columns[0x09] = "02 t";
        columns[0x0A] = "p S B";
        columns[0x0B] = "2 c B";
        columns[0x0C] = "a u B";
        columns[0x0D] = "m B";
        columns[0x0E] = "2 d B";
        columns[0x0F] = "2 4 02";
        columns[0x10] = "4 04";
        columns[0x11] = "B";
        columns[0x12] = "02 14";
        columns[0x13] = "14";
        columns[0x14] = "2 S t";
        columns[0x15] = "02 17";
        columns[0x16] = "17";
        columns[0x17] = "2 S B";
        columns[0x18] = "2 06 h";
        columns[0x19] = "02 f f";
        columns[0x1A] = "S";
        columns[0x1B] = "B";
        columns[0x1C] = "2 w S 1A";
        columns[0x1D] = "4 04";
        columns[0x1E] = "4 4";
        columns[0x1F] = "4";
        columns[0x20] = "4 2 2 2 2 4 B S S";
        columns[0x21] = "4";
        columns[0x22] = "4 4 4";
        columns[0x23] = "2 2 2 2 4 B S S B";
        columns[0x24] = "4 23";
        columns[0x25] = "4 4 4 23";
        columns[0x26] = "4 S B";
        columns[0x27] = "4 4 S S i";
        columns[0x28] = "4 4 S i";
        columns[0x29] = "02 02";
        columns[0x2A] = "2 2 g S";
        columns[0x2B] = "f B";
        columns[0x2C] = "2A t";
        columns[0x30] = "B G B G";
        columns[0x31] = "30 B";
        return columns;
    }
}
