namespace IcpAnalyzers.Core.Endpoints;

/// <summary>One row of the host table: a suffix and what is known of the hosts under it.</summary>
public sealed class HostRow
{
    internal HostRow(string suffix, HostState state, string service, RegionVocabulary? regions, string equivalent, EquivalentKind kind, string source)
    {
        Suffix = suffix;
        State = state;
        Service = service;
        Regions = regions;
        Equivalent = equivalent.Length == 0 ? null : equivalent;
        Kind = kind;
        Source = source;
    }

    /// <summary>Lower case, ASCII, without a dot in front.</summary>
    public string Suffix { get; }

    /// <summary>Whether the suffix is a whole top-level domain.</summary>
    public bool IsTopLevel => Suffix.IndexOf('.') < 0;

    /// <summary>For a suffix with regions, the state of a host that names none.</summary>
    public HostState State { get; }

    /// <summary>The brand a developer knows it by.</summary>
    public string Service { get; }

    /// <summary>The region ids that may stand before the suffix; null when it carries none.</summary>
    public RegionVocabulary? Regions { get; }

    public string? Equivalent { get; }

    public EquivalentKind Kind { get; }

    /// <summary>Where the row was taken from.</summary>
    public string Source { get; }

    /// <summary>Why a project says so; empty for rows of this package.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The last day it holds, <c>yyyy-MM-dd</c>; empty where it holds for good.</summary>
    public string Until { get; init; } = "";
}
