using System;
using System.Collections.Generic;
using System.IO;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Tasks.Sdks;

/// <summary>What is known of packages beyond what they say themselves (sdks.tsv): vendor, purpose, privacy policy.</summary>
internal sealed class SdkTable
{
    private const char AnyEnd = '*';

    private readonly List<SdkRow> rows = new();

    private SdkTable()
    {
        using var stream = typeof(SdkTable).Assembly.GetManifestResourceStream("sdks.tsv")!;
        foreach (var row in EmbeddedTable.Rows(new StreamReader(stream)))
            rows.Add(new SdkRow(row[0], row[1], row[2], row[3]));
    }

    public static SdkTable Default { get; } = new();

    /// <summary>The row with the longest pattern that fits; null when none does.</summary>
    public SdkRow? Find(string package)
    {
        SdkRow? best = null;
        foreach (var row in rows)
            if (Fits(row.Package, package) && (best is null || row.Package.Length > best.Package.Length))
                best = row;
        return best;
    }

    private static bool Fits(string pattern, string package) =>
        pattern[pattern.Length - 1] == AnyEnd
            ? string.Compare(pattern, 0, package, 0, pattern.Length - 1, StringComparison.OrdinalIgnoreCase) == 0
            : pattern.Equals(package, StringComparison.OrdinalIgnoreCase);
}
