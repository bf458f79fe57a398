using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
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

    // Clients of libraries that are not restored, by namespace.
    private readonly Dictionary<string, List<SecurityMember>> unrestored = new(StringComparer.Ordinal);
    private readonly UnrestoredImports imports;

    public ReferencedSecurityMembers(Compilation compilation, CancellationToken cancellationToken)
    {
        var present = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var member in SecurityMemberTable.Default.Rows)
        {
            // To ask every reference for a type costs more than to look for a fragment that is looked for anyway.
            var fragment = Array.Find(Fragments, part => member.SourceWord.Contains(part));
            if (fragment is null && !IsPresent(compilation, member.Type, present))
            {
                AddUnrestored(compilation, member);
                continue;
            }

            if (!byWord.TryGetValue(member.SourceWord, out var members))
            {
                byWord[member.SourceWord] = members = new List<SecurityMember>();
                Words(fragment ?? member.SourceWord).Add(member.SourceWord);
            }

            members.Add(member);
        }

        imports = new UnrestoredImports(compilation, unrestored.Keys, cancellationToken);
    }

    /// <summary>The clients whose namespace a file imports although their library is not restored.</summary>
    public IEnumerable<SecurityMember> Unrestored(SyntaxTree tree, CancellationToken cancellationToken) =>
        imports.In(tree, cancellationToken).SelectMany(import => unrestored[import]);

    /// <summary>The words that can stand in a text.</summary>
    public IEnumerable<string> WordsIn(string text)
    {
        foreach (var group in byFragment)
            if (text.IndexOf(group.Key, StringComparison.Ordinal) >= 0)
                foreach (var word in group.Value)
                    yield return word;
    }

    public IReadOnlyList<SecurityMember> Behind(string word) => byWord[word];

    // What is left out of a client is told by its name alone; what is set may be anybody's member of the name.
    private void AddUnrestored(Compilation compilation, SecurityMember member)
    {
        var space = member.Type.Substring(0, member.Type.LastIndexOf('.'));
        if (member.Kind != SecurityMemberKind.Default || compilation.KnowsNamespace(space))
            return;
        if (!unrestored.TryGetValue(space, out var members))
            unrestored[space] = members = new List<SecurityMember>();
        members.Add(member);
    }

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
