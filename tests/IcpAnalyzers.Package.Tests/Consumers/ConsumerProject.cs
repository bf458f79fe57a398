using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace IcpAnalyzers.Package.Tests.Consumers;

/// <summary>A user's folder outside the repository, sealed against whatever lies above it, with the package on its only own feed.</summary>
public sealed class ConsumerProject
{
    private readonly PackedPackage package;
    private int builds;

    /// <param name="package">The package under test.</param>
    /// <param name="name">The folder's name; blanks and Chinese characters are ordinary.</param>
    public ConsumerProject(PackedPackage package, string name)
    {
        this.package = package;
        Folder = Directory.CreateDirectory(Path.Combine(package.Home, "consumers", name)).FullName;
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true");
        Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(package.Home, "packages")}" /></config>
              <fallbackPackageFolders><add key="user" value="{UserPackages}" /></fallbackPackageFolders>
              <packageSources><add key="icp" value="{package.Feed}" /></packageSources>
            </configuration>
            """);
    }

    public string Folder { get; }

    /// <summary>What installing the package writes into a project file.</summary>
    public string Reference => $"""<PackageReference Include="IcpAnalyzers" Version="{package.Version}" />""";

    // What the machine has restored already need not be copied again.
    private static string UserPackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public string PathOf(string file) => Path.Combine(Folder, file);

    public ConsumerProject Write(string file, string text, Encoding? encoding = null)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text, encoding ?? new UTF8Encoding(false));
        return this;
    }

    /// <summary>A project file of the .NET SDK.</summary>
    /// <param name="file">Its path in the folder.</param>
    /// <param name="properties">Elements of a PropertyGroup.</param>
    /// <param name="items">Elements of an ItemGroup; by default the reference to the package.</param>
    /// <param name="sdk">The SDK to use.</param>
    public ConsumerProject WriteProject(string file, string properties, string? items = null, string sdk = "Microsoft.NET.Sdk") => Write(file, $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items ?? Reference}
          </ItemGroup>
        </Project>
        """);

    public Task<BuildResult> BuildAsync(params IEnumerable<string> arguments) => RunAsync("build", arguments);

    public async Task<BuildResult> RunAsync(string command, params IEnumerable<string> arguments)
    {
        var log = PathOf($".build-{++builds}.binlog");
        var (exitCode, output) = await DotNet.RunAsync(Folder, [command, .. arguments, "-bl:" + log]);
        return new BuildResult(exitCode, output, log, Folder);
    }
}
