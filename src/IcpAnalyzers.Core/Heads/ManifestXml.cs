using System;
using System.IO;
using System.Xml;
using System.Xml.Linq;

namespace IcpAnalyzers.Core.Heads;

/// <summary>Opens manifests in XML. A DTD has no place in one, and is the way to make a small file large.</summary>
internal static class ManifestXml
{
    private const int MaxLength = 16 << 20;

    /// <summary>The outermost element; null for a file that is damaged, too large, or has a DTD.</summary>
    public static XElement? Read(byte[] bytes)
    {
        if (bytes.Length > MaxLength)
            return null;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XElement.Load(reader);
        }
        catch (Exception problem) when (problem is XmlException or ArgumentException)
        {
            return null;
        }
    }
}
