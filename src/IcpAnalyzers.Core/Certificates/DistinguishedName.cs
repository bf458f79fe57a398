using System.Collections.Generic;
using System.Text;

namespace IcpAnalyzers.Core.Certificates;

/// <summary>The name of a certificate's holder or issuer, in the form of RFC 4514: most special part first, as keytool shows it.</summary>
internal static class DistinguishedName
{
    // RFC 4519 and RFC 4524; every other attribute is shown by its identifier.
    private static readonly Dictionary<string, string> Attributes = new()
    {
        ["2.5.4.3"] = "CN",
        ["2.5.4.5"] = "SERIALNUMBER",
        ["2.5.4.6"] = "C",
        ["2.5.4.7"] = "L",
        ["2.5.4.8"] = "ST",
        ["2.5.4.9"] = "STREET",
        ["2.5.4.10"] = "O",
        ["2.5.4.11"] = "OU",
        ["2.5.4.12"] = "T",
        ["0.9.2342.19200300.100.1.1"] = "UID",
        ["0.9.2342.19200300.100.1.25"] = "DC",
        ["1.2.840.113549.1.9.1"] = "EMAILADDRESS",
    };

    /// <summary>For example <c>CN=示例应用, O=示例公司, C=CN</c>; empty for a damaged name.</summary>
    public static string Of(in DerValue name)
    {
        var parts = new List<string>();
        for (var more = name.TryFirst(out var set); more; more = set.TryNext(name, out set))
            for (var any = set.TryFirst(out var pair); any; any = pair.TryNext(set, out pair))
                if (pair.TryFirst(out var attribute) && attribute.TryNext(pair, out var value))
                    parts.Add(NameOf(attribute) + "=" + Escape(Text(value)));
        parts.Reverse();
        return string.Join(", ", parts);
    }

    private static string NameOf(in DerValue attribute)
    {
        var identifier = ObjectIdentifier.Of(attribute);
        return Attributes.TryGetValue(identifier, out var name) ? name : identifier;
    }

    private static string Text(in DerValue value) => value.Tag switch
    {
        0x1E => Encoding.BigEndianUnicode.GetString(value.Bytes, value.Content, value.Length & ~1),
        0x14 => Encoding.GetEncoding("iso-8859-1").GetString(value.Bytes, value.Content, value.Length),
        _ => Encoding.UTF8.GetString(value.Bytes, value.Content, value.Length),
    };

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is ',' or '+' or '"' or '\\' or '<' or '>' or ';')
                escaped.Append('\\');
            escaped.Append(char.IsControl(c) ? ' ' : c);
        }

        return escaped.ToString();
    }
}
