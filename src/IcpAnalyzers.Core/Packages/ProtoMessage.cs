using System.Text;

namespace IcpAnalyzers.Core.Packages;

/// <summary>The fields of a message of Protocol Buffers, one after the other.</summary>
internal struct ProtoMessage
{
    private readonly byte[] bytes;
    private readonly int end;
    private int at;
    private int start;

    public ProtoMessage(byte[] bytes, int start, int end)
    {
        this.bytes = bytes;
        this.end = end;
        at = start;
        this.start = start;
        Field = 0;
        IsBytes = false;
        IsDamaged = false;
    }

    public int Field { get; private set; }

    /// <summary>Whether the field is a text or a message, not a number.</summary>
    public bool IsBytes { get; private set; }

    public bool IsDamaged { get; private set; }

    public readonly ProtoMessage Inner() => new(bytes, start, at);

    public readonly string Text() => Encoding.UTF8.GetString(bytes, start, at - start);

    public bool MoveNext()
    {
        if (at >= end || IsDamaged)
            return false;
        var key = Number();
        Field = (int)(key >> 3) & 0x1FFFFFFF;
        IsBytes = (key & 7) == 2;
        var length = (key & 7) switch
        {
            0 => Number() * 0,
            1 => 8UL,
            2 => Number(),
            5 => 4UL,
            _ => ulong.MaxValue,
        };
        IsDamaged |= length > (ulong)(end - at);
        if (IsDamaged)
            return false;
        start = at;
        at += (int)length;
        return true;
    }

    /// <summary>Moves to the next text or message with that number.</summary>
    public bool MoveTo(int field)
    {
        while (MoveNext())
            if (Field == field && IsBytes)
                return true;
        return false;
    }

    private ulong Number()
    {
        var number = 0UL;
        for (var shift = 0; shift < 64 && at < end; shift += 7)
        {
            var octet = bytes[at++];
            number |= (octet & 0x7FUL) << shift;
            if (octet < 0x80)
                return number;
        }

        IsDamaged = true;
        return 0;
    }
}
