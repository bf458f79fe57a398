using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Filing;
using IcpAnalyzers.Core.Filing.Displays;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.FilingNumbers.Displays;

/// <summary>A sighting and the file it stands in.</summary>
internal readonly struct FilingDisplay
{
    public FilingDisplay(FilingSighting sighting, string path, SyntaxTree? tree, AdditionalText? file, SourceText text)
    {
        Sighting = sighting;
        Path = path;
        Tree = tree;
        File = file;
        Text = text;
    }

    public FilingSighting Sighting { get; }

    public string Path { get; }

    /// <summary>The C# file; null in other files.</summary>
    public SyntaxTree? Tree { get; }

    /// <summary>The file that is not C#; null in C#.</summary>
    public AdditionalText? File { get; }

    public SourceText Text { get; }

    /// <summary>The well-formed number of an ICP filing; null for what is written in another way, or is no such number.</summary>
    public FilingNumber? Number => Sighting.Candidate is { Number: { Series: FilingSeries.Record } number } ? number : null;

    /// <summary>Whether it is a number that the register has a page for: no licence, and no police number beside it.</summary>
    public bool IsOfTheRegister => Sighting.Candidate is null or { Number: null or { Series: FilingSeries.Record } } && PoliceNumber.FindAnchor(Text.ToString(), 0) < 0;

    /// <summary>The words in the file, for a message.</summary>
    public string Shown => Sighting.Candidate is { Number: { } number } ? number.ToString() : Text.ToString(new TextSpan(Sighting.Start, Sighting.Length));

    public string FileName => ProjectFileNames.NameOf(Path);
}
