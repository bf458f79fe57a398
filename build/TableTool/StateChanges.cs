using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Endpoints;

namespace TableTool;

/// <summary>Joins the two opinions about a country into one state for every unit.</summary>
public static class StateChanges
{
    /// <summary>The units at which the state changes, ascending; before the first one all is overseas.</summary>
    /// <param name="geolocation">Where an address is used; decides alone that it is in the mainland.</param>
    /// <param name="registry">Whom it was delegated to; raises a doubt.</param>
    /// <param name="special">Never looked up in the data; kept out of it, so that no row is spent on them.</param>
    public static IReadOnlyList<(ulong Unit, AddressState State)> Of(UnitSet geolocation, UnitSet registry, UnitSet special)
    {
        var changes = new List<(ulong Unit, AddressState State)>();
        var state = AddressState.Overseas;
        foreach (var unit in geolocation.Edges.Concat(registry.Edges).Concat(special.Edges).Distinct().Order())
        {
            var next = special.Contains(unit) ? AddressState.Overseas
                : geolocation.Contains(unit) ? AddressState.Mainland
                : registry.Contains(unit) ? AddressState.Disputed
                : AddressState.Overseas;
            if (next != state)
                changes.Add((unit, next));
            state = next;
        }

        return changes;
    }
}
