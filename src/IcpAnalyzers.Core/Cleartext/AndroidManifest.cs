using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Files.Xml;

namespace IcpAnalyzers.Core.Cleartext;

/// <summary>What an Android manifest says about unencrypted connections.</summary>
/// <remarks>
/// Source: Android documentation, the application element: the default is false from target level 28 on, and the attribute is ignored from Android 7.0 on
/// when there is a network security configuration.
/// </remarks>
public static class AndroidManifest
{
    private const string Application = "application";
    private const string Prefix = "android";
    private const string Permission = "usesCleartextTraffic";
    private const string Configuration = "networkSecurityConfig";

    /// <summary>Whether a file is one, by its name.</summary>
    /// <param name="path">A path or a name, with slashes of either kind.</param>
    public static bool IsOne(string path) =>
        ProjectFileNames.NameOf(path).Equals("AndroidManifest.xml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a manifest names a network security configuration, so that the permission beside it is ignored.</summary>
    public static bool NamesNetworkSecurityConfig(string text)
    {
        foreach (var attributes in Applications(text))
            if (Find(text, attributes, Configuration) is not null)
                return true;
        return false;
    }

    internal static IEnumerable<CleartextSetting> Read(string text)
    {
        foreach (var attributes in Applications(text))
        {
            if (Find(text, attributes, Permission) is not { } value || !CleartextSettings.IsTrue(value.Decode(text)) || Find(text, attributes, Configuration) is not null)
                continue;
            yield return new CleartextSetting(Prefix + ":" + Permission, host: null, value.Start, value.Length, "false");
        }
    }

    private static IEnumerable<List<XmlAttribute>> Applications(string text)
    {
        if (!CleartextSettings.Mentions(text, Permission) && !CleartextSettings.Mentions(text, Configuration))
            yield break;

        var scanner = new XmlScanner(text, new NamePool(text));
        while (scanner.Next() is var token && token != XmlToken.End)
            if (token == XmlToken.StartTag && scanner.Name == Application)
                yield return scanner.Attributes;
    }

    private static RawSpan? Find(string text, List<XmlAttribute> attributes, string name)
    {
        foreach (var attribute in attributes)
            if (attribute.HasPrefix(text, Prefix) && attribute.IsNamed(text, name))
                return attribute.Value;
        return null;
    }
}
