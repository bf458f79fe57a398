using System;
using System.Collections.Generic;
using System.Globalization;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Updates;

/// <summary>The members that give an update library the address of its channel (update-apis.tsv).</summary>
public sealed class UpdateApiTable
{
    private readonly List<UpdateApi> rows = new();

    private UpdateApiTable()
    {
        foreach (var row in EmbeddedTable.Rows("update-apis.tsv"))
            rows.Add(new UpdateApi(
                row[0],
                row[1],
                row[2],
                (UpdateApiKind)Enum.Parse(typeof(UpdateApiKind), row[3]),
                row[4] == "value" ? UpdateApi.Value : int.Parse(row[4], NumberStyles.None, CultureInfo.InvariantCulture),
                row[5]));
    }

    public static UpdateApiTable Default { get; } = new();

    public IReadOnlyList<UpdateApi> Rows => rows;
}
