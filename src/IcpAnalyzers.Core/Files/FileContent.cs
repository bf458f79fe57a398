using System;
using IcpAnalyzers.Core.Files.Unity;
using IcpAnalyzers.Core.Files.Xml;

namespace IcpAnalyzers.Core.Files;

/// <summary>Whether the content of a project file can be read, and if not, why and where.</summary>
/// <remarks>A binary property list is the usual output of Apple's tools, a binary asset that of Unity's, and neither is a problem; <see cref="FileReader"/> passes over them.</remarks>
public readonly struct FileContent
{
    /// <summary>The longest file that is read, in characters: 8 million, some hundred times the longest that people write.</summary>
    public const int MaxLength = 8_000_000;

    // A binary file shows it early.
    private const int HeadLength = 4096;

    private FileContent(FileProblem problem, int start = 0, int length = 0)
    {
        Problem = problem;
        Start = start;
        Length = length;
    }

    /// <summary>The problem of a file that is longer than <see cref="MaxLength"/>, for callers that know it before they have the text.</summary>
    public static FileContent TooLong { get; } = new(FileProblem.TooLarge);

    public FileProblem Problem { get; }

    /// <summary>Where the problem stands; the beginning of the file when it is the whole file's.</summary>
    public int Start { get; }

    /// <summary>0 when the problem is the whole file's.</summary>
    public int Length { get; }

    /// <param name="kind">The kind of the file.</param>
    /// <param name="text">The decoded file; null when it could not be opened.</param>
    public static FileContent Of(FileKind kind, string? text)
    {
        if (text is null)
            return new FileContent(FileProblem.Unreadable);
        if (kind == FileKind.None || (kind == FileKind.Plist && PlistValues.IsBinary(text)) || (kind == FileKind.UnityAsset && !UnityAssetValues.MayHold(text)))
            return default;
        if (text.Length > MaxLength)
            return TooLong;
        if (IsBinary(text))
            return new FileContent(FileProblem.Binary);
        if (Mojibake.IsIn(text))
            return new FileContent(FileProblem.WrongEncoding);

        return IsXml(kind) && DocumentType.Find(text) is >= 0 and var start && DocumentType.EndOf(text, start, out var declaresEntities) is >= 0 and var end && declaresEntities
            ? new FileContent(FileProblem.DocumentTypeWithEntities, start, end - start)
            : default;
    }

    private static bool IsXml(FileKind kind) => kind is FileKind.Xaml or FileKind.Resx or FileKind.Plist or FileKind.Config or FileKind.Xml or FileKind.Project;

    private static bool IsBinary(string text)
    {
        var head = Math.Min(text.Length, HeadLength);
        for (var i = 0; i < head; i++)
            if (text[i] < ' ' && text[i] is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001A' or '\u001B'))
                return true;
        return false;
    }
}
