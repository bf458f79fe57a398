using System.Collections.Generic;
using System.IO;
using System.Linq;
using IcpAnalyzers.Core.Endpoints;

namespace TableTool;

/// <summary>A set of units (blocks of equal size, counted from address 0) as sorted ranges that do not touch.</summary>
public sealed class UnitSet
{
    private readonly List<(ulong First, ulong Last)> ranges = [];

    private UnitSet(IEnumerable<(ulong First, ulong Last)> unsorted)
    {
        foreach (var (first, last) in unsorted.Order())
        {
            if (last < first)
                throw new InvalidDataException($"a range ends before it begins, at unit {first:x}");
            if (ranges.Count > 0 && first <= ranges[^1].Last + 1)
                ranges[^1] = (ranges[^1].First, ulong.Max(last, ranges[^1].Last));
            else
                ranges.Add((first, last));
        }
    }

    /// <summary>The first unit of every range and the first one behind it.</summary>
    public IEnumerable<ulong> Edges => ranges.SelectMany(range => new[] { range.First, range.Last + 1 });

    /// <summary>The units that ranges of addresses touch; one address is enough, since a false report costs more than a missed one.</summary>
    public static UnitSet Of(IEnumerable<(IpAddress First, IpAddress Last)> addresses, int unitBits) =>
        new(addresses.Select(range => (range.First.Upper >> (64 - unitBits), range.Last.Upper >> (64 - unitBits))));

    /// <summary>The units that lie inside a prefix with all their addresses.</summary>
    public static UnitSet WholeUnits(IEnumerable<IpPrefix> prefixes, int unitBits) =>
        Of(prefixes.Where(prefix => prefix.Length <= unitBits).Select(prefix => (prefix.First, prefix.Last)), unitBits);

    public bool Contains(ulong unit)
    {
        var at = ranges.BinarySearch((unit, ulong.MaxValue));
        var before = at < 0 ? ~at - 1 : at;
        return before >= 0 && unit <= ranges[before].Last;
    }
}
