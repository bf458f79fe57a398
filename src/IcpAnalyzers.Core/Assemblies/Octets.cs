using System.Text;

namespace IcpAnalyzers.Core.Assemblies;

/// <summary>A part of a file in memory. Every access is checked, because files are cut off, packed and obfuscated. The default is an empty part.</summary>
internal readonly struct Octets
{
    private readonly byte[] file;
    private readonly int start;

    public Octets(byte[] file, int start, int length)
    {
        if (start < 0 || length < 0 || start > file.Length - length)
            throw new AssemblyFormatException("It ends before its content does.");
        this.file = file;
        this.start = start;
        Length = length;
    }

    public int Length { get; }

    public Octets Slice(int offset, int length)
    {
        Check(offset, length);
        return new Octets(file, start + offset, length);
    }

    public Octets From(int offset) => Slice(offset, Length - offset);

    public byte U8(int offset)
    {
        Check(offset, 1);
        return file[start + offset];
    }

    public int U16(int offset)
    {
        Check(offset, 2);
        return file[start + offset] | (file[start + offset + 1] << 8);
    }

    /// <summary>Four octets as a number that no offset in a file of ours exceeds.</summary>
    public int I32(int offset)
    {
        Check(offset, 4);
        var at = start + offset;
        return file[at] | (file[at + 1] << 8) | (file[at + 2] << 16) | (file[at + 3] << 24);
    }

    public ulong U64(int offset) => (uint)I32(offset) | ((ulong)(uint)I32(offset + 4) << 32);

    /// <summary>A number of one, two or four octets (ECMA-335 II.23.2); <paramref name="offset"/> moves behind it.</summary>
    public int Compressed(ref int offset)
    {
        var first = U8(offset++);
        if ((first & 0x80) == 0)
            return first;
        if ((first & 0x40) == 0)
            return ((first & 0x3F) << 8) | U8(offset++);
        var value = ((first & 0x1F) << 24) | (U8(offset) << 16) | (U8(offset + 1) << 8) | U8(offset + 2);
        offset += 3;
        return value;
    }

    /// <summary>A signed number; its sign stands in the lowest bit.</summary>
    public int CompressedSigned(ref int offset)
    {
        var before = offset;
        var value = Compressed(ref offset);
        if ((value & 1) == 0)
            return value >> 1;
        var width = offset - before;
        return (value >> 1) - (width == 1 ? 1 << 6 : width == 2 ? 1 << 13 : 1 << 28);
    }

    public string Utf16(int offset, int length)
    {
        Check(offset, length);
        return length == 0 ? "" : Encoding.Unicode.GetString(file, start + offset, length & ~1);
    }

    public string Utf8(int offset, int length)
    {
        Check(offset, length);
        return length == 0 ? "" : Encoding.UTF8.GetString(file, start + offset, length);
    }

    /// <summary>The text up to the next zero.</summary>
    public string Utf8Z(int offset)
    {
        var end = offset;
        while (U8(end) != 0)
            end++;
        return Utf8(offset, end - offset);
    }

    public byte[] Copy()
    {
        var copy = new byte[Length];
        System.Array.Copy(file, start, copy, 0, Length);
        return copy;
    }

    /// <summary>Whether a UTF-16 text here holds a sign that every address has: a dot or a colon.</summary>
    public bool MayHoldAddress(int offset, int length)
    {
        Check(offset, length);
        var at = start + offset;
        for (var end = at + length - 1; at < end; at += 2)
            if (file[at] is (byte)'.' or (byte)':' && file[at + 1] == 0)
                return true;
        return false;
    }

    /// <summary>Whether there is an address with a scheme in a text of single octets here.</summary>
    public bool HoldsScheme(int offset, int length)
    {
        Check(offset, length);
        var at = start + offset;
        for (var end = at + length - 2; at < end; at++)
            if (file[at] == ':' && file[at + 1] == '/' && file[at + 2] == '/')
                return true;
        return false;
    }

    private void Check(int offset, int length)
    {
        if (offset < 0 || length < 0 || offset > Length - length)
            throw new AssemblyFormatException("It ends before its content does.");
    }
}
