using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Updates;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>The rows of the update table whose library this compilation references: most projects have none, and then nothing is searched.</summary>
internal sealed class ReferencedUpdaters
{
    private readonly Dictionary<string, List<UpdateApi>> byName = new(StringComparer.Ordinal);

    public ReferencedUpdaters(Compilation compilation)
    {
        var present = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var api in UpdateApiTable.Default.Rows)
        {
            if (api.Kind != UpdateApiKind.PInvoke && !IsPresent(compilation, api.Type, present))
                continue;
            foreach (var name in api.Names)
            {
                if (!byName.TryGetValue(name, out var rows))
                    byName[name] = rows = new List<UpdateApi>();
                rows.Add(api);
            }
        }
    }

    /// <summary>The names to look for in the text: of members, and of types for constructors and attributes.</summary>
    public IEnumerable<string> Names => byName.Keys;

    public bool IsEmpty => byName.Count == 0;

    public IReadOnlyList<UpdateApi> Named(string name) => byName[name];

    private static bool IsPresent(Compilation compilation, string type, Dictionary<string, bool> present)
    {
        if (!present.TryGetValue(type, out var known))
            present[type] = known = !compilation.GetTypesByMetadataName(type).IsEmpty;
        return known;
    }
}
