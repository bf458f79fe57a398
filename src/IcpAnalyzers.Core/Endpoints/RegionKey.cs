using System;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>A cloud that the path of a setting names.</summary>
public sealed class RegionKey
{
    internal RegionKey(string[] row)
    {
        Word = row[0];
        Regions = RegionVocabulary.Find(row[1]) ?? throw new FormatException("region-keys.tsv names regions that regions.tsv has not: " + row[1]);
        Service = row[2];
    }

    /// <summary>In lower case.</summary>
    public string Word { get; }

    public RegionVocabulary Regions { get; }

    /// <summary>The brand a developer knows the cloud by.</summary>
    public string Service { get; }

    /// <summary>Whether an id is an overseas region of this cloud and a mainland one of no cloud.</summary>
    public bool IsOverseas(string id) => Regions.StateOf(id) == HostState.Overseas && !RegionVocabulary.IsMainlandAnywhere(id);
}
