using System;
using IcpAnalyzers.Core.Endpoints;

namespace TableTool;

/// <summary>What a row must hold in the tables that are keyed by address.</summary>
public static class AddressRowCheck
{
    /// <summary>The check for a table; every other table passes.</summary>
    public static Func<string[], string?> For(string table) => table switch
    {
        "special-addresses.tsv" => SpecialRange,
        "resolvers.tsv" => Resolver,
        _ => _ => null,
    };

    // One spelling for one range, or the order of the rows would not show that a range is there twice.
    private static string? SpecialRange(string[] cells) =>
        IpPrefix.TryParse(cells[0], out var prefix) && prefix.ToString() == cells[0] ? null : $"{cells[0]} is no canonical range of addresses";

    private static string? Resolver(string[] cells) =>
        !IpAddress.TryParse(cells[0], out var address) || address.ToString() != cells[0] ? $"{cells[0]} is no canonical address"
        : cells[1] is nameof(AddressState.Mainland) or nameof(AddressState.Overseas) ? null
        : $"{cells[1]} is neither Mainland nor Overseas";
}
