using System.Collections.Generic;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>The places in SDKs where a region is chosen: by a constant (sdk-regions.tsv) or by a text (region-parameters.tsv).</summary>
public sealed class RegionTable
{
    private readonly List<SdkRegions> types = new();
    private readonly List<RegionParameter> parameters = new();

    private RegionTable()
    {
        foreach (var row in EmbeddedTable.Rows("sdk-regions.tsv"))
            types.Add(new SdkRegions(row));
        foreach (var row in EmbeddedTable.Rows("region-parameters.tsv"))
            parameters.Add(new RegionParameter(row));
    }

    public static RegionTable Default { get; } = new();

    /// <summary>The types whose members are regions.</summary>
    public IReadOnlyList<SdkRegions> Types => types;

    /// <summary>The members that take a region id.</summary>
    public IReadOnlyList<RegionParameter> Parameters => parameters;

    /// <param name="type">The full metadata name.</param>
    /// <returns>Null when the type is none of regions.</returns>
    public SdkRegions? Find(string type)
    {
        foreach (var regions in types)
            if (regions.Type.Matches(type))
                return regions;
        return null;
    }

    /// <param name="type">The full metadata name of the type that has the member.</param>
    /// <param name="member">The metadata name of the member.</param>
    /// <param name="argument">The parameter's index, or <see cref="RegionParameter.Value"/>.</param>
    /// <returns>The region ids that may be passed there; null when it takes none.</returns>
    public RegionVocabulary? Find(string type, string member, int argument)
    {
        foreach (var parameter in parameters)
            if (parameter.Argument == argument && parameter.Member == member && parameter.Type.Matches(type))
                return parameter.Regions;
        return null;
    }
}
