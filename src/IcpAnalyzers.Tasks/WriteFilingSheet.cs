using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Sheet;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks;

/// <summary>Writes the filing sheet (技术信息表) of a project in the formats asked for. What cannot be written is a warning; the build goes on.</summary>
public sealed class WriteFilingSheet : Task
{
    public WriteFilingSheet()
        : base(Texts.Resources)
    {
    }

    /// <summary>Properties of the project: the name, with the metadata <c>Value</c>. Never one that holds a secret.</summary>
    [Required]
    public ITaskItem[] Facts { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>Declared items with their metadata; <c>IcpItemKind</c> says of which kind an item is.</summary>
    public ITaskItem[] Items { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>The files to write: the extension is the format, json, html or md.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = Array.Empty<ITaskItem>();

    public override bool Execute()
    {
        var writer = new SheetFileWriter(new SheetFacts(Properties(), SheetItems()).Sheet(), new BuildWarnings(this));
        foreach (var file in Files)
            writer.Write(file.ItemSpec);
        return true;
    }

    private Dictionary<string, string> Properties()
    {
        var properties = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var fact in Facts)
            properties[fact.ItemSpec] = fact.GetMetadata("Value");
        return properties;
    }

    private List<SheetItem> SheetItems()
    {
        var items = new List<SheetItem>();
        foreach (var item in Items)
        {
            var metadata = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (string name in item.MetadataNames)
                metadata[name] = item.GetMetadata(name);
            items.Add(new SheetItem(item.GetMetadata("IcpItemKind"), item.ItemSpec, metadata));
        }

        return items;
    }
}
