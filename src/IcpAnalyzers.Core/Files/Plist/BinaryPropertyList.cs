using System;
using System.Collections.Generic;
using System.Text;

namespace IcpAnalyzers.Core.Files.Plist;

/// <summary>Reads binary property lists (<c>bplist00</c>), the form in which Xcode's tools put Info.plist into an app.</summary>
/// <remarks>
/// Source: the comment at the top of CFBinaryPList.c in apple/swift-corelibs-foundation. Eight bytes of header, the objects, a table of their offsets, and 32 bytes that say where it is.
/// A list that is damaged, nested too deep, too large, or refers to itself is none: nothing is guessed.
/// </remarks>
public static class BinaryPropertyList
{
    /// <summary>The largest file that is read, in bytes. Info.plist has some thousand.</summary>
    public const int MaxLength = 16 << 20;

    /// <summary>The deepest nesting that is read.</summary>
    public const int MaxDepth = 64;

    // Objects may be shared, so that a small file can stand for more values than a reader has time for.
    private const long MaxSize = 1_000_000;

    private const int HeaderLength = 8;
    private const int TrailerLength = 32;

    private static readonly DateTime Epoch = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Whether the file begins as one; what follows may still be damaged.</summary>
    public static bool IsOne(byte[] bytes)
    {
        const string header = "bplist0";
        if (bytes.Length < HeaderLength + TrailerLength)
            return false;
        for (var i = 0; i < header.Length; i++)
            if (bytes[i] != header[i])
                return false;
        return true;
    }

    /// <summary>The outermost value; null for a file that is no binary property list or a damaged one.</summary>
    public static PropertyValue? Read(byte[] bytes)
    {
        if (bytes.Length > MaxLength || !IsOne(bytes))
            return null;

        var trailer = bytes.Length - TrailerLength;
        var offsetSize = bytes[trailer + 6];
        var referenceSize = bytes[trailer + 7];
        var count = Number(bytes, trailer + 8, 8);
        var top = Number(bytes, trailer + 16, 8);
        var table = Number(bytes, trailer + 24, 8);
        if (offsetSize is 0 or > 8 || referenceSize is 0 or > 8 || count <= 0 || top < 0 || top >= count
            || table < HeaderLength || table > trailer || count > (trailer - table) / offsetSize)
            return null;

        return new Objects(bytes, (int)table, offsetSize, referenceSize, (int)count).At(top, depth: 0);
    }

    // Big-endian; the last eight bytes of a longer number.
    private static long Number(byte[] bytes, int start, int length)
    {
        var number = 0L;
        for (var i = start; i < start + length; i++)
            number = (number << 8) | bytes[i];
        return number;
    }

    /// <summary>The objects of one file, each read once.</summary>
    private sealed class Objects
    {
        private readonly byte[] bytes;
        private readonly int table;
        private readonly int offsetSize;
        private readonly int referenceSize;
        private readonly PropertyValue?[] known;
        private readonly bool[] isOpen;

        public Objects(byte[] bytes, int table, int offsetSize, int referenceSize, int count)
        {
            this.bytes = bytes;
            this.table = table;
            this.offsetSize = offsetSize;
            this.referenceSize = referenceSize;
            known = new PropertyValue?[count];
            isOpen = new bool[count];
        }

        public PropertyValue? At(long index, int depth)
        {
            if (index < 0 || index >= known.Length || depth > MaxDepth || isOpen[index])
                return null;
            if (known[index] is { } value)
                return value;

            var start = Number(bytes, table + ((int)index * offsetSize), offsetSize);
            if (start < HeaderLength || start >= table)
                return null;
            isOpen[index] = true;
            value = Read((int)start, depth);
            isOpen[index] = false;
            return known[index] = value is { Size: <= MaxSize, Height: <= MaxDepth } ? value : null;
        }

