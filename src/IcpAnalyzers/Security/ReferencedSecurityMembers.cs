using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Security;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Security;

/// <summary>The rows of the security table whose type this compilation knows, by the word to look for in the text.</summary>
internal sealed class ReferencedSecurityMembers
{
    // Nearly every word of the framework contains one of these, and nearly no file does: most files end after five searches.
    private static readonly string[] Fragments = { "Certificate", "Ssl", "SecurityProtocol", "EncryptionPolicy", "SetSwitch" };

    private readonly Dictionary<string, List<SecurityMember>> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> byFragment = new(StringComparer.Ordinal);

    public ReferencedSecurityMembers(Compilation compilation)
    {
        var present = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var member in SecurityMemberTable.Default.Rows)
        {
            if (!present.TryGetValue(member.Type, out var known))
                present[member.Type] = known = !compilation.GetTypesByMetadataName(member.Type).IsEmpty;
            if (!known)
                continue;

            if (!byWord.TryGetValue(member.SourceWord, out var members))
            {
                byWord[member.SourceWord] = members = new List<SecurityMember>();
                Words(Array.Find(Fragments, fragment => member.SourceWord.Contains(fragment)) ?? member.SourceWord).Add(member.SourceWord);
            }

            members.Add(member);
        }
    }

    /// <summary>The words that can stand in a text.</summary>
    public IEnumerable<string> WordsIn(string text)
    {
        foreach (var group in byFragment)
            if (text.IndexOf(group.Key, StringComparison.Ordinal) >= 0)
                foreach (var word in group.Value)
                    yield return word;
    }

    public IReadOnlyList<SecurityMember> Behind(string word) => byWord[word];

    private List<string> Words(string fragment)
    {
        if (!byFragment.TryGetValue(fragment, out var words))
            byFragment[fragment] = words = new List<string>();
        return words;
    }
}
