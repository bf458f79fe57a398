namespace IcpAnalyzers.Core.Updates;

/// <summary>A setting of a project file that leaves updates unverified or lets older versions in, with its place.</summary>
public readonly struct UpdateFileSetting
{
    internal UpdateFileSetting(UpdateApiRole role, string name, int start, int length, string? replacement = null, string host = "")
    {
        Role = role;
        Name = name;
        Start = start;
        Length = length;
        Replacement = replacement;
        Host = host;
    }

    /// <summary><see cref="UpdateApiRole.Feed"/> for an address that is left out, so that the library takes its own.</summary>
    public UpdateApiRole Role { get; }

    /// <summary>The host that the library asks where no other is named; empty for everything but feeds.</summary>
    public string Host { get; }

    /// <summary>As the documentation spells it, for example <c>SUFeedURL</c>.</summary>
    public string Name { get; }

    /// <summary>Where the value begins in the file, or the name where there is none.</summary>
    public int Start { get; }

    public int Length { get; }

    /// <summary>What to write in its place; null where something has to be added.</summary>
    public string? Replacement { get; }
}
