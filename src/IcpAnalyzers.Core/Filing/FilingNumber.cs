using System.Collections.Generic;

namespace IcpAnalyzers.Core.Filing;

/// <summary>A well-formed filing number (备案号); whether it is registered is not known.</summary>
public sealed class FilingNumber
{
    /// <summary>Stands for a part of a text that is not known (U+FFFC); a number with such a part is never a candidate.</summary>
    public const char Unknown = '\uFFFC';

    private readonly string text;

    internal FilingNumber(string text, string subject, FilingSeries series, Province? province, FilingKind kind, int serial)
    {
        this.text = text;
        SubjectText = subject;
        Series = series;
        Province = province;
        Kind = kind;
        Serial = serial;
    }

    public FilingSeries Series { get; }

    public FilingKind Kind { get; }

    /// <summary>Null for a licence that several provinces share (合字).</summary>
    public Province? Province { get; }

    /// <summary>The number without serial, the same for all services of the subject (主体备案号): <c>京ICP备2026031728号</c>.</summary>
    public string SubjectText { get; }

    /// <summary>The number of the service among those of the subject; 0 for the subject itself.</summary>
    public int Serial { get; }

    /// <summary>Reads the canonical form and nothing else.</summary>
    public static bool TryParse(string text, out FilingNumber? number)
    {
        number = FilingGrammar.Parse(text);
        return number is not null;
    }

    /// <summary>Every part of a text that is meant as a number: in order, not overlapping, in linear time.</summary>
    public static IReadOnlyList<FilingCandidate> Scan(string text) => FilingScanner.Scan(text);

    /// <summary>The index of the next character at or after <paramref name="from"/> that a candidate could be built around; -1 when there is none.</summary>
    /// <remarks>Made for whole source files: says yes too often, never no too often, and allocates nothing.</remarks>
    public static int FindAnchor(string text, int from) => FilingAnchors.Next(text, from);

    /// <summary>The canonical form.</summary>
    public override string ToString() => text;
}
