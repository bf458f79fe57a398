using System.Collections.Generic;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Filing;

/// <summary>A province with the character (省简称) its filing numbers begin with (provinces.tsv).</summary>
public sealed class Province
{
    private static readonly Dictionary<char, Province> ByCharacter = new();
    private static readonly Dictionary<char, Province> ByWrongCharacter = new();
    private static readonly List<Province> Table = Load();

    private Province(string[] row)
    {
        Character = row[1][0];
        Name = row[2];
        FullName = row[3];
        Code = row[0];
        PoliceCharacters = row[4];
        WrongCharacter = row[5] == "-" ? null : row[5][0];
    }

    /// <summary>All 31, in the order of their codes.</summary>
    public static IReadOnlyList<Province> All => Table;

    public char Character { get; }

    public string Name { get; }

    public string FullName { get; }

    /// <summary>The first two digits of its administrative divisions (GB/T 2260).</summary>
    public string Code { get; }

    /// <summary>The characters that a police number (公网安备) of the province may begin with, the usual one first.</summary>
    public string PoliceCharacters { get; }

    /// <summary>A character that stands for the province elsewhere, and not in filing numbers: 川 for 蜀.</summary>
    public char? WrongCharacter { get; }

    /// <summary>The province with this character; null when there is none.</summary>
    public static Province? Of(char character) => ByCharacter.TryGetValue(character, out var province) ? province : null;

    /// <summary>The province that this character is wrongly used for; null when there is none.</summary>
    public static Province? OfWrong(char character) => ByWrongCharacter.TryGetValue(character, out var province) ? province : null;

    /// <summary>The province whose divisions begin with these two digits; null when there is none.</summary>
    public static Province? OfCode(string text, int start)
    {
        foreach (var province in Table)
            if (string.CompareOrdinal(text, start, province.Code, 0, 2) == 0)
                return province;
        return null;
    }

    private static List<Province> Load()
    {
        var table = new List<Province>();
        foreach (var row in EmbeddedTable.Rows("provinces.tsv"))
        {
            var province = new Province(row);
            table.Add(province);
            ByCharacter.Add(province.Character, province);
            if (province.WrongCharacter is { } wrong)
                ByWrongCharacter.Add(wrong, province);
        }

        return table;
    }
}
