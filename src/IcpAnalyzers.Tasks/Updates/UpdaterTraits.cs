using System.Collections.Generic;

namespace IcpAnalyzers.Tasks.Updates;

/// <summary>One row of updater-traits.tsv: a way to update an app (更新机制). A trait is null when it depends on the app or is not known.</summary>
internal sealed record UpdaterTraits(
    string Package, string Text, string Key, string Mechanism, string Hosting, bool? Verified, bool? Delta, bool? Rollback, bool? Staged)
{
    public static IReadOnlyList<UpdaterTraits> All { get; } = Load();

    /// <summary>Whether a package of the app is of this updater.</summary>
    public bool IsPackage(string id) => TaskTables.IsPackage(Package, id);

    private static List<UpdaterTraits> Load()
    {
        var all = new List<UpdaterTraits>();
        foreach (var row in TaskTables.Rows("updater-traits.tsv"))
            all.Add(new UpdaterTraits(row[0], row[1], row[2], row[3], row[4], Trait(row[5]), Trait(row[6]), Trait(row[7]), Trait(row[8])));
        return all;
    }

    private static bool? Trait(string cell) => cell.Length == 0 ? null : cell == "true";
}
