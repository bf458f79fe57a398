using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using IcpAnalyzers.Package.Tests.Consumers;

namespace IcpAnalyzers.Package.Tests;

/// <summary>The samples as README.md shows them, built from a copy of the repository's files with the packed package.</summary>
[Collection(PackageCollection.Name)]
public sealed class SampleTests(PackedPackage package)
{
    [Fact]
    public async Task Lantern_ShowsThreeFindingsAndGetsASheet()
    {
        var build = await BuildAsync("Lantern");
        Assert.Equal(
        [
            "warning ICP1002 Resources/AppText.resx(8,64)",
            "warning ICP2001 Updates/UpdateCheck.cs(11,70)",
            "warning ICP3001 Packaging/Lantern.appinstaller(2,98)",
        ], build.Diagnostics);
        Assert.Contains("com.example.lantern-1.2.0.filing.html", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LanternReady_IsCleanAndGetsASheet()
    {
        var build = await BuildAsync("LanternReady");
        Assert.Empty(build.Diagnostics);
        Assert.Contains("com.example.lantern-1.2.0.filing.html", build.Output, StringComparison.Ordinal);
    }

    private async Task<BuildResult> BuildAsync(string name)
    {
        var consumer = new ConsumerProject(package, "sample " + name);
        var source = Path.Combine(PackedPackage.RepositoryRoot, "samples", name);
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories).Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)))
            consumer.Write(Path.GetRelativePath(source, file), File.ReadAllText(file));
        consumer.Write("Directory.Build.targets", $"<Project><ItemGroup>{consumer.Reference}</ItemGroup></Project>");
        return (await consumer.BuildAsync()).Succeeded();
    }
}
