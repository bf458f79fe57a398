using System;
using IcpAnalyzers.Core.Names;

namespace IcpAnalyzers.Core.Filing.Displays;

/// <summary>Tells by their names the members, keys and paths that hold a filing number: <c>Site.BeiAn</c>, <c>IcpNumber</c>, <c>filing_no</c>.</summary>
public static class FilingName
{
    private static readonly string[] Anchors = { "eian", "eiAn", "aian", "aiAn", "ICP", "Icp", "icp", "EIAN", "iling" };

    // What is named like this leads to the register and is no number.
    private static readonly string[] AddressWords = { "url", "uri", "link", "href", "address", "website" };

    private static readonly string[] PoliceWords = { "police", "gongan", "gongwang", "wangan", "security", "mps", "psb", "公安", "网安" };

    /// <summary>Whether a text may contain such a name at all; for whole files.</summary>
    public static bool MayStandIn(string text)
    {
        foreach (var anchor in Anchors)
            if (text.IndexOf(anchor, StringComparison.Ordinal) >= 0)
                return true;
        return false;
    }

    public static bool IsNumber(string name) => (NameWords.Of(name) & (NameMeanings.Filing | NameMeanings.Hint)) == NameMeanings.Filing && !IsAddress(name);

    public static bool IsLink(string name) => (NameWords.Of(name) & NameMeanings.Filing) != 0 && IsAddress(name);

    /// <summary>Whether it is the name of a police number (公网安备): <c>PoliceBeian</c>, <c>GongAnBeiAn</c>.</summary>
    public static bool IsPolice(string name) => HasWord(name, PoliceWords);

    private static bool IsAddress(string name) => HasWord(name, AddressWords);

    private static bool HasWord(string name, string[] words)
    {
        foreach (var word in words)
            if (name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        return false;
    }
}
