namespace IcpAnalyzers.Core.Certificates;

/// <summary>A value in the Distinguished Encoding Rules (ITU-T X.690), as a place in the bytes of its file; of the Basic Encoding Rules only the indefinite length, which older signatures use.</summary>
internal readonly struct DerValue
{
    public const int Integer = 0x02;
    public const int BitString = 0x03;
    public const int OctetString = 0x04;
    public const int ObjectIdentifier = 0x06;
    public const int Sequence = 0x30;
    public const int Set = 0x31;

    // A certificate needs nine levels, a signed message about as many around it.
    private const int MaxDepth = 32;

    private DerValue(byte[] bytes, int tag, int start, int content, int contentEnd, int end)
    {
        Bytes = bytes;
        Tag = tag;
        Start = start;
        Content = content;
        ContentEnd = contentEnd;
        End = end;
    }

    public byte[] Bytes { get; }

    /// <summary>The first byte: class, form and number. Numbers above 30 do not occur in what is read here.</summary>
    public int Tag { get; }

    /// <summary>Where the tag stands.</summary>
    public int Start { get; }

    public int Content { get; }

    public int ContentEnd { get; }

    /// <summary>Where the next value begins.</summary>
    public int End { get; }

    public int Length => ContentEnd - Content;

    /// <summary>The value that begins at a place; false when it is damaged or reaches beyond the limit.</summary>
    public static bool TryRead(byte[] bytes, int start, int limit, out DerValue value) => TryRead(bytes, start, limit, 0, out value);

    /// <summary>The first value in this one.</summary>
    public bool TryFirst(out DerValue value) => TryRead(Bytes, Content, ContentEnd, out value);

    /// <summary>The value behind this one, within an outer one.</summary>
    public bool TryNext(in DerValue outer, out DerValue value) => TryRead(Bytes, End, outer.ContentEnd, out value);

    /// <summary>The value with its tag and length.</summary>
    public byte[] Whole() => Slice(Start, End);

    public byte[] ContentBytes() => Slice(Content, ContentEnd);

    private byte[] Slice(int from, int to)
    {
        var copy = new byte[to - from];
        System.Array.Copy(Bytes, from, copy, 0, copy.Length);
        return copy;
    }

    private static bool TryRead(byte[] bytes, int start, int limit, int depth, out DerValue value)
    {
        value = default;
        if (start < 0 || limit > bytes.Length || start + 2 > limit || depth > MaxDepth)
            return false;

        var first = bytes[start + 1];
        if (first == 0x80)
            return TryReadIndefinite(bytes, start, limit, depth, out value);

        var content = start + 2;
        var length = (long)first;
        if (first > 0x80)
        {
            var octets = first & 0x7F;
            if (octets > 4 || content + octets > limit)
                return false;
            length = 0;
            for (var i = 0; i < octets; i++)
                length = (length << 8) | bytes[content + i];
            content += octets;
        }

        if (length > limit - content)
            return false;
        var end = content + (int)length;
        value = new DerValue(bytes, bytes[start], start, content, end, end);
        return true;
    }

    private static bool TryReadIndefinite(byte[] bytes, int start, int limit, int depth, out DerValue value)
    {
        value = default;
        var position = start + 2;
        while (position + 2 <= limit)
        {
            if (bytes[position] == 0 && bytes[position + 1] == 0)
            {
                value = new DerValue(bytes, bytes[start], start, start + 2, position, position + 2);
                return true;
            }

            if (!TryRead(bytes, position, limit, depth + 1, out var inner))
                return false;
            position = inner.End;
        }

        return false;
    }
}
