using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Files;

namespace IcpAnalyzers.Core.Filing.Displays;

/// <summary>A place of a project's file where a filing number is shown or kept, or where the register is opened.</summary>
public readonly struct FilingSighting
{
    private readonly IReadOnlyList<string>? taps;

    public FilingSighting(SightingKind kind, int start, int length, FilingCandidate? candidate = null, string name = "", bool isSwitchedOff = false, AppPlatforms platforms = AppPlatforms.All, bool isInLink = false)
    {
        Kind = kind;
        Start = start;
        Length = length;
        Candidate = candidate;
        Name = name;
        IsSwitchedOff = isSwitchedOff;
        Platforms = platforms;
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

    /// <summary>Where it is shown; it is left out on others.</summary>
    public AppPlatforms Platforms { get; }

    /// <summary>It stands inside an element that opens an address.</summary>
    public bool IsInLink { get; }

    /// <summary>What runs when a person taps it, as it is written in XAML: <c>OnNumberTapped</c>, <c>{Binding OpenIcpCommand}</c>.</summary>
    public IReadOnlyList<string> Taps
    {
        get => taps ?? Array.Empty<string>();
        internal init => taps = value;
    }

    /// <summary>The element around it in a page; null elsewhere.</summary>
    internal FilePlace? Place { get; init; }

    /// <summary>Whether it stands in the text of an element, where another element can be put around it.</summary>
    public bool IsElementText { get; internal init; }

    /// <summary>Whether it is shown where it stands.</summary>
    public bool IsDirect => Kind != SightingKind.Link && Name.Length == 0;
}
