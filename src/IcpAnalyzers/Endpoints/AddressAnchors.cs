using System;

namespace IcpAnalyzers.Endpoints;

/// <summary>Where in the raw text of a file an address may stand.</summary>
internal static class AddressAnchors
{
    /// <summary>The mark between scheme and host.</summary>
    public static int FindScheme(string text, int from) => text.IndexOf("://", from, StringComparison.Ordinal);

    /// <summary>A quote with a digit and a dot behind it, as <c>"8.8.8.8"</c> begins.</summary>
    public static int FindQuad(string text, int from)
    {
        for (var at = text.IndexOf('"', from); at >= 0; at = text.IndexOf('"', at + 1))
        {
            var end = at + 1;
            while (end < text.Length && text[end] is >= '0' and <= '9')
                end++;
            if (end > at + 1 && end <= at + 4 && end < text.Length && text[end] == '.')
                return at + 1;
        }

        return -1;
    }
}
