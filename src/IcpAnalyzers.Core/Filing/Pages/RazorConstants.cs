using System;
using IcpAnalyzers.Core.Filing.Displays;

namespace IcpAnalyzers.Core.Filing.Pages;

/// <summary>How a page of Razor reads the constants of its project.</summary>
public static class RazorConstants
{
    private const string Member = FileSightings.ConstantsClass + ".";

    /// <summary><c>IcpFiling.Number</c>, with the namespace where the page is not in it.</summary>
    /// <remarks>A view is in no namespace of the project; a component is, unless it says otherwise.</remarks>
    public static string Name(string path, string text, string constantsNamespace, string constant)
    {
        var isNear = path.EndsWith(".razor", StringComparison.OrdinalIgnoreCase) && text.IndexOf("@namespace", StringComparison.Ordinal) < 0;
        return (isNear || constantsNamespace.Length == 0 ? "" : constantsNamespace + ".") + Member + constant;
    }

    /// <summary>The expression that takes the place of a part of the markup; null inside a script, where a number would be encoded for HTML.</summary>
    /// <param name="text">The page.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="name">What <see cref="Name"/> says.</param>
    public static string? InPlaceOf(string text, int start, int length, string name)
    {
        var script = start == 0 ? -1 : text.LastIndexOf("<script", start - 1, StringComparison.OrdinalIgnoreCase);
        if (script >= 0 && text.IndexOf("</script", script, start - script, StringComparison.OrdinalIgnoreCase) < 0)
            return null;

        // After a letter an @ is part of an address of mail, and letters, dots and brackets behind a name belong to it.
        var end = start + length;
        var isApart = (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '_' or '.' or '(' or '[' or '?' or '!'));
        return isApart ? "@" + name : "@(" + name + ")";
    }
}
