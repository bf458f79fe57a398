namespace IcpAnalyzers.Core.Files.Texts;

/// <summary>The backslash escapes of JSON (RFC 8259, 7) and of ECMAScript string literals.</summary>
internal static class Escapes
{
    public static TextUnit UnitAt(string file, int at, int end)
    {
        if (at + 1 >= end)
            return TextUnit.Literal('\\');

        var c = file[at + 1];
        return c switch
        {
            'n' => TextUnit.Of(2, '\n'),
            't' => TextUnit.Of(2, '\t'),
            'r' => TextUnit.Of(2, '\r'),
            'b' => TextUnit.Of(2, '\b'),
            'f' => TextUnit.Of(2, '\f'),
            'v' => TextUnit.Of(2, '\v'),
            'x' when Hex(file, at + 2, 2, end) is >= 0 and var octet => TextUnit.Of(4, (char)octet),
            'u' when Hex(file, at + 2, 4, end) is >= 0 and var code => TextUnit.Of(6, (char)code),
            'u' when at + 2 < end && file[at + 2] == '{' => Braced(file, at, end),
            '\r' when at + 2 < end && file[at + 2] == '\n' => TextUnit.Nothing(3),
            '\r' or '\n' => TextUnit.Nothing(2),
            _ => TextUnit.Of(2, c),
        };
    }

    private static TextUnit Braced(string file, int at, int end)
    {
        for (var digits = 1; digits <= 6; digits++)
        {
            var close = at + 3 + digits;
            if (close < end && file[close] == '}' && Hex(file, at + 3, digits, end) is >= 0 and var code)
                return TextUnit.OfCodePoint(close + 1 - at, code) ?? TextUnit.Of(2, 'u');
        }

        return TextUnit.Of(2, 'u');
    }

    private static int Hex(string file, int at, int digits, int end)
    {
        if (at + digits > end)
            return -1;

        var value = 0;
        for (var i = at; i < at + digits; i++)
        {
            var digit = Entities.DigitOf(file[i]);
            if (digit is < 0 or > 15)
                return -1;
            value = (value * 16) + digit;
        }

        return value;
    }
}
