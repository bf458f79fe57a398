using System;

namespace IcpAnalyzers.Core.Certificates;

/// <summary>Finds the Authenticode signature of a program.</summary>
/// <remarks>Source: Microsoft, PE Format, sections "Optional Header Data Directories" and "The Attribute Certificate Table".</remarks>
internal static class PortableExecutableSignature
{
    private const int SecurityDirectory = 4;

    public static bool IsOne(byte[] head) => head.Length > 1 && head[0] == 'M' && head[1] == 'Z';

    /// <summary>Where the signature is in the file, from the first kilobytes of it; false when the program has none or is damaged.</summary>
    public static bool TryFind(byte[] head, out long offset, out int length)
    {
        offset = 0;
        length = 0;
        if (head.Length < 0x40)
            return false;
        var header = BitConverter.ToInt32(head, 0x3C);
        if (header < 0 || header > head.Length - 0x100 || head[header] != 'P' || head[header + 1] != 'E')
            return false;

        // COFF header of 20 bytes; the optional header is 16 bytes longer before its directories in 64-bit programs.
        var optional = header + 24;
        var directories = optional + (BitConverter.ToUInt16(head, optional) == 0x20B ? 112 : 96);
        var entry = directories + (SecurityDirectory * 8);
        if (entry > head.Length - 8)
            return false;
        offset = BitConverter.ToUInt32(head, entry);
        length = BitConverter.ToInt32(head, entry + 4);
        return offset > 0 && length > 8;
    }
}
