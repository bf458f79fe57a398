using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>Tells by its looks (address-looks.tsv) whether a program asks for an address: an API, a feed, a file.</summary>
public static class AddressLooks
{
    // GitHub and Gitee; the page of a release is below releases/tag.
    private const string FileOfRelease = "/releases/download/";

    private static readonly Lazy<Dictionary<string, HashSet<string>>> Table = new(Load);

    public static bool Contacted(in Endpoint endpoint)
    {
        if (endpoint.IsScheme("ws") || endpoint.IsScheme("wss"))
            return true;

        var path = endpoint.Path.ToLowerInvariant();
        if (AnyWord("page", path, '/', '/'))
            return false;

        var host = endpoint.Text.Substring(endpoint.HostStart, endpoint.HostLength).ToLowerInvariant();
        return AnyWord("host", host, '.', '-') || AnyWord("path", path, '/', '/') || path.IndexOf(FileOfRelease, StringComparison.Ordinal) >= 0 || HasFileExtension(path);
    }

    private static bool AnyWord(string part, string text, char separator, char otherSeparator)
    {
        var words = Table.Value[part];
        foreach (var word in text.Split(separator, otherSeparator))
            if (words.Contains(word))
                return true;
        return false;
    }

    private static bool HasFileExtension(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') && Table.Value["extension"].Contains(path.Substring(dot + 1));
    }

    private static Dictionary<string, HashSet<string>> Load()
    {
        var table = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows("address-looks.tsv"))
        {
            if (!table.TryGetValue(row[0], out var words))
                table[row[0]] = words = new HashSet<string>(StringComparer.Ordinal);
            words.Add(row[1]);
        }

        return table;
    }
}
