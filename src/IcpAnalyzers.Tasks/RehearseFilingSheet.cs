using System;
using System.IO;
using System.Threading;
using IcpAnalyzers.Tasks.Findings;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks;

/// <summary>Makes a sheet of nothing on another thread and throws it away, so that the runtime has compiled <see cref="WriteFilingSheet"/> when the build comes to it.</summary>
/// <remarks>
/// A build is a new process, and nine tenths of the time of the sheet of a small app are the runtime's compiler. Until the C# compiler is done a build uses one processor.
/// Nothing is read but files of this package, nothing is written, and nothing is kept.
/// </remarks>
public sealed class RehearseFilingSheet : Task
{
    private static readonly string[] Formats = { ".json", ".html", ".md" };
    private static int begun;

    public override bool Execute()
    {
        // In a process that lives on, it is compiled already.
        if (Interlocked.Exchange(ref begun, 1) == 0)
            new Thread(Rehearse) { IsBackground = true, Name = nameof(RehearseFilingSheet) }.Start();
        return true;
    }

    private static void Rehearse()
    {
        try
        {
            var own = typeof(RehearseFilingSheet).Assembly.Location;
            var folder = Path.GetDirectoryName(own)!;
            var specimen = Path.Combine(folder, "Rehearsal.json");
            var task = Specimen(own, specimen, folder);
            var warnings = new BuildWarnings(task, own);
            // A log counts that is not older than its assembly, which in a package is chance.
            var sheet = CompilerFindings.Apply(task.Sheet(warnings), specimen, specimen, new ProjectFolder(folder));
            var writer = new SheetFileWriter(sheet, warnings);
            foreach (var format in Formats)
                writer.Bytes(format);
        }
        catch (Exception)
        {
            // What goes wrong here goes wrong again where it is reported.
        }
    }

    /// <summary>A task that is given one of everything that many apps have.</summary>
    private static WriteFilingSheet Specimen(string own, string specimen, string folder) =>
        new()
        {
            Facts = new ITaskItem[] { Item("AssemblyName", ("Value", "App")), Item("Version", ("Value", "1.0")), Item("IcpPrivacyPolicyUrl", ("Value", "https://www.example.cn/privacy")) },
            Items = new ITaskItem[]
            {
                Item("example.cn", ("IcpItemKind", "IcpFilingDomain")), Item("223.5.5.5", ("IcpItemKind", "IcpServer")),
                Item("https://dl.example.cn/feed", ("IcpItemKind", "IcpUpdateChannel")), Item("*.example.com", ("IcpItemKind", "IcpHost"), ("Place", "Mainland")),
            },
            References = new ITaskItem[] { Item(own, ("NuGetPackageId", "IcpAnalyzers"), ("NuGetPackageVersion", "1.0")) },
            ContentFiles = new ITaskItem[] { new TaskItem(specimen) },
            Assembly = own,
            ProjectDirectory = folder,
        };

    private static TaskItem Item(string include, params (string Name, string Value)[] metadata)
    {
        var item = new TaskItem(include);
        foreach (var (name, value) in metadata)
            item.SetMetadata(name, value);
        return item;
    }
}
