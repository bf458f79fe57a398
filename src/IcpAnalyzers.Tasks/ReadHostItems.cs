using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks;

/// <summary>Finds the <c>IcpHost</c> items whose include begins with <c>*.</c>: MSBuild takes them for file patterns, matches no file and drops them.</summary>
/// <remarks>Only items without a condition are taken, because nothing here can evaluate one. A file that is no XML has none; MSBuild says so itself.</remarks>
public sealed class ReadHostItems : Task
{
    private const string ItemName = "IcpHost";

    private static readonly string[] MetadataNames = { "Place", "Reason", "Until" };

    /// <summary>The project file and what it imports from the folders above.</summary>
    [Required]
    public ITaskItem[] ProjectFiles { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>The items with their metadata.</summary>
    [Output]
    public ITaskItem[] Hosts { get; private set; } = Array.Empty<ITaskItem>();

    public override bool Execute()
    {
        var hosts = new List<ITaskItem>();
        foreach (var file in ProjectFiles)
            foreach (var element in ProjectElements.Named(file.ItemSpec, ItemName, Log))
                Read(element, hosts);
        Hosts = hosts.ToArray();
        return true;
    }

    private static void Read(XElement element, List<ITaskItem> hosts)
    {
        var include = element.Attribute("Include")?.Value ?? "";
        if (!include.StartsWith("*.", StringComparison.Ordinal) || element.AncestorsAndSelf().Any(IsConditional))
            return;

        var metadata = new Dictionary<string, string>();
        foreach (var name in MetadataNames)
            metadata[name] = (element.Attribute(name)?.Value is { Length: > 0 } value ? value : element.Element(element.Name.Namespace + name)?.Value ?? "").Trim();
        foreach (var host in include.Split(';'))
            hosts.Add(new TaskItem(host.Trim(), metadata));
    }

    private static bool IsConditional(XElement element) => element.Attribute("Condition") is not null || element.Name.LocalName is "When" or "Otherwise" or "Target";
}
