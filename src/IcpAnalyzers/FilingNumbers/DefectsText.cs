using System;
using System.Collections.Generic;
using System.Globalization;
using IcpAnalyzers.Core.Filing;

namespace IcpAnalyzers.FilingNumbers;

/// <summary>Says in the reader's language what is wrong with a number and how to write it.</summary>
public sealed class DefectsText : IFormattable, IEquatable<DefectsText>
{
    private readonly FilingDefects defects;
    private readonly string? canonical;

    public DefectsText(FilingDefects defects, string? canonical)
    {
        this.defects = defects;
        this.canonical = canonical;
    }

    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        var culture = formatProvider as CultureInfo ?? CultureInfo.InvariantCulture;
        var reasons = new List<string>();
        foreach (FilingDefects defect in Enum.GetValues(typeof(FilingDefects)))
            if (defect != FilingDefects.None && (defects & defect) == defect && Text("Defect_" + defect, culture) is { } reason)
                reasons.Add(reason);
        if (reasons.Count == 0)
            reasons.Add(Text("Defect_Other", culture)!);

        var list = string.Join(culture.TwoLetterISOLanguageName == "zh" ? "、" : ", ", reasons);
        return canonical is null
            ? string.Format(culture, Text("DefectsOnly", culture)!, list)
            : string.Format(culture, Text("DefectsWithCanonical", culture)!, list, canonical);
    }

    public bool Equals(DefectsText? other) => other is not null && defects == other.defects && canonical == other.canonical;

    public override bool Equals(object? obj) => Equals(obj as DefectsText);

    public override int GetHashCode() => ((int)defects * 397) ^ (canonical is null ? 0 : StringComparer.Ordinal.GetHashCode(canonical));

    private static string? Text(string key, CultureInfo culture) => Texts.Resources.GetString(key, culture);
}
