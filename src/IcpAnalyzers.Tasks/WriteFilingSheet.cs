using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using IcpAnalyzers.Core.Rules;
using IcpAnalyzers.Core.Sheet;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks;

/// <summary>Writes the filing sheet (技术信息表) of a project in the formats asked for. What cannot be written is a warning; the build goes on.</summary>
public sealed class WriteFilingSheet : Task
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

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
        var sheet = new SheetFacts(Properties(), SheetItems()).Sheet();
        foreach (var file in Files)
            Write(file.ItemSpec, sheet);
        return true;
    }

    private void Write(string path, FilingSheet sheet)
    {
        var text = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".json" => SheetJson.Write(sheet),
            ".html" => SheetHtml.Write(sheet),
            ".md" => SheetMarkdown.Write(sheet),
            _ => null,
        };
        if (text is null)
        {
            Warn("UnknownFormat", Path.GetExtension(path).TrimStart('.'));
            return;
        }

        try
        {
            WriteWhenDifferent(path, Utf8.GetBytes(text));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Warn("CannotWrite", path, problem.Message);
        }
    }

    // The time of the last write stays newer than the inputs, so that the next build sees that nothing is to be done.
    private static void WriteWhenDifferent(string path, byte[] bytes)
    {
        if (File.Exists(path) && SameBytes(File.ReadAllBytes(path), bytes))
        {
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllBytes(path, bytes);
    }

    private static bool SameBytes(byte[] left, byte[] right)
    {
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
            if (left[i] != right[i])
                return false;
        return true;
    }

    private void Warn(string key, params object[] arguments) => Log.LogWarning(
        subcategory: null, RuleIds.UnreadableInput, helpKeyword: null, Texts.HelpLink(RuleIds.UnreadableInput),
        BuildEngine.ProjectFileOfTaskNode, 0, 0, 0, 0, Log.FormatResourceString(key, arguments));

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
