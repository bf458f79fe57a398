using System.Collections.Generic;

namespace IcpAnalyzers.Tasks.Sdks;

/// <summary>What is known of packages beyond what they say themselves (sdks.tsv): vendor, purpose, privacy policy.</summary>
internal sealed class SdkTable
{
    private readonly List<SdkRow> rows = new();

    private SdkTable()
    {
        foreach (var row in TaskTables.Rows("sdks.tsv"))
            rows.Add(new SdkRow(row[0], row[1], row[2], row[3]));
    }

    public static SdkTable Default { get; } = new();

    /// <summary>The row with the longest pattern that fits; null when none does. Coordinates of Maven are known by the artifact as well, which is what its file is called.</summary>
    public SdkRow? Find(string package) => Best(package) ?? (package.IndexOf(':') is > 0 and var colon ? Best(package.Substring(colon + 1)) : null);

    private SdkRow? Best(string package)
    {
        SdkRow? best = null;
        foreach (var row in rows)
            if (TaskTables.IsPackage(row.Package, package) && (best is null || row.Package.Length > best.Package.Length))
                best = row;
        return best;
    }
}
