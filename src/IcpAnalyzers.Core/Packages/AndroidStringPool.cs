using System;
using System.Text;

namespace IcpAnalyzers.Core.Packages;

/// <summary>The strings of a compiled Android resource file, each decoded once, when it is asked for.</summary>
/// <remarks>Source: Android Open Source Project, frameworks/base, ResourceTypes.h (ResStringPool_header).</remarks>
internal sealed class AndroidStringPool
{
    private const int HeaderLength = 28;
    private const int Utf8Flag = 1 << 8;

    private readonly byte[] bytes;
    private readonly int offsets;
    private readonly int strings;
    private readonly int end;
    private readonly bool isUtf8;
    private readonly string?[] known;

    private AndroidStringPool(byte[] bytes, int offsets, int strings, int end, bool isUtf8, int count)
    {
        this.bytes = bytes;
        this.offsets = offsets;
        this.strings = strings;
        this.end = end;
        this.isUtf8 = isUtf8;
        known = new string?[count];
    }

    /// <summary>A string by its index; empty for one that does not exist or is damaged.</summary>
    public string this[int index]
    {
        get
        {
            if (index < 0 || index >= known.Length)
                return "";
            return known[index] ??= Read(BitConverter.ToInt32(bytes, offsets + (index * 4)));
        }
    }

    /// <summary>Null for a damaged chunk.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="start">Where the chunk begins.</param>
    /// <param name="end">Where it ends, within the file.</param>
    public static AndroidStringPool? Read(byte[] bytes, int start, int end)
    {
        if (end - start < HeaderLength)
            return null;
        var count = BitConverter.ToUInt32(bytes, start + 8);
        var flags = BitConverter.ToInt32(bytes, start + 16);
        var strings = BitConverter.ToUInt32(bytes, start + 20);
        return count <= (end - start - HeaderLength) / 4 && strings <= end - start
            ? new AndroidStringPool(bytes, start + HeaderLength, start + (int)strings, end, (flags & Utf8Flag) != 0, (int)count)
            : null;
    }

    private string Read(int offset)
    {
        if (offset < 0 || offset >= end - strings)
            return "";
        var at = strings + offset;
        if (!isUtf8)
            return Length(ref at, 2, out var units) && units <= (end - at) / 2 ? Encoding.Unicode.GetString(bytes, at, units * 2) : "";

        // The length in UTF-16 stands before the length in bytes.
        return Length(ref at, 1, out _) && Length(ref at, 1, out var length) && length <= end - at ? Encoding.UTF8.GetString(bytes, at, length) : "";
    }

    // One unit of one or two bytes; with its highest bit set it is the upper half of a length of two units.
    private bool Length(ref int at, int unit, out int length)
    {
        length = 0;
        if (at > end - (2 * unit))
            return false;
        length = Unit(ref at, unit);
        var high = unit == 1 ? 0x80 : 0x8000;
        if (length >= high)
            length = ((length - high) << (8 * unit)) | Unit(ref at, unit);
        return length >= 0;
    }

    private int Unit(ref int at, int unit)
    {
        var value = unit == 1 ? bytes[at] : BitConverter.ToUInt16(bytes, at);
        at += unit;
        return value;
    }
}
