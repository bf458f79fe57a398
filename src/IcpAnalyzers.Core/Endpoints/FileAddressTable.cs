using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Endpoints;

/// <summary>The elements and attributes of markup whose meaning as an address is known (file-addresses.tsv).</summary>
public sealed class FileAddressTable
{
    private readonly Dictionary<string, AddressRole> roles = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> updates = new(StringComparer.OrdinalIgnoreCase);

    private FileAddressTable()
    {
        foreach (var row in EmbeddedTable.Rows("file-addresses.tsv"))
        {
            var key = row[0] + "/" + row[1] + "@" + row[2];
            if (row[3] == "Update")
                updates.Add(key);
            else
                roles[key] = (AddressRole)Enum.Parse(typeof(AddressRole), row[3]);
        }
    }

    public static FileAddressTable Default { get; } = new();

    /// <summary>The role of an attribute, or of an element's text when the name is empty; null when the table does not say.</summary>
    public AddressRole? RoleOf(FileKind kind, string element, string name) =>
        Find((kind is FileKind.Vue or FileKind.Jsx ? FileKind.Html : kind).ToString(), element, name) is { } role ? role : Find("*", element, name);

    /// <summary>Whether an update library or the system installer reads its channel from here.</summary>
    public bool IsUpdateChannel(FileKind kind, string element, string name) => updates.Contains(kind + "/" + element + "@" + name);

    private AddressRole? Find(string kind, string element, string name) =>
        roles.TryGetValue(kind + "/" + element + "@" + name, out var exact) ? exact
        : roles.TryGetValue(kind + "/*@" + name, out var anywhere) ? anywhere
        : roles.TryGetValue(kind + "/" + element + "@*", out var any) ? any
        : null;
}
