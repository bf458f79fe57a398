using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Network;
using IcpAnalyzers.Core.Sheet;
using IcpAnalyzers.Tasks.Updates;
using Microsoft.Build.Framework;

namespace IcpAnalyzers.Tasks.Network;

/// <summary>Looks for addresses in everything an app ships: its own assembly, those of its projects and packages, and its content files.</summary>
internal sealed class ShippedNetwork
{
    // A page of text, far beyond what people write; the rules report a longer file.
    private const long MaxContentLength = 16 * 1024 * 1024;

    private readonly HostTable hosts;
    private readonly AssemblyFiles assemblies;

    public ShippedNetwork(HostTable hosts, BuildWarnings warnings)
    {
        this.hosts = hosts;
        Updates = new UpdateMechanism(hosts);
        assemblies = new AssemblyFiles(text => AddressSighting.MayBe(text, hosts), warnings);
    }

    public NetworkFacts Facts { get; } = new();

    public UpdateMechanism Updates { get; }

    /// <summary>An assembly of the project itself or of one that it refers to.</summary>
    public void AddOwn(string path, ProjectFolder folder)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        foreach (var text in assemblies.Read(path, withLines: true))
            if (AddressSighting.In(text, hosts, isOwn: true) is { } sighting)
                Facts.Add(sighting, new SheetSource(text.File.Length == 0 ? "" : folder.NameInSource(text.File), text.Line, name, text.Member, ""));
    }

    /// <summary>The assemblies beside the app's own: of projects with file and line, of packages with the package.</summary>
    public void AddReferences(IEnumerable<ITaskItem> references)
    {
        foreach (var reference in references.Where(PackageAssembly.IsShippedCode).OrderBy(reference => reference.ItemSpec, StringComparer.Ordinal))
        {
            if (reference.GetMetadata("MSBuildSourceProjectFile") is { Length: > 0 } project)
            {
                AddOwn(reference.ItemSpec, new ProjectFolder(Path.GetDirectoryName(project) ?? ""));
                continue;
            }

            var package = reference.GetMetadata("NuGetPackageId");
            Updates.SeePackage(package);
            var name = Path.GetFileNameWithoutExtension(reference.ItemSpec);
            foreach (var text in assemblies.Read(reference.ItemSpec, withLines: false))
                if (AddressSighting.In(text, hosts, isOwn: false) is { } sighting)
                    Facts.Add(sighting, new SheetSource("", 0, name, text.Member, package));
        }
    }

    /// <summary>Files that are no code: settings, markup, manifests. What is wrong with one is reported by the rules.</summary>
    public void AddContent(IEnumerable<ITaskItem> files, ProjectFolder folder)
    {
        foreach (var file in files.Select(file => file.ItemSpec))
        {
            var kind = FileKinds.Of(file);
            if (kind == FileKind.None || ProjectFileNames.IsDevelopmentOnly(file) || Text(file) is not { } text || FileContent.Of(kind, text).Problem != FileProblem.None)
                continue;
            Updates.SeeFile(text);
            var line = new LineCounter(text);
            foreach (var value in FileReader.Read(kind, text))
                if (text.IndexOf('.', value.Start, value.Length) >= 0 && AddressSighting.In(value, kind, file, hosts) is { } sighting)
                    Facts.Add(sighting, new SheetSource(folder.NameInSource(file), line.At(value.Start), "", value.Key, ""));
        }
    }

    private static string? Text(string path)
    {
        try
        {
            return new FileInfo(path).Length <= MaxContentLength ? File.ReadAllText(path) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
