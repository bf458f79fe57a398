using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>A type of an SDK whose static members or enum values stand for a region or a sovereign cloud.</summary>
public sealed class SdkRegions
{
    private readonly string[] mainland;
    private readonly string[] neither;

    internal SdkRegions(string[] row)
    {
        Type = new TypePattern(row[0]);
        ValueType = row[1].Length == 0 ? null : row[1];
        mainland = row[2].Split(' ');
        neither = row[3].Split(' ');
        Equivalent = row[4].Length == 0 ? null : row[4];
        Override = row[5].Length == 0 ? null : row[5];
        Service = row[6];
        Source = row[7];
    }

    /// <summary>For example <c>Amazon.RegionEndpoint</c>.</summary>
    public TypePattern Type { get; }

    /// <summary>The full metadata name of the type that a member must have to be a region; null where that is the type itself.</summary>
    public string? ValueType { get; }

    /// <summary>The member that is the documented mainland twin of every other one; null where a region has to be chosen.</summary>
    public string? Equivalent { get; }

    /// <summary>A member of the SDK that sets an address, so that the region no longer says where requests go; null when there is none.</summary>
    public string? Override { get; }

    public string Service { get; }

    public string Source { get; }

    /// <summary>The members that are mainland, as far as the table names them one by one.</summary>
    public IEnumerable<string> Mainland
    {
        get
        {
            foreach (var name in mainland)
                if (!name.EndsWith("*", StringComparison.Ordinal))
                    yield return name;
        }
    }

    /// <param name="member">The name of a static field, static property or enum value that has a region of this type for its value.</param>
    /// <returns><see cref="HostState.Unknown"/> for a member that chooses nothing.</returns>
    public HostState StateOf(string member) =>
        IsAmong(mainland, member) ? HostState.Mainland : IsAmong(neither, member) ? HostState.Unknown : HostState.Overseas;

    private static bool IsAmong(string[] names, string member)
    {
        foreach (var name in names)
            if (name == member || (name.EndsWith("*", StringComparison.Ordinal) && string.CompareOrdinal(name, 0, member, 0, name.Length - 1) == 0))
                return true;
        return false;
    }
}
