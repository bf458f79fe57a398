using System.Xml;
using System.Xml.Linq;

namespace IcpAnalyzers.Core.Packages;

/// <summary>Reads the compiled XML of an Android App Bundle (AAB): a message of Protocol Buffers.</summary>
/// <remarks>Source: Android Open Source Project, frameworks/base, tools/aapt2/Resources.proto (XmlNode, XmlElement, XmlAttribute).</remarks>
internal static class AndroidProtoXml
{
    private const int MaxDepth = 256;
    private const int MaxAttributes = 1024;

    /// <summary>The outermost element with the attributes of <c>android:</c> and those without a namespace; null for bytes that are no such file, or a damaged one.</summary>
    public static XElement? Read(byte[] bytes) => Node(new ProtoMessage(bytes, 0, bytes.Length), 0);

    private static XElement? Node(ProtoMessage node, int depth)
    {
        XElement? element = null;
        while (node.MoveNext())
            if (node.Field == 1 && node.IsBytes && (element = Element(node.Inner(), depth)) is null)
                return null;
        return node.IsDamaged ? null : element;
    }

    private static XElement? Element(ProtoMessage message, int depth)
    {
        if (depth > MaxDepth)
            return null;
        XElement? element = null;
        var attributes = 0;
        while (message.MoveNext())
        {
            if (!message.IsBytes)
                continue;

            // The name has a lower number than attributes and children, and fields are written in the order of their numbers.
            switch (message.Field)
            {
                case 3 when message.Text().Length > 0:
                    element = new XElement(XmlConvert.EncodeLocalName(message.Text()));
                    break;
                case 4 when element is not null && ++attributes <= MaxAttributes:
                    AddAttribute(element, message.Inner());
                    break;
                case 5 when element is not null:
                    if (Child(message.Inner(), depth, out var child))
                        element.Add(child);
                    else
                        return null;
                    break;
            }
        }

        return message.IsDamaged ? null : element;
    }

    // A child without an element is a text, which manifests do not need.
    private static bool Child(ProtoMessage node, int depth, out XElement? child)
    {
        child = null;
        while (node.MoveNext())
            if (node.Field == 1 && node.IsBytes && (child = Element(node.Inner(), depth + 1)) is null)
                return false;
        return !node.IsDamaged;
    }

    private static void AddAttribute(XElement element, ProtoMessage attribute)
    {
        var space = "";
        var name = "";
        var value = "";
        while (attribute.MoveNext())
        {
            if (!attribute.IsBytes)
                continue;
            switch (attribute.Field)
            {
                case 1:
                    space = attribute.Text();
                    break;
                case 2:
                    name = attribute.Text();
                    break;
                case 3:
                    value = attribute.Text();
                    break;
            }
        }

        if (name.Length > 0 && (space.Length == 0 || space == AndroidXml.Namespace.NamespaceName))
            element.SetAttributeValue((space.Length == 0 ? XNamespace.None : AndroidXml.Namespace) + XmlConvert.EncodeLocalName(name), value);
    }
}
