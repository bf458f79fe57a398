using System;
using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Updates;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>The rows of the update table whose library this compilation may use: most projects have few, and then little is searched.</summary>
internal sealed class ReferencedUpdaters
{
    // Words that begin alike are looked for together.
    private const int StemLength = 8;

    private readonly Dictionary<string, List<UpdateApi>> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> byStem = new(StringComparer.Ordinal);
    private readonly List<UpdateApi> packages = new();

    // Of libraries that are not there; a file that imports their namespace only lacks the restore.
    private readonly Dictionary<string, List<UpdateApi>> unrestored = new(StringComparer.Ordinal);

    private readonly Dictionary<string, HashSet<string>> codeLoads = new(StringComparer.Ordinal) { [CodeLoad.Extraction] = new(StringComparer.Ordinal) { CodeLoad.Extraction } };

    public ReferencedUpdaters(Compilation compilation, UpdateApiTable table)
    {
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var api in table.Rows)
        {
            if (api.Role == UpdateApiRole.CodeLoad)
            {
                if (CodeLoad.Is(api) && IsKnown(compilation, NamespaceOf(api), known))
                    AddCodeLoad(CodeLoad.AnchorOf(api), api.Member);
                continue;
            }

            if (api.Kind != UpdateApiKind.PInvoke && !IsKnown(compilation, NamespaceOf(api), known))
            {
                if (api.Role == UpdateApiRole.Feed && !api.IsInsecureWhenGiven)
                    AddUnrestored(NamespaceOf(api), api);
                continue;
            }

            if (api.Kind == UpdateApiKind.Package)
            {
                packages.Add(api);
                continue;
            }

            Add(api.SourceWord, api);
            // What is left out is not in the text; what it is left out of is.
            if (api.IsInsecureUnset)
                Add(api.Trigger.Length > 0 ? api.Trigger : api.Type.SimpleName, api);
        }
    }

    /// <summary>The packages that weaken the whole process and whose namespace is there.</summary>
    public IReadOnlyList<UpdateApi> Packages => packages;

    /// <summary>The calls that run, unpack or load what they are given, by a word that a file with them contains.</summary>
    public IReadOnlyDictionary<string, HashSet<string>> CodeLoads => codeLoads;

    /// <summary>The words of members that can stand in a text.</summary>
    public IEnumerable<string> WordsIn(string text)
    {
        foreach (var group in byStem)
            if (text.IndexOf(group.Key, StringComparison.Ordinal) >= 0)
                foreach (var word in group.Value)
                    yield return word;
    }

    /// <summary>The namespaces of libraries that are not there.</summary>
    public IEnumerable<string> UnrestoredNamespaces => unrestored.Keys;

    /// <summary>The members of a namespace that is imported and not there, because its package is not restored.</summary>
    public IEnumerable<UpdateApi> Unrestored(string name) => unrestored.TryGetValue(name, out var rows) ? rows : Enumerable.Empty<UpdateApi>();

    public IReadOnlyList<UpdateApi> Behind(string word) => byWord[word];

    private void AddCodeLoad(string anchor, string member)
    {
        if (!codeLoads.TryGetValue(anchor, out var names))
            codeLoads[anchor] = names = new HashSet<string>(StringComparer.Ordinal);
        names.Add(member);
    }

    private void AddUnrestored(string space, UpdateApi api)
    {
        if (!unrestored.TryGetValue(space, out var rows))
            unrestored[space] = rows = new List<UpdateApi>();
        rows.Add(api);
    }

    private void Add(string word, UpdateApi api)
    {
        if (!byWord.TryGetValue(word, out var rows))
        {
            byWord[word] = rows = new List<UpdateApi>();
            var stem = word.Substring(0, Math.Min(word.Length, StemLength));
            if (!byStem.TryGetValue(stem, out var words))
                byStem[stem] = words = new List<string>();
            words.Add(word);
        }

        rows.Add(api);
    }

    private static string NamespaceOf(UpdateApi api) => api.Kind == UpdateApiKind.Package ? api.Type.Text : NamespaceOf(api.Type);

    private static string NamespaceOf(in TypePattern type) => type.IsOpen ? type.Namespace : type.ContainingNamespace;

    private static bool IsKnown(Compilation compilation, string name, Dictionary<string, bool> known)
    {
        if (!known.TryGetValue(name, out var isKnown))
            known[name] = isKnown = name.Length == 0 || compilation.KnowsNamespace(name);
        return isKnown;
    }
}
