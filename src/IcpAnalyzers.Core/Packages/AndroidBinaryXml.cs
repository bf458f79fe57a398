using System;
using System.Collections.Generic;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace IcpAnalyzers.Core.Packages;

/// <summary>Reads the compiled XML of an APK, the form of its AndroidManifest.xml.</summary>
/// <remarks>Source: Android Open Source Project, frameworks/base, ResourceTypes.h (ResXMLTree): chunks of type, header length and length, in the order of the document.</remarks>
internal sealed class AndroidBinaryXml
{
    private const int FileChunk = 0x0003;
    private const int StringPoolChunk = 0x0001;
    private const int ResourceMapChunk = 0x0180;
    private const int StartElementChunk = 0x0102;
    private const int EndElementChunk = 0x0103;

    // Far above what people write; keeps hostile files small in memory.
    private const int MaxDepth = 256;
    private const int MaxAttributes = 1024;

    // Attributes of android: by number, for files from which a shrinker took the names. Source: android.R.attr.
    private static readonly Dictionary<int, string> KnownNames = new()
    {
        [0x01010001] = "label",
        [0x01010003] = "name",
        [0x0101021B] = "versionCode",
        [0x0101021C] = "versionName",
    };

    private readonly byte[] bytes;
    private readonly Stack<XElement> open = new();
    private AndroidStringPool? strings;
    private int[] numbers = { };
    private XElement? root;

    private AndroidBinaryXml(byte[] bytes) => this.bytes = bytes;

    /// <summary>The outermost element with the attributes of <c>android:</c> and those without a namespace; null for bytes that are no such file, or a damaged one.</summary>
    public static XElement? Read(byte[] bytes) =>
        bytes.Length >= 8 && BitConverter.ToUInt16(bytes, 0) == FileChunk ? new AndroidBinaryXml(bytes).Root(BitConverter.ToUInt16(bytes, 2)) : null;

    private XElement? Root(int start)
    {
        while (start <= bytes.Length - 8)
        {
            var length = BitConverter.ToUInt32(bytes, start + 4);
            if (length < 8 || length > bytes.Length - start || !Take(BitConverter.ToUInt16(bytes, start), start, start + (int)length))
                return null;
            start += (int)length;
        }

        return open.Count == 0 ? root : null;
    }

    private bool Take(int type, int start, int end)
    {
        switch (type)
        {
            case StringPoolChunk:
                return (strings = AndroidStringPool.Read(bytes, start, end)) is not null;
            case ResourceMapChunk:
                numbers = new int[(end - start - 8) / 4];
                Buffer.BlockCopy(bytes, start + 8, numbers, 0, numbers.Length * 4);
                return true;
            case StartElementChunk:
                return strings is not null && Open(strings, start, end);
            case EndElementChunk:
                if (open.Count == 0)
                    return false;
                open.Pop();
                return true;
            default:
                return true;
        }
    }

    // Behind a header of 16 bytes: namespace, name, where the attributes begin, how long one is, and how many there are.
    private bool Open(AndroidStringPool pool, int start, int end)
    {
        const int header = 16;
        const int attributeLength = 20;
        if (end - start < header + 20 || open.Count >= MaxDepth || (root is not null && open.Count == 0))
            return false;
        var first = start + header + BitConverter.ToUInt16(bytes, start + header + 8);
        var count = BitConverter.ToUInt16(bytes, start + header + 12);
        if (count > MaxAttributes || first + (count * attributeLength) > end || Name(pool[BitConverter.ToInt32(bytes, start + header + 4)]) is not { } name)
            return false;

        var element = new XElement(name);
        for (var i = 0; i < count; i++)
            AddAttribute(pool, element, first + (i * attributeLength));
        if (open.Count > 0)
            open.Peek().Add(element);
        root ??= element;
        open.Push(element);
        return true;
    }

    private void AddAttribute(AndroidStringPool pool, XElement element, int at)
    {
        var nameIndex = BitConverter.ToInt32(bytes, at + 4);
        var number = nameIndex >= 0 && nameIndex < numbers.Length ? numbers[nameIndex] : 0;
        var name = Name(KnownNames.TryGetValue(number, out var known) ? known : pool[nameIndex]);
        if (name is not null)
            element.SetAttributeValue(number != 0 || pool[BitConverter.ToInt32(bytes, at)] == AndroidXml.Namespace.NamespaceName ? AndroidXml.Namespace + name : name, Value(pool, at + 8));
    }

    // The text as written, when it was kept; otherwise a typed value. A reference to a resource is written as in source: @ and its number.
    private string Value(AndroidStringPool pool, int at)
    {
        const int none = -1;
        if (BitConverter.ToInt32(bytes, at) is var raw && raw != none)
            return pool[raw];
        var data = BitConverter.ToInt32(bytes, at + 8);
        return bytes[at + 7] switch
        {
            0x01 => "@" + data.ToString("x8", CultureInfo.InvariantCulture),
            0x03 => pool[data],
            0x10 or 0x11 => data.ToString(CultureInfo.InvariantCulture),
            0x12 => data != 0 ? "true" : "false",
            _ => "",
        };
    }

    private static string? Name(string text) => text.Length > 0 ? XmlConvert.EncodeLocalName(text) : null;
}
