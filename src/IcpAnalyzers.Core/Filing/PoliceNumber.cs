using System.Collections.Generic;

namespace IcpAnalyzers.Core.Filing;

/// <summary>A well-formed number of the public-security filing (公网安备): <c>京公网安备11010502025545号</c>, 14 digits, or 12 in older ones.</summary>
public sealed class PoliceNumber
{
    public const string Label = "公网安备";

    private const string Query = "https://beian.mps.gov.cn/#/query/webSearch?code=";
    private const int LinkedDigits = 14;

    private PoliceNumber(char character, Province province, string digits)
    {
        Character = character;
        Province = province;
        Digits = digits;
    }

    /// <summary>The character it begins with; not always that of the province's ICP numbers: 川, not 蜀.</summary>
    public char Character { get; }

    public Province Province { get; }

    /// <summary>Administrative division, then the serial.</summary>
    public string Digits { get; }

    /// <summary>The page of the number in the public-security system; null for numbers of 12 digits, which have none.</summary>
    public string? Link => Digits.Length == LinkedDigits ? Query + Digits : null;

    /// <summary>Reads the canonical form, with or without one blank before the digits.</summary>
    public static bool TryParse(string text, out PoliceNumber? number)
    {
        var found = PoliceScanner.Scan(text);
        number = found.Count == 1 && found[0].Length == text.Length ? found[0].Number : null;
        return number is not null;
    }

    /// <summary>Every part of a text that is meant as a police number: in order, not overlapping, in linear time.</summary>
    public static IReadOnlyList<PoliceCandidate> Scan(string text) => PoliceScanner.Scan(text);

    /// <summary>The index of the next character at or after <paramref name="from"/> that a candidate could be built around; -1 when there is none.</summary>
    public static int FindAnchor(string text, int from) => PoliceScanner.NextAnchor(text, from);

    /// <summary>The canonical form, without a blank.</summary>
    public override string ToString() => Character + Label + Digits + "号";

    internal static PoliceNumber? Of(char character, string digits) =>
        digits.Length is 12 or 14 && Province.OfCode(digits, 0) is { } province && province.PoliceCharacters.IndexOf(character) >= 0
            ? new PoliceNumber(character, province, digits)
            : null;
}
