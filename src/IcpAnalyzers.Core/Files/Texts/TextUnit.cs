using System.Text;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Files.Texts;

/// <summary>The smallest piece of a raw text that stands for something: a character, an escape, an entity, an expression.</summary>
internal readonly struct TextUnit
{
    private readonly char first;
    private readonly char second;

    private TextUnit(int rawLength, int count, char first, char second)
    {
        RawLength = rawLength;
        Count = count;
        this.first = first;
        this.second = second;
    }

    public int RawLength { get; }

    /// <summary>The number of characters it stands for, 0 to 2.</summary>
    public int Count { get; }

    /// <summary>Whether it stands for itself.</summary>
    public bool IsLiteral => RawLength == 1 && Count == 1 && first != Endpoint.Unknown;

    public static TextUnit Literal(char c) => new(1, 1, c, '\0');

    public static TextUnit Of(int rawLength, char c) => new(rawLength, 1, c, '\0');

    public static TextUnit Unknown(int rawLength) => new(rawLength, 1, Endpoint.Unknown, '\0');

    public static TextUnit Nothing(int rawLength) => new(rawLength, 0, '\0', '\0');

    /// <summary>Null for what is no character: surrogates, zero, and beyond Unicode.</summary>
    public static TextUnit? OfCodePoint(int rawLength, int codePoint)
    {
        if (codePoint is <= 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
            return null;
        if (codePoint <= char.MaxValue)
            return Of(rawLength, (char)codePoint);
        var pair = char.ConvertFromUtf32(codePoint);
        return new TextUnit(rawLength, 2, pair[0], pair[1]);
    }

    public void AppendTo(StringBuilder text)
    {
        if (Count > 0)
            text.Append(first);
        if (Count > 1)
            text.Append(second);
    }
}
