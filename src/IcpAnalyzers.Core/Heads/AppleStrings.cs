using System;
using System.Collections.Generic;
using System.Text;
using IcpAnalyzers.Core.Files.Plist;

namespace IcpAnalyzers.Core.Heads;

/// <summary>Reads the texts of one language of an Apple app (.strings): lines of <c>"key" = "text";</c>, or a property list, into which the build turns them.</summary>
public static class AppleStrings
{
    private const int MaxLength = 4 << 20;

    /// <summary>The texts by key; empty for a file that holds none.</summary>
    public static IReadOnlyDictionary<string, string> Read(byte[] bytes)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (bytes.Length > MaxLength)
            return texts;
        if (PropertyList.Read(bytes) is { } plist)
        {
            foreach (var entry in plist.Entries)
                if (entry.Value.Text.Length > 0)
                    texts[entry.Key] = entry.Value.Text;
            return texts;
        }

        Scan(Decode(bytes), texts);
        return texts;
    }

    private static string Decode(byte[] bytes) =>
        bytes.Length >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE ? Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2)
        : bytes.Length >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2)
        : Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');

    private static void Scan(string text, Dictionary<string, string> texts)
    {
        string? key = null;
        var isValue = false;
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '/' && at + 1 < text.Length && text[at + 1] is '/' or '*')
            {
                var end = text[at + 1] == '/' ? text.IndexOf('\n', at) : text.IndexOf("*/", at + 2, StringComparison.Ordinal);
                at = end < 0 ? text.Length : end + (text[at + 1] == '/' ? 1 : 2);
            }
            else if (text[at] == '"' || char.IsLetterOrDigit(text[at]))
            {
                var word = Word(text, ref at);
                if (isValue && key is not null)
                    texts[key] = word;
                (key, isValue) = isValue ? (null, false) : (word, false);
            }
            else
            {
                if (text[at] == '=')
                    isValue = true;
                at++;
            }
        }
    }

    private static string Word(string text, ref int at)
    {
        var word = new StringBuilder();
        if (text[at] != '"')
        {
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '.' or '-'))
                word.Append(text[at++]);
            return word.ToString();
        }

        for (at++; at < text.Length && text[at] != '"'; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length)
                at++;
            word.Append(text[at]);
        }

        at++;
        return word.ToString();
    }
}
