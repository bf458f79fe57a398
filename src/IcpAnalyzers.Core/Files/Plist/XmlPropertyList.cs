using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Xml;

namespace IcpAnalyzers.Core.Files.Plist;

/// <summary>Reads property lists in XML, the form of Info.plist in a project.</summary>
/// <remarks>Every such file names a DTD; it is not loaded, and no entity is expanded.</remarks>
public static class XmlPropertyList
{
    /// <summary>The outermost value; null for a file that is no property list, a damaged one, or one nested deeper than <see cref="BinaryPropertyList.MaxDepth"/>.</summary>
    public static PropertyValue? Read(byte[] bytes)
    {
        if (bytes.Length > BinaryPropertyList.MaxLength)
            return null;
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreWhitespace = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
            return reader.ReadToFollowing("plist") && !reader.IsEmptyElement && ReadInside(reader) ? Value(reader, 0) : null;
        }
        catch (Exception problem) when (problem is XmlException or FormatException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    private static bool ReadInside(XmlReader reader) => reader.Read() && reader.NodeType == XmlNodeType.Element;

    // Stands on the start of an element; leaves behind its end.
    private static PropertyValue? Value(XmlReader reader, int depth)
    {
        if (depth > BinaryPropertyList.MaxDepth)
            return null;
        switch (reader.LocalName)
        {
            case "dict":
                return Dictionary(reader, depth);
            case "array":
                return Array(reader, depth);
            case "true" or "false":
                var isTrue = reader.LocalName == "true";
                reader.Skip();
                return PropertyValue.Of(isTrue);
            case "integer":
                var text = reader.ReadElementContentAsString().Trim();
                return PropertyValue.Of(text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
                    ? long.Parse(text.Substring(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                    : long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
            case "real":
                return PropertyValue.Of(double.Parse(reader.ReadElementContentAsString().Trim(), NumberStyles.Float, CultureInfo.InvariantCulture));
            case "date":
                return PropertyValue.Of(DateTime.Parse(reader.ReadElementContentAsString().Trim(), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal));
            case "data":
                return PropertyValue.Of(Convert.FromBase64String(reader.ReadElementContentAsString()));
            default:
                return PropertyValue.Of(reader.ReadElementContentAsString());
        }
    }

    private static PropertyValue? Dictionary(XmlReader reader, int depth)
    {
        var entries = new List<KeyValuePair<string, PropertyValue>>();
        if (Enter(reader))
        {
            while (reader.NodeType == XmlNodeType.Element)
            {
                if (reader.LocalName != "key")
                    return null;
                var key = reader.ReadElementContentAsString();
                if (reader.NodeType != XmlNodeType.Element || Value(reader, depth + 1) is not { } value)
                    return null;
                entries.Add(new KeyValuePair<string, PropertyValue>(key, value));
            }

            reader.ReadEndElement();
        }

        return PropertyValue.Of(entries);
    }

    private static PropertyValue? Array(XmlReader reader, int depth)
    {
        var items = new List<PropertyValue>();
        if (Enter(reader))
        {
            while (reader.NodeType == XmlNodeType.Element)
            {
                if (Value(reader, depth + 1) is not { } value)
                    return null;
                items.Add(value);
            }

            reader.ReadEndElement();
        }

        return PropertyValue.Of(items);
    }

    // False for an element without content, which is left at once.
    private static bool Enter(XmlReader reader)
    {
        var isEmpty = reader.IsEmptyElement;
        reader.Read();
        return !isEmpty;
    }
}
