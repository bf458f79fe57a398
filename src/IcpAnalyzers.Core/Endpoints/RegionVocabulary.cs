using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>The region ids of one cloud (regions.tsv), found in a host or compared with an SDK's argument.</summary>
public sealed class RegionVocabulary
{
    private static readonly Lazy<Dictionary<string, RegionVocabulary>> Table = new(Load);

    private readonly Dictionary<string, HostState> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly CaselessIndex index = new();
    private readonly List<string> names = new();
    private int longest;

    private RegionVocabulary(string name) => Name = name;

    /// <summary>For example <c>aliyun</c>.</summary>
    public string Name { get; }

    /// <returns>Null when no cloud of that name is in the table.</returns>
    public static RegionVocabulary? Find(string name) => Table.Value.TryGetValue(name, out var found) ? found : null;

    /// <summary>The state of a region id as a whole, for example <c>cn-hongkong</c>; <see cref="HostState.Unknown"/> for one that is not in the table.</summary>
    public HostState StateOf(string id) => ids.TryGetValue(id, out var state) ? state : HostState.Unknown;

    /// <summary>The ids of the mainland regions, in the order of the table.</summary>
    public IEnumerable<string> Mainland
    {
        get
        {
            foreach (var id in names)
                if (ids[id] == HostState.Mainland)
                    yield return id;
        }
    }

    /// <summary>Whether any cloud has a mainland region of that id.</summary>
    public static bool IsMainlandAnywhere(string id)
    {
        foreach (var vocabulary in Table.Value.Values)
            if (vocabulary.StateOf(id) == HostState.Mainland)
                return true;
        return false;
    }

    /// <summary>Finds the longest id that stands in a part of a text between dots, dashes or its edges.</summary>
    /// <returns>The id, or null. Nothing is allocated.</returns>
    internal string? FindIn(string text, int start, int end)
    {
        string? best = null;
        for (var from = start; from < end; from++)
        {
            if (from > start && text[from - 1] is not ('.' or '-'))
                continue;

            var hash = CaselessIndex.Seed;
            // No id spans two labels.
            for (var to = from; to < end && to - from < longest && text[to] != '.'; to++)
            {
                hash = CaselessIndex.Add(hash, text[to]);
                if ((to + 1 == end || text[to + 1] is '.' or '-') && index.Find(hash, text, from, to + 1 - from, names) is >= 0 and var found
                    && (best is null || names[found].Length > best.Length))
                    best = names[found];
            }
        }

        return best;
    }

    private void Add(string id, HostState state)
    {
        ids[id] = state;
        index.Insert(id, names.Count);
        names.Add(id);
        longest = Math.Max(longest, id.Length);
    }

    private static Dictionary<string, RegionVocabulary> Load()
    {
        var table = new Dictionary<string, RegionVocabulary>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows("regions.tsv"))
        {
            if (!table.TryGetValue(row[0], out var vocabulary))
                table[row[0]] = vocabulary = new RegionVocabulary(row[0]);
            var state = HostTable.StateOf(row[1]);
            foreach (var id in row[2].Split(' '))
                vocabulary.Add(id, state);
        }

        return table;
    }
}
