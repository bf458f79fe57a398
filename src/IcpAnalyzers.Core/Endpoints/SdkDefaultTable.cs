using System.Collections.Generic;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>The SDKs whose default host is known (sdk-defaults.tsv).</summary>
public sealed class SdkDefaultTable
{
    private readonly List<SdkDefault> rows = new();

    private SdkDefaultTable()
    {
        foreach (var row in EmbeddedTable.Rows("sdk-defaults.tsv"))
            rows.Add(new SdkDefault(row));
    }

    public static SdkDefaultTable Default { get; } = new();

    public IReadOnlyList<SdkDefault> Rows => rows;
}
