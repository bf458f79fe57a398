using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace IcpAnalyzers.Core.Sheet.Pdf;

/// <summary>The glyphs of a font that a document uses, numbered anew in the order of their first use. A character without a glyph gets a box and keeps its code point.</summary>
internal sealed class FontSubset
{
    private const int Box = 0x25A1;

    // Flags of a part of a composite glyph.
    private const int WordArguments = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreParts = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    private readonly TrueTypeFont font;
    private readonly Dictionary<int, int> numbers = new();

    // Glyph of the font and code point by new number; 0 is the glyph for what is not there.
    private readonly List<(int Glyph, int CodePoint)> used = new() { (0, -1) };
    private readonly SortedSet<int> missing = new();

    public FontSubset(TrueTypeFont font) => this.font = font;

    /// <summary>Glyph of the font and code point by new number, from 1.</summary>
    public IReadOnlyList<(int Glyph, int CodePoint)> Used => used;

    /// <summary>Code points that the font has no glyph for.</summary>
    public IEnumerable<int> Missing => missing;

    public int Number(int codePoint)
    {
        if (numbers.TryGetValue(codePoint, out var number))
            return number;
        var glyph = font.Glyph(codePoint);
        if (glyph == 0)
        {
            missing.Add(codePoint);
            glyph = font.Glyph(Box);
        }

        number = used.Count;
        numbers.Add(codePoint, number);
        used.Add((glyph, codePoint));
        return number;
    }

    public int Advance(int codePoint) => font.Advance(used[Number(codePoint)].Glyph);

    /// <summary>A TrueType font of these glyphs; without a table of characters, which a PDF does not ask for.</summary>
    public byte[] ToFont()
    {
        var glyphs = new List<int>();
        foreach (var (glyph, _) in used)
            glyphs.Add(glyph);
        var outlines = new MemoryStream();
        var locations = new MemoryStream();
        var metrics = new MemoryStream();
        var parts = new Dictionary<int, int>();
        for (var i = 0; i < glyphs.Count; i++)
        {
            WriteUInt32(locations, (uint)outlines.Length);
            var outline = font.Outline(glyphs[i]);
            Renumber(outline, glyphs, parts);
            outlines.Write(outline, 0, outline.Length);
            while (outlines.Length % 4 != 0)
                outlines.WriteByte(0);
            WriteUInt16(metrics, font.Advance(glyphs[i]));
            WriteUInt16(metrics, outline.Length >= 4 ? (outline[2] << 8) | outline[3] : 0);
        }

        WriteUInt32(locations, (uint)outlines.Length);
        var head = font.Copy("head");
        Array.Clear(head, 8, 4); // The checksum of the whole file, which no PDF reader looks at.
        head[51] = 1; // Long locations.
        return File(new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = outlines.ToArray(),
            ["head"] = head,
            ["hhea"] = With(font.Copy("hhea"), 34, glyphs.Count),
            ["hmtx"] = metrics.ToArray(),
            ["loca"] = locations.ToArray(),
            ["maxp"] = With(font.Copy("maxp"), 4, glyphs.Count),
        });
    }

    // A composite glyph names its parts by number; they follow the used ones.
    private static void Renumber(byte[] outline, List<int> glyphs, Dictionary<int, int> parts)
    {
        if (outline.Length < 10 || (outline[0] & 0x80) == 0)
            return;
        int flags;
        var place = 10;
        do
        {
            flags = (outline[place] << 8) | outline[place + 1];
            var part = (outline[place + 2] << 8) | outline[place + 3];
            if (!parts.TryGetValue(part, out var number))
            {
                number = glyphs.Count;
                parts.Add(part, number);
                glyphs.Add(part);
            }

            outline[place + 2] = (byte)(number >> 8);
            outline[place + 3] = (byte)number;
            place += 4 + ((flags & WordArguments) != 0 ? 4 : 2);
            place += (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
        }
        while ((flags & MoreParts) != 0);
    }

    private static byte[] File(SortedDictionary<string, byte[]> tables)
    {
        var file = new MemoryStream();
        var power = 1;
        var log = 0;
        for (; power * 2 <= tables.Count; power *= 2)
            log++;
        WriteUInt32(file, 0x00010000);
        WriteUInt16(file, tables.Count);
        WriteUInt16(file, power * 16);
        WriteUInt16(file, log);
        WriteUInt16(file, (tables.Count - power) * 16);
        var offset = 12 + (16 * tables.Count);
        foreach (var table in tables)
        {
            var name = Encoding.ASCII.GetBytes(table.Key);
            file.Write(name, 0, 4);
            WriteUInt32(file, Checksum(table.Value));
            WriteUInt32(file, (uint)offset);
            WriteUInt32(file, (uint)table.Value.Length);
            offset += (table.Value.Length + 3) & ~3;
        }

        foreach (var table in tables.Values)
        {
            file.Write(table, 0, table.Length);
            while (file.Length % 4 != 0)
                file.WriteByte(0);
        }

        return file.ToArray();
    }

    private static uint Checksum(byte[] table)
    {
        var sum = 0u;
        for (var i = 0; i < table.Length; i++)
            sum += (uint)table[i] << (24 - (8 * (i % 4)));
        return sum;
    }

    private static byte[] With(byte[] table, int offset, int value)
    {
        table[offset] = (byte)(value >> 8);
        table[offset + 1] = (byte)value;
        return table;
    }

    private static void WriteUInt16(Stream stream, int value)
    {
        stream.WriteByte((byte)(value >> 8));
        stream.WriteByte((byte)value);
    }

    private static void WriteUInt32(Stream stream, uint value)
    {
        WriteUInt16(stream, (int)(value >> 16));
        WriteUInt16(stream, (int)value);
    }
}
