using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;

namespace IcpAnalyzers.Package.Tests.Consumers;

/// <summary>The package as a user gets it: packed once a run, under a version of its own, into a feed of its own.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    public static string RepositoryRoot { get; } = typeof(PackedPackage).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>Where this run keeps the feed, the consumers and their packages.</summary>
    public string Home { get; } = Directory.CreateTempSubdirectory("icp-package-").FullName;

    public string Version { get; } = "0.0.0-run." + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);

    public string Feed => Path.Combine(Home, "feed");

    public string File => Path.Combine(Feed, $"IcpAnalyzers.{Version}.nupkg");

    public async Task InitializeAsync()
    {
        // Its own artifacts: the debug build of the tests that run beside this one stays as it is.
        var (exitCode, output) = await DotNet.RunAsync(
            RepositoryRoot, "pack", "nuget/IcpAnalyzers.Package.csproj", "-c", "Release", "-o", Feed, $"-p:Version={Version}", $"-p:ArtifactsPath={Path.Combine(Home, "artifacts")}");
        Assert.True(exitCode == 0 && System.IO.File.Exists(File), output);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Home, recursive: true);
        return Task.CompletedTask;
    }
}
