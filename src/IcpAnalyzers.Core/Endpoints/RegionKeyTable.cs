using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Names;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>Reads from the path of a setting which cloud it is for (region-keys.tsv): <c>Aliyun:RegionId</c>, <c>AWSRegion</c>.</summary>
public sealed class RegionKeyTable
{
    private readonly Dictionary<string, RegionKey> words = new(StringComparer.Ordinal);

    private RegionKeyTable()
    {
        foreach (var row in EmbeddedTable.Rows("region-keys.tsv"))
            words.Add(row[0], new RegionKey(row));
    }

    public static RegionKeyTable Default { get; } = new();

    /// <summary>The cloud that the words of a path name.</summary>
    /// <returns>Null when they name none, or more than one.</returns>
    public RegionKey? CloudOf(string path)
    {
        RegionKey? found = null;
        foreach (var word in NameWords.Split(path))
        {
            if (!words.TryGetValue(word, out var key) || key.Regions == found?.Regions)
                continue;
            if (found is not null)
                return null;
            found = key;
        }

        return found;
    }
}
