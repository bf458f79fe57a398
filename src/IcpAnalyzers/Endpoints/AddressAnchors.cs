using System;

namespace IcpAnalyzers.Endpoints;

/// <summary>Where in the raw text of a file an address may stand.</summary>
internal static class AddressAnchors
{
    private const int MinBareLength = 4;

    /// <summary>The mark between scheme and host.</summary>
    public static int FindScheme(string text, int from) => text.IndexOf("://", from, StringComparison.Ordinal);

    /// <summary>A whole literal that could be <c>host.name</c>, <c>host:port</c> or an IP address, and is no number and no single word.</summary>
    public static int FindBare(string text, int from)
    {
        for (var at = text.IndexOf('"', from); at >= 0; at = text.IndexOf('"', at + 1))
        {
            var marks = 0;
            var end = at + 1;
            while (end < text.Length && IsHostCharacter(text[end]))
                marks += text[end++] is '.' or ':' ? 1 : 0;
            if (marks > 0 && end < text.Length && text[end] == '"' && end - at > MinBareLength)
                return at + 1;
        }

        return -1;
    }

    private static bool IsHostCharacter(char c) =>
        c is >= 'a' and <= 'z' or >= '0' and <= '9' or '.' or ':' or '-' or >= 'A' and <= 'Z' or '[' or ']';
}
