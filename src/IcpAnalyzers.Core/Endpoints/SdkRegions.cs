using System;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>A type of an SDK whose static members or enum values stand for a region or a sovereign cloud.</summary>
public sealed class SdkRegions
{
    private readonly string[] mainland;

    internal SdkRegions(string type, string[] mainland, string equivalent, string service, string source)
    {
        Type = type;
        Equivalent = equivalent.Length == 0 ? null : equivalent;
        Service = service;
        Source = source;
        this.mainland = mainland;
    }

    /// <summary>The full metadata name, for example <c>Amazon.RegionEndpoint</c>.</summary>
    public string Type { get; }

    /// <summary>The member that is the documented mainland twin of every other one; null where a region has to be chosen.</summary>
    public string? Equivalent { get; }

    public string Service { get; }

    public string Source { get; }

    /// <param name="member">The name of a static field, static property or enum value that has a region of this type for its value.</param>
    public HostState StateOf(string member)
    {
        foreach (var name in mainland)
            if (name == member || (name.EndsWith("*", StringComparison.Ordinal) && member.StartsWith(name.Substring(0, name.Length - 1), StringComparison.Ordinal)))
                return HostState.Mainland;
        return HostState.Overseas;
    }
}
