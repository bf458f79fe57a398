using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Security;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Security;

/// <summary>The rows of the security table that this compilation may use, by the word to look for in the text.</summary>
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
            // To ask every reference for a type costs more than to look for a fragment that is looked for anyway.
            var fragment = Array.Find(Fragments, part => member.SourceWord.Contains(part));
            if (fragment is null && !IsPresent(compilation, member.Type, present))
                continue;

            if (!byWord.TryGetValue(member.SourceWord, out var members))
            {
                byWord[member.SourceWord] = members = new List<SecurityMember>();
                Words(fragment ?? member.SourceWord).Add(member.SourceWord);
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

    private static bool IsPresent(Compilation compilation, string type, Dictionary<string, bool> present)
    {
        if (!present.TryGetValue(type, out var known))
            present[type] = known = compilation.KnowsType(type);
        return known;
    }
}
