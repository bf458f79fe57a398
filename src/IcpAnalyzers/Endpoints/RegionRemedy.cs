using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Endpoints;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Endpoints;

/// <summary>What to choose in the place of an overseas region.</summary>
internal static class RegionRemedy
{
    // A longer list is no advice.
    private const int MaxNamed = 6;

    public static LocalizableString Of(SdkRegions regions) =>
        regions.Equivalent is { } twin ? Texts.Of("Region_Equivalent", twin) : OneOf(regions.Mainland);

    public static LocalizableString Of(RegionVocabulary regions) => OneOf(regions.Mainland);

    private static LocalizableString OneOf(IEnumerable<string> mainland)
    {
        var names = mainland.Take(MaxNamed + 1).ToList();
        return names.Count is > 0 and <= MaxNamed ? Texts.Of("Region_OneOf", string.Join(", ", names)) : Texts.Of("Region_Choose");
    }
}
