namespace IcpAnalyzers.Core.Endpoints;

/// <summary>Reads the whole of a part of a text as an address; no allocation.</summary>
internal readonly struct IpAddressParser
{
    private const int Groups = 8;

    private readonly string text;
    private readonly int start;
    private readonly int end;

    public IpAddressParser(string text, int start, int end)
    {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    public bool TryV4(out uint bits) => TryQuad(start, out bits);

    public bool TryV6(out ulong upper, out ulong lower)
    {
        upper = lower = 0;
        var at = start;
        var group = 0;
        var shortened = false;
        if (IsDoubleColon(at))
        {
            at += 2;
            shortened = true;
            group = Groups - GroupsFrom(at);
            if (group < 1)
                return false;
        }

        while (at < end)
        {
            if (group == Groups - 2 && TryQuad(at, out var quad))
            {
                lower |= quad;
                return true;
            }

            if (group >= Groups || !TryGroup(ref at, out var value))
                return false;
            Place(ref upper, ref lower, group++, value);
            if (at == end)
                break;

            if (text[at] != ':')
                return false;
            if (!IsDoubleColon(at))
            {
                if (++at == end)
                    return false;
                continue;
            }

            // A double colon stands for one group or more, and only once.
            at += 2;
            var next = Groups - GroupsFrom(at);
            if (shortened || next <= group)
                return false;
            shortened = true;
            group = next;
        }

        return group == Groups;
    }

    private bool IsDoubleColon(int at) => at + 1 < end && text[at] == ':' && text[at + 1] == ':';

    /// <summary>How many groups of 16 bits are written from here on; four octets at the end are two.</summary>
    private int GroupsFrom(int at)
    {
        if (at == end)
            return 0;
        var groups = 1;
        var dots = false;
        for (; at < end; at++)
        {
            if (text[at] == ':')
                groups++;
            dots |= text[at] == '.';
        }

        return dots ? groups + 1 : groups;
    }

    private static void Place(ref ulong upper, ref ulong lower, int group, uint value)
    {
        var bits = (ulong)value << (48 - (group % 4 * 16));
        if (group < 4)
            upper |= bits;
        else
            lower |= bits;
    }

    private bool TryGroup(ref int at, out uint value)
    {
        value = 0;
        var first = at;
        for (; at < end && HexDigit(text[at]) is >= 0 and var digit; at++)
        {
            if (at - first == 4)
                return false;
            value = (value << 4) | (uint)digit;
        }

        return at > first;
    }

    private bool TryQuad(int at, out uint bits)
    {
        bits = 0;
        for (var octet = 0; octet < 4; octet++)
        {
            if (octet > 0 && (at == end || text[at++] != '.'))
                return false;
            if (!TryOctet(ref at, out var value))
                return false;
            bits = (bits << 8) | value;
        }

        return at == end;
    }

    private bool TryOctet(ref int at, out uint value)
    {
        value = 0;
        var first = at;
        for (; at < end && at - first < 3 && text[at] is >= '0' and <= '9'; at++)
            value = (value * 10) + (uint)(text[at] - '0');
        var digits = at - first;

        // A leading zero means octal to some readers, and nothing to others.
        return digits > 0 && value <= byte.MaxValue && (digits == 1 || text[first] != '0');
    }

    private static int HexDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
