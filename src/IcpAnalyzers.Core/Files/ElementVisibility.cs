using System;
using IcpAnalyzers.Core.Files.Markup;
using IcpAnalyzers.Core.Files.Texts;
using IcpAnalyzers.Core.Filing.Displays;

namespace IcpAnalyzers.Core.Files;

/// <summary>Whether an element of a page is never visible, or on some platforms only, by what is written on it and on those around it.</summary>
/// <remarks>A visibility that is bound is not known and counts as visible.</remarks>
internal static class ElementVisibility
{
    // <OnPlatform.iOS> of Avalonia.
    private const string PropertyOfChoice = "OnPlatform.";

    public static bool IsSwitchedOff(string file, FilePlace? place)
    {
        for (var at = place; at is not null; at = at.Parent)
        {
            if (at.Condition is { IsDenied: false } condition && PlatformCondition.IsNever(condition.Text))
                return true;
            if (at.Tag == FilePlace.NoIndex)
                continue;
            foreach (var (name, value) in TagAttributes.Of(file, at.Tag))
                if (IsOff(name, value))
                    return true;
        }

        return false;
    }

    /// <summary>The platforms that are not left out by <c>OnPlatform</c>, <c>On</c> or the condition of an <c>@if</c>.</summary>
    public static AppPlatforms PlatformsOf(string file, FilePlace? place)
    {
        var platforms = AppPlatforms.All;
        for (var at = place; at is not null; at = at.Parent)
        {
            if (at.Condition is { } condition)
                platforms &= PlatformsOf(condition);
            if (at.Name.StartsWith(PropertyOfChoice, StringComparison.Ordinal))
                platforms &= PlatformNames.OfList(at.Name.Substring(PropertyOfChoice.Length));
            if (at.Tag == FilePlace.NoIndex)
                continue;
            foreach (var (name, value) in TagAttributes.Of(file, at.Tag))
            {
                if (at.Name == "On" && name is "Platform" or "Options")
                    platforms &= PlatformNames.OfList(value);
                else if (name is "IsVisible" or "Visibility")
                    platforms &= PlatformNames.OfChoice(value, static choice => Is(choice, "True") || Is(choice, "Visible"));
            }
        }

        return platforms;
    }

    private static AppPlatforms PlatformsOf(RazorCondition condition)
    {
        var platforms = PlatformCondition.Of(condition.Text, isDirective: false);
        return condition.IsDenied && platforms != AppPlatforms.All ? AppPlatforms.All & ~platforms : platforms;
    }

    private static bool IsOff(string name, string value) => name switch
    {
        "IsVisible" => Is(value, "False"),
        "Visibility" or "visibility" => Is(value, "Collapsed") || Is(value, "Hidden") || Is(value, "gone") || Is(value, "invisible"),
        "Opacity" => value.Trim() is "0" or "0.0",
        "v-if" or "v-show" => value.Trim() == "false",
        "hidden" => value.Length == 0 || Is(value, "hidden") || Is(value, "true"),
        "style" or "Style" => IsOffByStyle(value),
        "class" or "Class" => IsOffByClass(value),
        _ => false,
    };

    private static bool IsOffByStyle(string value)
    {
        if (value.IndexOf(':') < 0)
            return false;
        var style = value.Replace(" ", "").ToLowerInvariant();
        return style.Contains("display:none") || style.Contains("visibility:hidden") || style.EndsWith("opacity:0", StringComparison.Ordinal) || style.Contains("opacity:0;");
    }

    // Bootstrap's and Tailwind's names. d-none d-md-block and hidden md:block are shown on wider screens.
    private static bool IsOffByClass(string value)
    {
        var isOff = false;
        foreach (var name in value.Split(' ', '\t', '\r', '\n'))
        {
            if (name is "d-none" or "hidden" or "invisible" or "visually-hidden" or "sr-only")
                isOff = true;
            else if (name.StartsWith("d-", StringComparison.Ordinal) || name.IndexOf(':') > 0 || name.IndexOf('@') >= 0)
                return false;
        }

        return isOff;
    }

    private static bool Is(string value, string word) => value.Trim().Equals(word, StringComparison.OrdinalIgnoreCase);
}
