using System;

namespace IcpAnalyzers.Endpoints;

/// <summary>Where in the raw text of a file an address may stand.</summary>
internal static class AddressAnchors
{
    private const int MinBareLength = 4;

    // Data Source, Network Address.
    private const int MaxKeyLength = 16;

    // A name has at most 253 characters, and a port follows it.
    private const int MaxBareLength = 260;

    /// <summary>The mark between scheme and host.</summary>
    public static int FindScheme(string text, int from) => text.IndexOf("://", from, StringComparison.Ordinal);

    /// <summary>A whole literal that could be <c>host.name</c>, <c>host:port</c> or an IP address, and is no number and no single word.</summary>
    public static int FindBare(string text, int from)
    {
        for (var at = text.IndexOf('"', from); at >= 0; at = text.IndexOf('"', at + 1))
        {
            var end = at + 1;
            while (end < text.Length && IsHostCharacter(text[end]))
                end++;
            if (end < text.Length && text[end] == '"' && IsBare(text, at + 1, end - at - 1))
                return at + 1;
        }

        return -1;
    }

    /// <summary>A literal that begins like a connection string without a scheme: <c>Server=</c>, <c>Data Source=</c>, <c>Host=</c>.</summary>
    public static int FindConnection(string text, int from)
    {
        for (var at = text.IndexOf('=', from); at >= 0; at = text.IndexOf('=', at + 1))
            if (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && IsFirstKey(text, at))
                return at;
        return -1;
    }

    /// <summary>Whether a part of a text could be a host, without copying it out.</summary>
    public static bool IsBare(string text, int start, int length)
    {
        if (length is < MinBareLength or > MaxBareLength)
            return false;
        var marks = 0;
        for (var i = start; i < start + length; i++)
        {
            if (!IsHostCharacter(text[i]))
                return false;
            marks += text[i] is '.' or ':' ? 1 : 0;
        }

        return marks > 0;
    }

    // The key stands between the quote and the equals sign.
    private static bool IsFirstKey(string text, int equals)
    {
        var start = equals;
        while (start > 0 && equals - start < MaxKeyLength && (char.IsLetter(text[start - 1]) || text[start - 1] == ' '))
            start--;
        return start < equals && start > 0 && text[start - 1] == '"';
    }

    private static bool IsHostCharacter(char c) =>
        c is >= 'a' and <= 'z' or >= '0' and <= '9' or '.' or ':' or '-' or >= 'A' and <= 'Z' or '[' or ']';
}
