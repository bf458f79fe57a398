namespace IcpAnalyzers.Core.Filing;

/// <summary>A part of a text that is meant as a police number (公网安备), and what it is worth.</summary>
public sealed class PoliceCandidate
{
    internal PoliceCandidate(int start, int length, FilingVerdict verdict, FilingDefects defects, string? canonical, PoliceNumber? number)
    {
        Start = start;
        Length = length;
        Verdict = verdict;
        Defects = defects;
        Canonical = canonical;
        Number = number;
    }

    public int Start { get; }

    public int Length { get; }

    /// <summary><see cref="FilingVerdict.WrongProvince"/> when character and digits name different provinces.</summary>
    public FilingVerdict Verdict { get; }

    public FilingDefects Defects { get; }

    /// <summary>The number as the police write it, where only one is possible; otherwise null.</summary>
    public string? Canonical { get; }

    /// <summary>The number when it is well-formed, otherwise null.</summary>
    public PoliceNumber? Number { get; }
}
