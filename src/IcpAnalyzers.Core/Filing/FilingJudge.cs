namespace IcpAnalyzers.Core.Filing;

/// <summary>Turns what was read into a verdict: dummies first, then the province, then the form.</summary>
internal static class FilingJudge
{
    // No 8-digit number was seen above serial 202513, and none is given out any more: what is above was mistyped.
    private const int MaxOldSerial = 400_000;

    private const FilingDefects Uncertain =
        FilingDefects.DigitCount | FilingDefects.ImpossibleYear | FilingDefects.MissingProvince | FilingDefects.UnknownKind | FilingDefects.SerialForm;

    public static FilingCandidate Judge(in FilingShape shape)
    {
        var defects = shape.Defects | DefectsOfDigits(shape);
        if (shape.Prefix.Kind != PrefixKind.Parody && IsPlaceholder(shape))
            return Candidate(shape, FilingVerdict.Placeholder, defects);

        var number = shape.Prefix.Province is { } province
            ? FilingGrammar.Parse(province.Character + "ICP" + shape.Mark + shape.Digits + "号" + shape.Serial)
            : null;
        var canonical = number is null || shape.IsUncertain || (defects & Uncertain) != 0 || IsMistyped(shape) ? null : number.ToString();
        if (shape.Prefix.Kind is not (PrefixKind.Province or PrefixKind.Missing))
            return Candidate(shape, FilingVerdict.WrongProvince, defects, canonical);
        if (number is not null && defects == FilingDefects.None && !shape.IsIrregular)
            return Candidate(shape, FilingVerdict.WellFormed, defects, number.ToString(), number);
        return Candidate(shape, FilingVerdict.Malformed, defects, canonical);
    }

    private static FilingDefects DefectsOfDigits(in FilingShape shape)
    {
        var digits = shape.Digits;
        if (shape.Mark == '证' || shape.Masks > 0 || digits.Length == 0)
            return FilingDefects.None;
        if (digits.Length is not (8 or 10))
            return FilingDefects.DigitCount;
        return FilingGrammar.Parse("京ICP备" + digits + "号") is null ? FilingDefects.ImpossibleYear : FilingDefects.None;
    }

    private static bool IsPlaceholder(in FilingShape shape)
    {
        if (shape.IsPlaceholder || shape.Prefix.Kind == PrefixKind.Placeholder || shape.Masks > 0)
            return true;
        if (shape.Digits.Length == 0)
            return false;
        var isRecord = shape.Mark == '备';
        return Placeholders.IsDummy(shape.Digits, isRecord ? 8 : 6, isRecord ? 6 : 4)
            || (shape.Prefix.Province is { } province && Placeholders.IsKnownExample(province.Character + "ICP" + shape.Mark + shape.Digits + "号"));
    }

    private static bool IsMistyped(in FilingShape shape) =>
        shape.Mark == '备' && shape.Digits.Length == 8 && int.TryParse(shape.Digits.Substring(2), out var serial) && serial > MaxOldSerial;

    private static FilingCandidate Candidate(
        in FilingShape shape, FilingVerdict verdict, FilingDefects defects, string? canonical = null, FilingNumber? number = null) =>
        new(shape.Prefix.Start, shape.End - shape.Prefix.Start, verdict, defects, canonical, number);
}
