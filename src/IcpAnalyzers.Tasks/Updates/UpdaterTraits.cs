using System;
using System.Collections.Generic;
using System.IO;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Tasks.Updates;

/// <summary>One row of updater-traits.tsv: a way to update an app (更新机制). A trait is null when it depends on the app or is not known.</summary>
internal sealed record UpdaterTraits(
    string Package, string Text, string Key, string Mechanism, string Hosting, bool? Verified, bool? Delta, bool? Rollback, bool? Staged)
{
    public static IReadOnlyList<UpdaterTraits> All { get; } = Load();

    /// <summary>Whether a package of the app is of this updater.</summary>
    public bool IsPackage(string id) => Package.Length > 0
        && (Package[Package.Length - 1] == '*'
            ? string.Compare(Package, 0, id, 0, Package.Length - 1, StringComparison.OrdinalIgnoreCase) == 0
            : Package.Equals(id, StringComparison.OrdinalIgnoreCase));

    private static List<UpdaterTraits> Load()
    {
        using var stream = typeof(UpdaterTraits).Assembly.GetManifestResourceStream("updater-traits.tsv")!;
        var all = new List<UpdaterTraits>();
        foreach (var row in EmbeddedTable.Rows(new StreamReader(stream)))
            all.Add(new UpdaterTraits(row[0], row[1], row[2], row[3], row[4], Trait(row[5]), Trait(row[6]), Trait(row[7]), Trait(row[8])));
        return all;
    }

    private static bool? Trait(string cell) => cell.Length == 0 ? null : cell == "true";
}