        private PropertyValue? Read(int start, int depth)
        {
            var low = bytes[start] & 0x0F;
            switch (bytes[start] >> 4)
            {
                case 0x0:
                    return low is 8 or 9 ? PropertyValue.Of(low == 9) : low == 0 ? PropertyValue.OfNull() : null;
                case 0x1 when low <= 4 && Has(start + 1, 1 << low):
                    return PropertyValue.Of(Number(bytes, start + 1, 1 << low));
                case 0x2 when low == 2 && Has(start + 1, 4):
                    return PropertyValue.Of(BitConverter.ToSingle(BitConverter.GetBytes((int)Number(bytes, start + 1, 4)), 0));
                case 0x2 when low == 3 && Has(start + 1, 8):
                    return PropertyValue.Of(BitConverter.Int64BitsToDouble(Number(bytes, start + 1, 8)));
                case 0x3 when low == 3 && Has(start + 1, 8):
                    return Date(BitConverter.Int64BitsToDouble(Number(bytes, start + 1, 8)));
                case 0x8 when Has(start + 1, low + 1):
                    return PropertyValue.Of(Number(bytes, start + 1, low + 1), PropertyKind.Uid);
            }

            return Length(start, out var length, out var content) ? Counted(bytes[start] >> 4, content, length, depth) : null;
        }

        private PropertyValue? Counted(int type, int content, int length, int depth)
        {
            switch (type)
            {
                case 0x4 when Has(content, length):
                    var data = new byte[length];
                    Array.Copy(bytes, content, data, 0, length);
                    return PropertyValue.Of(data);
                case 0x5 when Has(content, length):
                    return PropertyValue.Of(Encoding.ASCII.GetString(bytes, content, length));
                case 0x6 when Has(content, length * 2L):
                    return PropertyValue.Of(Encoding.BigEndianUnicode.GetString(bytes, content, length * 2));
                case 0xA or 0xC when Has(content, (long)length * referenceSize):
                    return ItemsAt(content, length, depth);
                case 0xD when Has(content, 2L * length * referenceSize):
                    return EntriesAt(content, length, depth);
                default:
                    return null;
            }
        }

        private PropertyValue? ItemsAt(int content, int length, int depth)
        {
            var items = new List<PropertyValue>(length);
            for (var i = 0; i < length; i++)
            {
                if (Referred(content, i, depth) is not { } item)
                    return null;
                items.Add(item);
            }

            return PropertyValue.Of(items);
        }

        private PropertyValue? EntriesAt(int content, int length, int depth)
        {
            var entries = new List<KeyValuePair<string, PropertyValue>>(length);
            for (var i = 0; i < length; i++)
            {
                if (Referred(content, i, depth) is not { Kind: PropertyKind.Text } key || Referred(content, length + i, depth) is not { } value)
                    return null;
                entries.Add(new KeyValuePair<string, PropertyValue>(key.Text, value));
            }

            return PropertyValue.Of(entries);
        }

        private PropertyValue? Referred(int content, int index, int depth) => At(Number(bytes, content + (index * referenceSize), referenceSize), depth + 1);

        /// <summary>The count in the low half of the marker; 15 says that an integer with it follows.</summary>
        private bool Length(int start, out int length, out int content)
        {
            length = bytes[start] & 0x0F;
            content = start + 1;
            if (length < 15)
                return true;

            if (!Has(content, 1) || bytes[content] >> 4 != 0x1)
                return false;
            var size = 1 << (bytes[content] & 0x0F);
            if (size > 8 || !Has(content + 1, size))
                return false;
            var number = Number(bytes, content + 1, size);
            length = (int)Math.Min(number, int.MaxValue);
            content += 1 + size;
            return number is >= 0 and <= MaxLength;
        }

        // Objects lie in front of the table.
        private bool Has(int start, long length) => start + length <= table;

        private static PropertyValue? Date(double seconds) =>
            seconds > (DateTime.MinValue - Epoch).TotalSeconds && seconds < (DateTime.MaxValue - Epoch).TotalSeconds ? PropertyValue.Of(Epoch.AddSeconds(seconds)) : null;
    }
}
