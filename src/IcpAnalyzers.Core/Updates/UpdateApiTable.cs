using System.Collections.Generic;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Updates;

/// <summary>The members of update libraries (update-apis.tsv), with a project's own (<c>icp.updaters.tsv</c>) behind them.</summary>
public sealed class UpdateApiTable
{
    private UpdateApiTable(IReadOnlyList<UpdateApi> rows) => Rows = rows;

    public static UpdateApiTable Default { get; } = new(Load());

    public IReadOnlyList<UpdateApi> Rows { get; }

    public UpdateApiTable With(IReadOnlyCollection<UpdateApi> own)
    {
        if (own.Count == 0)
            return this;
        var all = new List<UpdateApi>(Rows);
        all.AddRange(own);
        return new UpdateApiTable(all);
    }

    private static List<UpdateApi> Load()
    {
        var rows = new List<UpdateApi>();
        foreach (var cells in EmbeddedTable.Rows("update-apis.tsv"))
            if (UserUpdaters.TryRow(cells, out var row) is null)
                rows.Add(row!);
        return rows;
    }
}
