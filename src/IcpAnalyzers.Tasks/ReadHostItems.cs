using System;
using System.Collections.Generic;
using System.IO;
using System.Xml;
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
        {
            try
            {
                Read(file.ItemSpec, hosts);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or XmlException)
            {
                Log.LogMessage(MessageImportance.Low, problem.Message);
            }
        }

        Hosts = hosts.ToArray();
        return true;
    }

    private static void Read(string path, List<ITaskItem> hosts)
    {
        var project = new XmlDocument { XmlResolver = null };
        using (var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null }))
            project.Load(reader);

        foreach (XmlElement element in project.GetElementsByTagName(ItemName))
        {
            var include = element.GetAttribute("Include");
            if (!include.StartsWith("*.", StringComparison.Ordinal) || IsConditional(element))
                continue;

            var metadata = new Dictionary<string, string>();
            foreach (var name in MetadataNames)
                metadata[name] = (element.GetAttribute(name) is { Length: > 0 } value ? value : element[name]?.InnerText ?? "").Trim();
            foreach (var host in include.Split(';'))
                hosts.Add(new TaskItem(host.Trim(), metadata));
        }
    }

    private static bool IsConditional(XmlElement element)
    {
        for (XmlNode? node = element; node is XmlElement outer; node = node.ParentNode)
            if (outer.HasAttribute("Condition") || outer.Name is "When" or "Otherwise" or "Target")
                return true;
        return false;
    }
}
