namespace IcpAnalyzers.Core.Filing;

/// <summary>Reads a value-added telecom licence around its last class, B1- or B2-.</summary>
/// <remarks>Its canonical form and dummies only: the letters and digits are too short a sign to call anything else a spoilt licence.</remarks>
internal static class TelecomReader
{
    private const int Digits = 8;

    /// <param name="text">The text.</param>
    /// <param name="floor">The first index that may be looked at.</param>
    /// <param name="last">Where B stands.</param>
    /// <returns>Null where no licence stands.</returns>
    public static FilingCandidate? Read(string text, int floor, int last)
    {
        if (StartOf(text, floor, last) is not { } start)
            return null;

        var digits = FilingDigits.Read(text, last + 3);
        if (digits.Text.Length != Digits)
            return null;
        if (digits.Masks > 0 || digits.Defects != FilingDefects.None)
            return digits.Masks < 2 ? null : new FilingCandidate(start, digits.End - start, FilingVerdict.Placeholder, digits.Defects, null, null);

        var serial = FilingSerial.Read(text, digits.End, afterMark: false);
        if (serial.IsOpen || serial.Defects != FilingDefects.None)
            return null;
        if (Placeholders.IsDummy(digits.Text, Digits, serial: 4))
            return new FilingCandidate(start, serial.End - start, FilingVerdict.Placeholder, FilingDefects.None, null, null);

        var canonical = text.Substring(start, serial.End - start);
        return FilingGrammar.Parse(canonical) is { } number
            ? new FilingCandidate(start, canonical.Length, FilingVerdict.WellFormed, FilingDefects.None, canonical, number)
            : null;
    }

    private static int? StartOf(string text, int floor, int last)
    {
        var at = last;
        for (var classes = 0; classes < 3 && at - 3 >= floor && text[at - 1] == '.'; classes++)
            at -= 3;
        if (at - 2 >= floor && string.CompareOrdinal(text, at - 2, "合字", 0, 2) == 0)
            return at - 2;

        var prefix = FilingPrefix.Before(text, floor, at);
        return prefix.Kind == PrefixKind.Province && prefix.Start == at - 1 ? prefix.Start : null;
    }
}
