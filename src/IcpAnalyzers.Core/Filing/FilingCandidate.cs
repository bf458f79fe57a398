namespace IcpAnalyzers.Core.Filing;

/// <summary>A part of a text that is meant as a filing number (备案号), and what it is worth.</summary>
public sealed class FilingCandidate
{
    internal FilingCandidate(int start, int length, FilingVerdict verdict, FilingDefects defects, string? canonical, FilingNumber? number)
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

    public FilingVerdict Verdict { get; }

    public FilingDefects Defects { get; }

    /// <summary>The number as the register writes it, where only one is possible; otherwise null.</summary>
    public string? Canonical { get; }

    /// <summary>The number when it is well-formed, otherwise null.</summary>
    public FilingNumber? Number { get; }

    /// <summary>The words before it say that it only shows the form: 例如, 格式, e.g.</summary>
    public bool IsExample { get; internal set; }

    /// <summary>The label before it says that it is the number of a website, a subject, a mini-program or a quick app.</summary>
    public bool NamesOtherKind { get; internal set; }
}
