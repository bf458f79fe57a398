using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Assemblies;

/// <summary>Finds the texts that an assembly keeps as octets: <c>"https://…"u8</c>, and arrays of them.</summary>
internal static class DataTexts
{
    private const int FieldSignature = 0x06;
    private const int ValueType = 0x11;
    private const char TypeReference = 't';
    private const int MaxLength = 2048;
    private const int FieldToken = (int)MetadataTable.Field << 24;

    /// <summary>Adds the texts by the token of the field that keeps them.</summary>
    public static void AddTo(Dictionary<int, string> wanted, PortableExecutable image, MetadataRoot metadata, Func<string, bool> accepts)
    {
        var tables = metadata.Tables;
        var rows = tables.RowsOf(MetadataTable.FieldRva);
        if (rows == 0)
            return;
        var sizes = Sizes(tables);
        for (var row = 1; row <= rows; row++)
        {
            var field = tables.Cell(MetadataTable.FieldRva, row, 1);
            if (Length(metadata, sizes, field) is not (> 8 and <= MaxLength and var length) || tables.Cell(MetadataTable.FieldRva, row, 0) is not (> 0 and var address))
                continue;
            var data = image.At(address);
            if (data.Length >= length && data.HoldsScheme(0, length) && Text(data, length) is { } text && accepts(text))
                wanted[FieldToken | field] = text;
        }
    }

    // How long a type without fields is, which the compiler makes for each length.
    private static Dictionary<int, int> Sizes(MetadataTables tables)
    {
        var sizes = new Dictionary<int, int>();
        for (var row = 1; row <= tables.RowsOf(MetadataTable.ClassLayout); row++)
            sizes[tables.Cell(MetadataTable.ClassLayout, row, 2)] = tables.Cell(MetadataTable.ClassLayout, row, 1);
        return sizes;
    }

    private static int Length(MetadataRoot metadata, Dictionary<int, int> sizes, int field)
    {
        var signature = metadata.Blob(metadata.Tables.Cell(MetadataTable.Field, field, 2));
        if (signature.Length < 3 || signature.U8(0) != FieldSignature || signature.U8(1) != ValueType)
            return 0;
        var at = 2;
        var (table, type) = MetadataTables.Decode(TypeReference, signature.Compressed(ref at));
        return table == MetadataTable.TypeDef && sizes.TryGetValue(type, out var size) ? size : 0;
    }

    // A zero stands behind a text, which is not of it. Whatever else is no sign makes it data of another kind.
    private static string? Text(Octets data, int length)
    {
        while (length > 0 && data.U8(length - 1) == 0)
            length--;
        var text = data.Utf8(0, length);
        foreach (var c in text)
            if (char.IsControl(c) || c == '\uFFFD')
                return null;
        return text;
    }
}
