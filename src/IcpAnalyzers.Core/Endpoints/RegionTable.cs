using System;
using System.Collections.Generic;
using System.Globalization;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>The places in SDKs where a region is chosen: by a constant (sdk-regions.tsv) or by a text (region-parameters.tsv).</summary>
public sealed class RegionTable
{
    /// <summary>Stands for the value that is assigned to a property.</summary>
    public const int Value = -1;

    private readonly Dictionary<string, SdkRegions> types = new(StringComparer.Ordinal);
    private readonly List<Parameter> parameters = new();

    private RegionTable()
    {
        foreach (var row in EmbeddedTable.Rows("sdk-regions.tsv"))
            types.Add(row[0], new SdkRegions(row[0], row[1].Split(' '), row[2], row[3], row[4]));
        foreach (var row in EmbeddedTable.Rows("region-parameters.tsv"))
            parameters.Add(new Parameter(
                row[0],
                row[1],
                row[2] == "value" ? Value : int.Parse(row[2], NumberStyles.None, CultureInfo.InvariantCulture),
                RegionVocabulary.Find(row[3]) ?? throw new FormatException("region-parameters.tsv names regions that regions.tsv has not: " + row[3])));
    }

    public static RegionTable Default { get; } = new();

    /// <summary>The types whose members are regions.</summary>
    public IReadOnlyCollection<SdkRegions> Types => types.Values;

    /// <param name="type">The full metadata name.</param>
    /// <returns>Null when the type is none of regions.</returns>
    public SdkRegions? Find(string type) => types.TryGetValue(type, out var found) ? found : null;

    /// <param name="type">The full metadata name of the type that has the member.</param>
    /// <param name="member">The metadata name of the member.</param>
    /// <param name="argument">The parameter's index, or <see cref="Value"/>.</param>
    /// <returns>The region ids that may be passed there; null when it takes none.</returns>
    public RegionVocabulary? Find(string type, string member, int argument)
    {
        foreach (var parameter in parameters)
            if (parameter.Argument == argument && parameter.Member == member && parameter.Type == type)
                return parameter.Regions;
        return null;
    }

    private readonly struct Parameter
    {
        public Parameter(string type, string member, int argument, RegionVocabulary regions)
        {
            Type = type;
            Member = member;
            Argument = argument;
            Regions = regions;
        }

        public string Type { get; }

        public string Member { get; }

        public int Argument { get; }

        public RegionVocabulary Regions { get; }
    }
}
