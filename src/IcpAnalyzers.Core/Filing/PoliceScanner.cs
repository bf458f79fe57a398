using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Filing;

/// <summary>Finds police numbers (公网安备) and judges them; around each 安备 a bounded number of characters is read.</summary>
internal static class PoliceScanner
{
    private const int MinDigits = 6;
    private const int NormalDigits = 14;

    public static IReadOnlyList<PoliceCandidate> Scan(string text)
    {
        List<PoliceCandidate>? found = null;
        var floor = 0;
        for (var anchor = NextAnchor(text, 0); anchor >= 0; anchor = NextAnchor(text, anchor + 1))
        {
            if (anchor < floor || Read(text, floor, anchor) is not { } candidate)
                continue;
            (found ??= new List<PoliceCandidate>()).Add(candidate);
            floor = candidate.Start + candidate.Length;
        }

        return found ?? (IReadOnlyList<PoliceCandidate>)Array.Empty<PoliceCandidate>();
    }

    /// <returns>The index of 备 in 公网安备; -1 when there is none.</returns>
    public static int NextAnchor(string text, int from)
    {
        for (var at = Math.Max(from, 0); at < text.Length && text.IndexOf('安', at) is >= 0 and var found; at = found + 1)
            if (IsLabel(text, found))
                return found + 1;
        return -1;
    }

    private static bool IsLabel(string text, int middle) =>
        middle >= 2 && middle + 1 < text.Length && text[middle - 2] == '公' && text[middle - 1] is '网' or '網' && FilingCharacters.Fold(text[middle + 1]) == '备';

    private static PoliceCandidate? Read(string text, int floor, int mark)
    {
        var letters = mark - PoliceNumber.Label.Length + 1;
        if (letters < floor)
            return null;

        var defects = text[mark - 2] == '網' ? FilingDefects.TraditionalCharacter : FilingDefects.None;
        FilingCharacters.Fold(text[mark], ref defects);
        if (Character(text, floor, letters) is not { } character)
            return null;
        var start = character == FilingNumber.Unknown ? letters : letters - 1;
        if (start == letters)
            defects |= FilingDefects.MissingProvince;

        var first = FilingCharacters.AfterWrap(text, mark + 1);
        if (first == mark + 1)
        {
            // One blank before the digits is as usual as none.
            first = FilingCharacters.AfterGap(text, first);
            if (first > mark + 2 || (first == mark + 2 && text[mark + 1] != ' '))
                defects |= FilingDefects.Blanks;
        }

        var digits = FilingDigits.Read(text, first);
        defects |= digits.Defects;
        if (digits.Text.Length < MinDigits || FilingCharacters.IsOpen(text, digits.End))
            return null;

        var end = digits.End;
        var sign = FilingCharacters.AfterGap(text, end);
        if (sign < text.Length && FilingCharacters.Fold(text[sign]) == '号')
        {
            FilingCharacters.Fold(text[sign], ref defects);
            if (sign > end)
                defects |= FilingDefects.Blanks;
            end = sign + 1;
        }
        else
        {
            defects |= FilingDefects.MissingMark;
        }

        return Judge(start, end, character, digits, defects);
    }

    private static PoliceCandidate Judge(int start, int end, char character, FilingDigits digits, FilingDefects defects)
    {
        var isMasked = digits.Masks > 0;
        if (isMasked || Placeholders.IsDummy(digits.Text, NormalDigits, serial: 6))
            return new PoliceCandidate(start, end - start, FilingVerdict.Placeholder, defects, null, null);

        if (digits.Text.Length is not (12 or 14))
            return new PoliceCandidate(start, end - start, FilingVerdict.Malformed, defects | FilingDefects.DigitCount, null, null);

        if (PoliceNumber.Of(character, digits.Text) is { } number)
            return defects == FilingDefects.None
                ? new PoliceCandidate(start, end - start, FilingVerdict.WellFormed, defects, number.ToString(), number)
                : new PoliceCandidate(start, end - start, FilingVerdict.Malformed, defects, number.ToString(), null);

        // The digits name the province, and where the character is missing or the one of its ICP numbers, they are believed.
        var province = Province.OfCode(digits.Text, 0);
        var isCertain = province is not null && (character == FilingNumber.Unknown || province.Character == character);
        var canonical = isCertain ? PoliceNumber.Of(province!.PoliceCharacters[0], digits.Text)?.ToString() : null;
        var verdict = character == FilingNumber.Unknown ? FilingVerdict.Malformed : FilingVerdict.WrongProvince;
        return new PoliceCandidate(start, end - start, verdict, defects, canonical, null);
    }

    /// <returns>The character of a province, <see cref="FilingNumber.Unknown"/> where none is written, null where nothing can be said.</returns>
    private static char? Character(string text, int floor, int letters)
    {
        if (letters == floor)
            return FilingNumber.Unknown;
        var before = text[letters - 1];
        if (before == FilingNumber.Unknown || before is ']' or '}' or ')' or '>')
            return null;
        if (Province.Of(before) is not null || IsPoliceCharacter(before))
            return before;
        return FilingCharacters.IsHan(before) || FilingCharacters.IsLetter(before) || FilingCharacters.IsDigit(before) ? null : FilingNumber.Unknown;
    }

    private static bool IsPoliceCharacter(char character)
    {
        foreach (var province in Province.All)
            if (province.PoliceCharacters.IndexOf(character) >= 0)
                return true;
        return false;
    }
}
