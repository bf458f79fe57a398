namespace IcpAnalyzers.Core.Updates;

/// <summary>A setting of a project file that leaves updates unverified or lets older versions in, with its place.</summary>
public readonly struct UpdateFileSetting
{
    internal UpdateFileSetting(UpdateApiRole role, string name, int start, int length, string? replacement = null)
    {
        Role = role;
        Name = name;
        Start = start;
        Length = length;
        Replacement = replacement;
    }

    public UpdateApiRole Role { get; }

    /// <summary>As the documentation spells it, for example <c>SUFeedURL</c>.</summary>
    public string Name { get; }

    /// <summary>Where the value begins in the file, or the name where there is none.</summary>
    public int Start { get; }

    public int Length { get; }

    /// <summary>What to write in its place; null where something has to be added.</summary>
    public string? Replacement { get; }
}
