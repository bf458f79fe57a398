namespace IcpAnalyzers.Core.Files;

/// <summary>Why a project file cannot be read.</summary>
public enum FileProblem
{
    /// <summary>It can.</summary>
    None,

    /// <summary>There is no text: the file is missing or may not be opened.</summary>
    Unreadable,

    /// <summary>Longer than <see cref="FileContent.MaxLength"/>.</summary>
    TooLarge,

    /// <summary>Not a text file.</summary>
    Binary,

    /// <summary>Text in an encoding other than the one it was decoded with, for example GB18030 as UTF-8.</summary>
    WrongEncoding,

    /// <summary>XML whose document type declares entities; they are never expanded, so values would be misread.</summary>
    DocumentTypeWithEntities,
}
