using System;
using System.Collections.Generic;
using System.IO;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Findings;
using IcpAnalyzers.Core.Rules;
using IcpAnalyzers.Core.Sheet;
using IcpAnalyzers.Tasks.Findings;
using IcpAnalyzers.Tasks.Heads;
using IcpAnalyzers.Tasks.Network;
using IcpAnalyzers.Tasks.Sdks;
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

    /// <summary>The files to write: the extension is the format, json, html, md, xlsx or pdf.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>What the compilation wrote; empty when it has not been compiled.</summary>
    public string Assembly { get; set; } = "";

    /// <summary>The files beside the app (<c>ReferenceCopyLocalPaths</c>) with the metadata of the .NET SDK.</summary>
    public ITaskItem[] References { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>The project's files that are no code.</summary>
    public ITaskItem[] ContentFiles { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>The project's own lists of hosts (<c>icp.hosts.tsv</c>).</summary>
    public ITaskItem[] HostLists { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>The folder that paths on the sheet are relative to; that of the project file when it is empty.</summary>
    public string ProjectDirectory { get; set; } = "";

    /// <summary>The log of the compiler (SARIF); empty when it wrote none.</summary>
    public string CompilerLog { get; set; } = "";

    /// <summary>The baseline of the project (<c>icp.baseline.tsv</c>); empty when it has none.</summary>
    public string BaselineFile { get; set; } = "";

    /// <summary>Whether to ask the network for the filed domains.</summary>
    public bool ResolveServers { get; set; }

    /// <summary>Where the missing facts are kept for a later publish; empty when nobody asks.</summary>
    public string MissingFactsFile { get; set; } = "";

    /// <summary>The project, at which warnings are shown that have no file of their own.</summary>
    public string ProjectFile { get; set; } = "";

    public override bool Execute()
    {
        var warnings = new BuildWarnings(this, ProjectFile);
        var sheet = Sheet(warnings);
        Report(sheet, warnings);
        var writer = new SheetFileWriter(sheet, warnings);
        foreach (var file in Files)
            writer.Write(file.ItemSpec);
        return true;
    }

    /// <summary>The sheet, before it is written.</summary>
    internal FilingSheet Sheet(BuildWarnings warnings)
    {
        var properties = Properties();
        var declared = SheetItems();
        var hosts = HostTable.Default.With(DeclaredHosts.Of(declared, HostLists));
        var folder = ProjectDirectory.Length > 0 ? new ProjectFolder(ProjectDirectory) : ProjectFolder.Of(BuildEngine.ProjectFileOfTaskNode);
        var sheet = new HeadReader(properties, declared, hosts, folder, warnings).Apply(new SheetFacts(properties, declared, hosts).Sheet());
        sheet = Shipped(sheet, declared, hosts, folder, warnings);
        sheet = HostClaims.Apply(sheet, hosts);
        return ResolveServers ? new DomainResolution(hosts, warnings).Apply(sheet) : sheet;
    }

    private FilingSheet Shipped(FilingSheet sheet, List<SheetItem> items, HostTable hosts, ProjectFolder folder, BuildWarnings warnings)
    {
        var network = new ShippedNetwork(hosts, warnings);
        if (File.Exists(Assembly))
            network.AddOwn(Assembly, folder);
        network.AddReferences(References);
        network.AddContent(ContentFiles, folder);
        sheet = network.Updates.Apply(network.Facts.Apply(sheet));
        sheet = ThirdPartySdks.Apply(sheet, References, items, network.Facts, folder);
        return CompilerFindings.Apply(sheet, CompilerLog, Assembly, folder);
    }

    private void Report(FilingSheet sheet, BuildWarnings warnings)
    {
        foreach (var server in sheet.Servers)
            if (server.Place == HostState.Overseas)
                warnings.At(RuleIds.ServerNotInMainland, null, 0, "ServerNotInMainland", server.Address);
        foreach (var fact in sheet.Missing)
            warnings.Missing(fact);
        if (sheet.Analysed && BaselineFile.Length > 0)
            ReportUnusedLines();
        if (MissingFactsFile.Length > 0 && !MissingFactFile.TryWrite(MissingFactsFile, sheet.Missing, out var problem))
            warnings.Unreadable("CannotWriteFile", MissingFactsFile, problem);
    }

    // A message: a line too many hides nothing.
    private void ReportUnusedLines()
    {
        try
        {
            if (new LoggedFindings(BaselineFile).In(CompilerLog, _ => true) is { } findings && Baseline.Read(File.ReadAllText(BaselineFile)).Unused(findings) is > 0 and var unused)
                Log.LogMessageFromResources(MessageImportance.Normal, "BaselineUnused", BaselineFile, unused);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Log.LogMessage(MessageImportance.Low, problem.Message);
        }
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
