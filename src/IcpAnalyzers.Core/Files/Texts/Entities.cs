using System;
using System.Collections.Generic;
using System.Globalization;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Files.Texts;

/// <summary>Character references: by number, the five names of XML, and those of HTML that people write (html-entities.tsv).</summary>
internal static class Entities
{
    // The longest name of HTML has 31 letters.
    private const int MaxName = 32;

    private static readonly Lazy<Dictionary<string, char>> Html = new(Load);

    public static TextUnit UnitAt(string file, int at, int end, bool html)
    {
        var semicolon = file.IndexOf(';', at, Math.Min(MaxName + 2, end - at));
        if (semicolon < at + 2)
            return TextUnit.Literal('&');

        var length = semicolon + 1 - at;
        if (file[at + 1] == '#')
            return (CodePoint(file, at + 2, semicolon) is { } code ? TextUnit.OfCodePoint(length, code) : null) ?? TextUnit.Literal('&');
        if (!IsName(file, at + 1, semicolon))
            return TextUnit.Literal('&');

        var name = file.Substring(at + 1, length - 2);
        if (Predefined(name) is { } known)
            return TextUnit.Of(length, known);
        // An entity that is declared elsewhere stands for something, but nobody here knows what.
        return html && Html.Value.TryGetValue(name, out var c) ? TextUnit.Of(length, c) : TextUnit.Unknown(length);
    }

    /// <summary>0 to 15 for hexadecimal digits, -1 for others.</summary>
    public static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    private static char? Predefined(string name) => name switch
    {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => null,
    };

    private static bool IsName(string file, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (!char.IsLetterOrDigit(file[i]) && file[i] is not ('_' or '-' or '.' or ':'))
                return false;
        return true;
    }

    private static int? CodePoint(string file, int start, int end)
    {
        var isHex = start < end && file[start] is 'x' or 'X';
        var radix = isHex ? 16 : 10;
        start += isHex ? 1 : 0;
        if (start == end)
            return null;

        var code = 0;
        for (; start < end; start++)
        {
            var digit = DigitOf(file[start]);
            if (digit < 0 || digit >= radix || code > 0x10FFFF)
                return null;
            code = (code * radix) + digit;
        }

        return code;
    }

    private static Dictionary<string, char> Load()
    {
        var names = new Dictionary<string, char>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows("html-entities.tsv"))
            names[row[0]] = (char)int.Parse(row[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return names;
    }
}
