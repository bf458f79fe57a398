using System;
using IcpAnalyzers.Core.Heads;

namespace IcpAnalyzers.Core.Packages;

/// <summary>Finds texts in the resources of an Android App Bundle (resources.pb) by the name that its manifest refers to.</summary>
/// <remarks>Source: Android Open Source Project, frameworks/base, tools/aapt2/Resources.proto (ResourceTable, Package, Type, Entry, ConfigValue, Value, Item) and Configuration.proto.</remarks>
internal static class AndroidProtoResources
{
    private const string Prefix = "@string/";

    // A text may be another one's name, a few times at most.
    private const int MaxReferences = 8;

    /// <summary>Null for a damaged file, and for one without that text.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="reference">For example <c>@string/app_name</c>.</param>
    public static LocalizedText? Find(byte[] bytes, string reference)
    {
        var found = new LocalizedText();
        Collect(bytes, reference, found, 0);
        return found.InMainland.Length > 0 ? found : null;
    }

    private static void Collect(byte[] bytes, string reference, LocalizedText found, int depth)
    {
        if (depth > MaxReferences || !reference.StartsWith(Prefix, StringComparison.Ordinal))
            return;
        var name = reference.Substring(Prefix.Length);
        var table = new ProtoMessage(bytes, 0, bytes.Length);
        while (table.MoveTo(2))
        {
            var package = table.Inner();
            while (package.MoveTo(3))
            {
                if (TextOf(package.Inner(), 2) != "string")
                    continue;
                var type = package.Inner();
                while (type.MoveTo(3))
                    if (TextOf(type.Inner(), 2) == name)
                        CollectFrom(bytes, type.Inner(), found, depth);
            }
        }
    }

    // Of each configuration the language, of its value the text or the reference.
    private static void CollectFrom(byte[] bytes, ProtoMessage entry, LocalizedText found, int depth)
    {
        while (entry.MoveTo(6))
        {
            var language = "";
            var configuration = entry.Inner();
            while (configuration.MoveTo(1))
                language = TextOf(configuration.Inner(), 3);
            var value = entry.Inner();
            while (value.MoveTo(2))
            {
                var item = value.Inner();
                while (item.MoveTo(4))
                    Collect(bytes, item.Inner(), language, found, depth);
            }
        }
    }

    private static void Collect(byte[] bytes, ProtoMessage item, string language, LocalizedText found, int depth)
    {
        while (item.MoveNext())
        {
            if (!item.IsBytes)
                continue;
            if (item.Field == 1)
                Collect(bytes, "@" + TextOf(item.Inner(), 3), found, depth + 1);
            else if (item.Field is 2 or 3)
                found.Add(language, TextOf(item.Inner(), 1));
        }
    }

    private static string TextOf(ProtoMessage message, int field)
    {
        var text = "";
        while (message.MoveTo(field))
            text = message.Text();
        return text;
    }
}
