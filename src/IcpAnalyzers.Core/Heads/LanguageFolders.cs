using System;

namespace IcpAnalyzers.Core.Heads;

/// <summary>Reads the language tag out of the names of folders that hold the texts of one language.</summary>
public static class LanguageFolders
{
    private const string Values = "values";
    private const string AppleSuffix = ".lproj";

    /// <summary><c>values-zh-rCN</c> is zh-CN, <c>values-b+zh+Hans</c> is zh-Hans, <c>values</c> and <c>values-night</c> are the default, which is empty; null for a folder that holds no texts.</summary>
    /// <remarks>Source: Android, App resources overview, table of qualifiers: network codes, then language and region.</remarks>
    public static string? OfAndroid(string folder)
    {
        var parts = folder.Split('-');
        if (parts[0] != Values)
            return null;
        var at = 1;
        while (at < parts.Length && (parts[at].StartsWith("mcc", StringComparison.Ordinal) || parts[at].StartsWith("mnc", StringComparison.Ordinal)))
            at++;
        if (at >= parts.Length)
            return "";
        if (parts[at].StartsWith("b+", StringComparison.Ordinal))
            return parts[at].Substring(2).Replace('+', '-');

        // A car is a device, and the only qualifier with the form of a language.
        if (parts[at].Length is not (2 or 3) || parts[at] == "car" || !IsLetters(parts[at]))
            return "";
        var hasRegion = at + 1 < parts.Length && parts[at + 1].Length is 3 or 4 && parts[at + 1][0] == 'r' && char.IsUpper(parts[at + 1][1]);
        return hasRegion ? parts[at] + "-" + parts[at + 1].Substring(1) : parts[at];
    }

    /// <summary><c>zh-Hans.lproj</c> is zh-Hans; <c>Base.lproj</c> is the default; null for another folder.</summary>
    public static string? OfApple(string folder) =>
        !folder.EndsWith(AppleSuffix, StringComparison.OrdinalIgnoreCase) ? null
        : folder.Length == AppleSuffix.Length || folder.StartsWith("Base.", StringComparison.OrdinalIgnoreCase) ? ""
        : folder.Substring(0, folder.Length - AppleSuffix.Length).Replace('_', '-');

    /// <summary><c>zh-CN</c> and <c>lang-zh-CN</c> are zh-CN; another name, as that of <c>Strings</c>, is the default, which is empty.</summary>
    /// <remarks>Source: Microsoft, Tailor your resources for language: folders named by a BCP-47 tag, with or without the name of the qualifier.</remarks>
    public static string OfWindows(string folder)
    {
        const string qualifier = "lang-";
        var tag = folder.StartsWith(qualifier, StringComparison.OrdinalIgnoreCase) ? folder.Substring(qualifier.Length) : folder;
        var parts = tag.Split('-');
        return parts[0].Length is 2 or 3 && IsLetters(parts[0].ToLowerInvariant()) && Array.TrueForAll(parts, part => part.Length is >= 2 and <= 8) ? tag : "";
    }

    private static bool IsLetters(string text)
    {
        foreach (var c in text)
            if (c is < 'a' or > 'z')
                return false;
        return true;
    }
}
