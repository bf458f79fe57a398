using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Filing;

/// <summary>What people write until they have a number: masks, words, examples (placeholders.tsv), runs and repeats.</summary>
internal static class Placeholders
{
    // 8-digit numbers end in 2020, and none of them was seen above serial 202513; of the 10-digit ones none above 379333.
    private const int ImplausibleSerial = 500_000;

    private static readonly string Masks = Characters("Mask");
    private static readonly string Provinces = Characters("Province");
    private static readonly HashSet<string> Numbers = Load("Number");

    public static readonly WordList Pending = WordList.From("placeholders.tsv", "Pending");
    public static readonly WordList Words = WordList.From("placeholders.tsv", "Word");

    /// <param name="c">A folded character.</param>
    public static bool IsMask(char c) => Masks.IndexOf(c) >= 0;

    public static bool IsProvince(char c) => Provinces.IndexOf(FilingCharacters.Fold(c)) >= 0;

    /// <summary>An example of a manual, as <c>京ICP备04000001号</c>, without a serial.</summary>
    public static bool IsKnownExample(string subject) => Numbers.Contains(subject);

    /// <summary>Whether nobody's number has these digits.</summary>
    /// <param name="digits">ASCII digits.</param>
    /// <param name="normal">How many the series has at least.</param>
    /// <param name="serial">How many of them count up, at the end.</param>
    public static bool IsDummy(string digits, int normal, int serial)
    {
        var step = StepOf(digits, 0);
        if (step == 0 && (digits.Length >= normal - 1 || (digits[0] == '0' && digits.Length >= 4)))
            return true;
        if (step is 1 or -1 && digits.Length >= normal)
            return true;
        if (digits.Length < normal || !HasSerial(digits, normal))
            return false;

        var first = digits.Length - serial;
        var serialStep = StepOf(digits, first);
        return (serialStep == 0 && digits[first] == '0')
            || (serial == 6 && serialStep is not null && int.TryParse(digits.Substring(first), out var value) && value > ImplausibleSerial);
    }

    private static bool HasSerial(string digits, int normal) => digits.Length == normal || (normal == 8 && digits.Length == 10);

    /// <summary>0 when all digits are the same, 1 or -1 when each is one more or one less than the last, with 0 beside 9; otherwise null.</summary>
    private static int? StepOf(string digits, int first)
    {
        int? step = null;
        for (var i = first + 1; i < digits.Length; i++)
        {
            var difference = digits[i] - digits[i - 1];
            var here = difference == -9 ? 1 : difference == 9 ? -1 : difference;
            if (here is < -1 or > 1 || (step is { } known && known != here))
                return null;
            step = here;
        }

        return step;
    }

    private static string Characters(string kind) => string.Concat(Load(kind));

    private static HashSet<string> Load(string kind)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows("placeholders.tsv"))
            if (row[0] == kind)
                texts.Add(row[1]);
        return texts;
    }
}
