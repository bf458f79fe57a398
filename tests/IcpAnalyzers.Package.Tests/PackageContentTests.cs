using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using IcpAnalyzers.Package.Tests.Consumers;

namespace IcpAnalyzers.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class PackageContentTests(PackedPackage package)
{
    private const int MaxBytes = 1024 * 1024;

    [Fact]
    public void Entries_AreExactlyThese() => Assert.Equal(
    [
        "IcpAnalyzers.nuspec",
        "LICENSE",
        "NOTICE",
        "README.md",
        "analyzers/dotnet/cs/IcpAnalyzers.CodeFixes.dll",
        "analyzers/dotnet/cs/IcpAnalyzers.Core.dll",
        "analyzers/dotnet/cs/IcpAnalyzers.dll",
        "analyzers/dotnet/cs/zh-Hans/IcpAnalyzers.resources.dll",
        "build/IcpAnalyzers.Advice.globalconfig",
        "build/IcpAnalyzers.Baseline.targets",
        "build/IcpAnalyzers.Files.targets",
        "build/IcpAnalyzers.Sheet.targets",
        "build/IcpAnalyzers.props",
        "build/IcpAnalyzers.targets",
        "buildMultiTargeting/IcpAnalyzers.targets",
        "buildTransitive/IcpAnalyzers.props",
        "buildTransitive/IcpAnalyzers.targets",
        "icon.png",
        "tasks/netstandard2.0/IcpAnalyzers.Core.dll",
        "tasks/netstandard2.0/IcpAnalyzers.Tasks.dll",
        "tasks/netstandard2.0/NotoSansSC-OFL.txt",
        "tasks/netstandard2.0/NotoSansSC-Subset.ttf",
        "tasks/netstandard2.0/Rehearsal.json",
        "tasks/netstandard2.0/zh-Hans/IcpAnalyzers.Tasks.resources.dll",
    ], Entries().Where(name => name is not ("[Content_Types].xml" or "_rels/.rels") && !name.StartsWith("package/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Size_WithoutTheFont_IsWithinTheBudget()
    {
        using var archive = ZipFile.OpenRead(package.File);
        Assert.InRange(new FileInfo(package.File).Length - archive.GetEntry("tasks/netstandard2.0/NotoSansSC-Subset.ttf")!.CompressedLength, 1, MaxBytes);
    }

    // A host that lacks one of these loads nothing of ours and says little about it.
    [Theory]
    [InlineData("analyzers/dotnet/cs/IcpAnalyzers.Core.dll", "netstandard 2.0.0.0")]
    [InlineData("analyzers/dotnet/cs/IcpAnalyzers.dll", "IcpAnalyzers.Core *", "Microsoft.CodeAnalysis 4.3.0.0", "Microsoft.CodeAnalysis.CSharp 4.3.0.0", "System.Collections.Immutable 6.0.0.0", "System.Reflection.Metadata 5.0.0.0", "netstandard 2.0.0.0")]
    [InlineData(
        "analyzers/dotnet/cs/IcpAnalyzers.CodeFixes.dll",
        "IcpAnalyzers *", "IcpAnalyzers.Core *", "Microsoft.CodeAnalysis 4.5.0.0", "Microsoft.CodeAnalysis.CSharp 4.5.0.0", "Microsoft.CodeAnalysis.Workspaces 4.5.0.0", "System.Collections.Immutable 6.0.0.0", "netstandard 2.0.0.0")]
    [InlineData("tasks/netstandard2.0/IcpAnalyzers.Core.dll", "netstandard 2.0.0.0")]
    [InlineData("tasks/netstandard2.0/IcpAnalyzers.Tasks.dll", "IcpAnalyzers.Core *", "Microsoft.Build.Framework 15.1.0.0", "Microsoft.Build.Utilities.Core 15.1.0.0", "netstandard 2.0.0.0")]
    public void References_AreOnTheAllowList(string entry, params string[] allowed) => Assert.Empty(References(entry).Except(allowed));

    [Fact]
    public void Nuspec_SaysWhatAReaderLooksFor()
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var stream = archive.GetEntry("IcpAnalyzers.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();
        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

        Assert.Equal("true", Value("developmentDependency"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.EndsWith("CHANGELOG.md", Value("releaseNotes"), StringComparison.Ordinal);
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
    }

    private List<string> Entries()
    {
        using var archive = ZipFile.OpenRead(package.File);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    private List<string> References(string entry)
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var stream = archive.GetEntry(entry)!.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        memory.Position = 0;
        using var image = new PEReader(memory);
        var metadata = image.GetMetadataReader();
        return
        [
            .. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(reference => metadata.GetString(reference.Name) is var name && name.StartsWith("IcpAnalyzers", StringComparison.Ordinal)
                ? name + " *"
                : name + " " + reference.Version),
        ];
    }
}
