namespace IcpAnalyzers.Core.Files.Xml;

internal enum XmlToken
{
    /// <summary>The file has ended, or cannot be read any further.</summary>
    End,
    StartTag,
    EndTag,

    /// <summary>A run of text or a CDATA section.</summary>
    Text,
}
