using System;
using System.Globalization;

namespace IcpAnalyzers.Core.Updates;

/// <summary>The version of a package, as far as the order of two needs it: numbers, and whether it is a pre-release.</summary>
public readonly struct PackageVersion : IComparable<PackageVersion>
{
    private const int Parts = 4;

    private readonly int[]? numbers;
    private readonly string preRelease;

    private PackageVersion(int[] numbers, string preRelease)
    {
        this.numbers = numbers;
        this.preRelease = preRelease;
    }

    /// <summary>Reads <c>10.4.6</c>, <c>10.5.0-beta.2+abc</c>, <c>2.0.0.0</c>.</summary>
    public static PackageVersion? Parse(string text)
    {
        var build = text.IndexOf('+');
        var core = build < 0 ? text : text.Substring(0, build);
        var dash = core.IndexOf('-');
        var cells = (dash < 0 ? core : core.Substring(0, dash)).Split('.');
        if (cells.Length > Parts)
            return null;

        var numbers = new int[Parts];
        for (var i = 0; i < cells.Length; i++)
            if (!int.TryParse(cells[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
                return null;
        return new PackageVersion(numbers, dash < 0 ? "" : core.Substring(dash + 1));
    }

    public int CompareTo(PackageVersion other)
    {
        for (var i = 0; i < Parts; i++)
            if (Number(i).CompareTo(other.Number(i)) is not 0 and var order)
                return order;
        if (preRelease == other.preRelease)
            return 0;
        // A release comes after all that led to it.
        return string.IsNullOrEmpty(preRelease) ? 1 : string.IsNullOrEmpty(other.preRelease) ? -1 : ComparePreRelease(preRelease, other.preRelease);
    }

    private int Number(int index) => numbers is null ? 0 : numbers[index];

    // beta.2 before beta.10 before rc.1: part by part, numbers before words.
    private static int ComparePreRelease(string left, string right)
    {
        var lefts = left.Split('.');
        var rights = right.Split('.');
        for (var i = 0; i < Math.Min(lefts.Length, rights.Length); i++)
        {
            var leftIsNumber = int.TryParse(lefts[i], NumberStyles.None, CultureInfo.InvariantCulture, out var leftNumber);
            var rightIsNumber = int.TryParse(rights[i], NumberStyles.None, CultureInfo.InvariantCulture, out var rightNumber);
            var order = leftIsNumber && rightIsNumber ? leftNumber.CompareTo(rightNumber)
                : leftIsNumber ? -1
                : rightIsNumber ? 1
                : string.Compare(lefts[i], rights[i], StringComparison.OrdinalIgnoreCase);
            if (order != 0)
                return order;
        }

        return lefts.Length.CompareTo(rights.Length);
    }
}
