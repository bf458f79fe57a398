using System;
using System.Collections.Generic;

namespace IcpAnalyzers.Core.Filing.Displays;

/// <summary>Reads the platforms out of names, lists and the markup extension <c>OnPlatform</c>.</summary>
public static class PlatformNames
{
    /// <summary>Null for what is no platform: <c>Android</c>, <c>IsAndroid</c>, <c>ANDROID</c>, <c>WinUI</c>, <c>OSX</c>.</summary>
    public static AppPlatforms? Of(string name)
    {
        var word = name.Trim().ToUpperInvariant();
        if (word.Length > 2 && word.StartsWith("IS", StringComparison.Ordinal))
            word = word.Substring(2);
        return word switch
        {
            "ANDROID" => AppPlatforms.Android,
            "IOS" => AppPlatforms.IOS,
            "MACCATALYST" => AppPlatforms.MacCatalyst,
            "MACOS" or "OSX" => AppPlatforms.MacOS,
            "WINDOWS" or "WINUI" or "UWP" or "WIN" => AppPlatforms.Windows,
            "LINUX" => AppPlatforms.Linux,
            "BROWSER" or "WASM" => AppPlatforms.Browser,
            "TIZEN" => AppPlatforms.Tizen,
            _ => null,
        };
    }

    /// <summary><c>Android, iOS</c>; all where none is understood.</summary>
    public static AppPlatforms OfList(string list)
    {
        var platforms = AppPlatforms.None;
        foreach (var name in list.Split(','))
            platforms |= Of(name) ?? AppPlatforms.None;
        return platforms == AppPlatforms.None ? AppPlatforms.All : platforms;
    }

    /// <summary>The platform of a target framework: <c>net9.0-android35.0</c>; null for one that is for all.</summary>
    public static AppPlatforms? OfFramework(string framework)
    {
        var start = framework.IndexOf('-') + 1;
        var end = start;
        while (end < framework.Length && char.IsLetter(framework[end]))
            end++;
        return start == 0 ? null : Of(framework.Substring(start, end - start));
    }

    /// <summary>On which platforms <c>{OnPlatform iOS=…, Default=…}</c> gives a value that fits; all for another value.</summary>
    public static AppPlatforms OfChoice(string value, Func<string, bool> fits)
    {
        if (!IsChoice(value))
            return AppPlatforms.All;
        var platforms = AppPlatforms.None;
        var named = AppPlatforms.None;
        var isDefault = false;
        foreach (var (name, choice) in Arguments(value))
        {
            if (name.Length == 0 || name.Equals("Default", StringComparison.OrdinalIgnoreCase))
            {
                isDefault = fits(choice);
                continue;
            }

            var platform = Of(name) ?? AppPlatforms.None;
            named |= platform;
            if (fits(choice))
                platforms |= platform;
        }

        return isDefault ? AppPlatforms.All & ~named | platforms : platforms;
    }

    public static bool IsChoice(string value) => value.StartsWith("{", StringComparison.Ordinal) && value.IndexOf("OnPlatform", StringComparison.Ordinal) is > 0 and < 12;

    private static IEnumerable<(string Name, string Value)> Arguments(string value)
    {
        var at = value.IndexOf("OnPlatform", StringComparison.Ordinal) + "OnPlatform".Length;
        foreach (var argument in value.Substring(at).TrimEnd('}', ' ').Split(','))
        {
            var equals = argument.IndexOf('=');
            var name = equals < 0 ? "" : argument.Substring(0, equals).Trim();
            yield return (name, argument.Substring(equals + 1).Trim().Trim('\''));
        }
    }
}
