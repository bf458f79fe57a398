namespace IcpAnalyzers.Core.Filing.Displays;

/// <summary>A place of a project's file where a filing number is shown or kept, or where the register is opened.</summary>
public readonly struct FilingSighting
{
    public FilingSighting(SightingKind kind, int start, int length, FilingCandidate? candidate = null, string name = "", bool isSwitchedOff = false, bool isPlatformBound = false, bool isInLink = false)
    {
        Kind = kind;
        Start = start;
        Length = length;
        Candidate = candidate;
        Name = name;
        IsSwitchedOff = isSwitchedOff;
        IsPlatformBound = isPlatformBound;
        IsInLink = isInLink;
    }

    public SightingKind Kind { get; }

    /// <summary>Where it stands in the file.</summary>
    public int Start { get; }

    public int Length { get; }

    /// <summary>The number and its verdict; null unless it is written out.</summary>
    public FilingCandidate? Candidate { get; }

    /// <summary>The field, property, resource key or setting that keeps it, to be shown elsewhere; empty when it is shown where it stands.</summary>
    public string Name { get; }

    /// <summary>Its element, or one around it, is never visible.</summary>
    public bool IsSwitchedOff { get; }

    /// <summary>It is left out on some platforms.</summary>
    public bool IsPlatformBound { get; }

    /// <summary>It stands inside an element that opens an address.</summary>
    public bool IsInLink { get; }

    /// <summary>Whether it is shown where it stands.</summary>
    public bool IsDirect => Kind != SightingKind.Link && Name.Length == 0;
}
