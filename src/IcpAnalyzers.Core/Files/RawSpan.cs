using IcpAnalyzers.Core.Files.Texts;

namespace IcpAnalyzers.Core.Files;

/// <summary>A span of the file and what has to be decoded in it; <see cref="ValueSyntax.None"/> when nothing has.</summary>
internal readonly struct RawSpan
{
    public RawSpan(int start, int length, ValueSyntax syntax)
    {
        Start = start;
        Length = length;
        Syntax = syntax;
    }

    public int Start { get; }

    public int Length { get; }

    public ValueSyntax Syntax { get; }

    public string Decode(string file) => Syntax == ValueSyntax.None ? file.Substring(Start, Length) : ValueText.Decode(file, Start, Length, Syntax);

    /// <summary>Without blanks around it.</summary>
    public RawSpan Trim(string file)
    {
        var start = Start;
        var end = Start + Length;
        while (start < end && char.IsWhiteSpace(file[start]))
            start++;
        while (end > start && char.IsWhiteSpace(file[end - 1]))
            end--;
        return new RawSpan(start, end - start, Syntax);
    }
}
