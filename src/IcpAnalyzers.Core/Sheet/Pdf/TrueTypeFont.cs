using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace IcpAnalyzers.Core.Sheet.Pdf;

/// <summary>Reads what a PDF needs of a TrueType font (OpenType 1.9 with glyf outlines): the glyph of a character, its width and its outline.</summary>
public sealed class TrueTypeFont
{
    private readonly byte[] font;
    private readonly Dictionary<string, (int Offset, int Length)> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> glyphs = new();
    private readonly bool longOffsets;
    private readonly int glyphCount;
    private readonly int metricCount;

    /// <exception cref="InvalidDataException">It is no TrueType font with outlines.</exception>
    public TrueTypeFont(byte[] font)
    {
        this.font = font;
        try
        {
            var count = UInt16(4);
            for (var i = 0; i < count; i++)
                tables[Encoding.ASCII.GetString(font, 12 + (16 * i), 4)] = ((int)UInt32(12 + (16 * i) + 8), (int)UInt32(12 + (16 * i) + 12));
            UnitsPerEm = UInt16(Table("head") + 18);
            longOffsets = UInt16(Table("head") + 50) == 1;
            glyphCount = UInt16(Table("maxp") + 4);
            metricCount = UInt16(Table("hhea") + 34);
            Ascent = Int16(Table("hhea") + 4);
            Descent = Int16(Table("hhea") + 6);
            ReadCharacters();
        }
        catch (Exception problem) when (problem is IndexOutOfRangeException or ArgumentException or KeyNotFoundException)
        {
            throw new InvalidDataException("no TrueType font", problem);
        }
    }

    public int UnitsPerEm { get; }

    public int Ascent { get; }

    public int Descent { get; }

    /// <summary>The glyph of a code point; 0 when the font has none.</summary>
    public int Glyph(int codePoint) => glyphs.TryGetValue(codePoint, out var glyph) && glyph < glyphCount ? glyph : 0;

    public int Advance(int glyph) => UInt16(Table("hmtx") + (4 * Math.Min(glyph, metricCount - 1)));

    /// <summary>The outline in the form of the glyf table; empty for a blank.</summary>
    public byte[] Outline(int glyph)
    {
        var start = Location(glyph);
        var outline = new byte[Math.Max(0, Location(glyph + 1) - start)];
        Buffer.BlockCopy(font, Table("glyf") + start, outline, 0, outline.Length);
        return outline;
    }

    /// <summary>A copy of a table.</summary>
    public byte[] Copy(string table)
    {
        var (offset, length) = tables[table];
        var copy = new byte[length];
        Buffer.BlockCopy(font, offset, copy, 0, length);
        return copy;
    }

    private void ReadCharacters()
    {
        var cmap = Table("cmap");
        var count = UInt16(cmap + 2);
        for (var i = 0; i < count; i++)
        {
            var subtable = cmap + (int)UInt32(cmap + 4 + (8 * i) + 4);
            if (UInt16(subtable) == 12)
                ReadGroups(subtable);
            else if (UInt16(subtable) == 4)
                ReadSegments(subtable);
        }
    }

    // Format 12: groups of first code point, last one, glyph of the first.
    private void ReadGroups(int subtable)
    {
        var groups = (int)UInt32(subtable + 12);
        for (var i = 0; i < groups; i++)
        {
            var group = subtable + 16 + (12 * i);
            var (first, last, glyph) = ((int)UInt32(group), (int)UInt32(group + 4), (int)UInt32(group + 8));
            for (var codePoint = first; codePoint <= last && codePoint <= 0x10FFFF; codePoint++)
                glyphs[codePoint] = glyph + codePoint - first;
        }
    }

    // Format 4: four parallel arrays of segments; an offset that is not zero leads to an array of glyphs.
    private void ReadSegments(int subtable)
    {
        var size = UInt16(subtable + 6);
        for (var i = 0; i < size; i += 2)
        {
            var last = UInt16(subtable + 14 + i);
            var first = UInt16(subtable + 16 + size + i);
            var delta = UInt16(subtable + 16 + (2 * size) + i);
            var place = subtable + 16 + (3 * size) + i;
            var offset = UInt16(place);
            for (var codePoint = first; codePoint <= last && codePoint < 0xFFFF; codePoint++)
            {
                var glyph = offset == 0 ? codePoint : UInt16(place + offset + (2 * (codePoint - first)));
                if (glyph != 0 && !glyphs.ContainsKey(codePoint))
                    glyphs[codePoint] = (glyph + delta) & 0xFFFF;
            }
        }
    }

    private int Table(string name) => tables[name].Offset;

    private int Location(int glyph) => longOffsets ? (int)UInt32(Table("loca") + (4 * glyph)) : UInt16(Table("loca") + (2 * glyph)) * 2;

    private int UInt16(int offset) => (font[offset] << 8) | font[offset + 1];

    private int Int16(int offset) => (short)UInt16(offset);

    private uint UInt32(int offset) => ((uint)UInt16(offset) << 16) | (uint)UInt16(offset + 2);
}
