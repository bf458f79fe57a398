using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using IcpAnalyzers.Package.Tests.Consumers;

namespace IcpAnalyzers.Package.Tests;

/// <summary>A solution of many projects that all have the package: libraries in a tree, and one app.</summary>
[Collection(PackageCollection.Name)]
public sealed class SolutionTests(PackedPackage package)
{
    private const int Libraries = 19;

    // In parallel, and one project after the other: the order of a build decides nothing.
    [Fact]
    public async Task ManyProjects_HaveOneSheetWithTheSameBytesInAnyOrder()
    {
        var consumer = Solution();
        Assert.Equal(1, (await consumer.BuildAsync("All.slnx", "-m:4")).Succeeded().RunsOf("WriteFilingSheet"));
        var sheets = Sheets(consumer);
        Assert.Equal(["App-1.0.0.filing.html", "App-1.0.0.filing.json", "App-1.0.0.filing.md"], sheets.Select(Path.GetFileName));
        var first = sheets.Select(File.ReadAllBytes).ToList();
        using (var json = JsonDocument.Parse(first[1]))
        {
            var hosts = json.RootElement.GetProperty("network").GetProperty("hosts").EnumerateArray().ToDictionary(host => host.GetProperty("host").GetString()!);
            for (var i = 0; i < Libraries; i++)
                Assert.Equal($"Class.cs:3 Lib{i}", Source(hosts[$"api{i}.shop-sample.cn"]));
        }

        Assert.Equal(1, (await consumer.BuildAsync("All.slnx", "-m:1", "--no-incremental", "--no-restore")).Succeeded().RunsOf("WriteFilingSheet"));
        Assert.Equal(first, Sheets(consumer).Select(File.ReadAllBytes));
        Assert.Equal(0, (await consumer.BuildAsync("All.slnx", "-m:4", "--no-restore")).Succeeded().RunsOf("WriteFilingSheet"));
    }

    private ConsumerProject Solution()
    {
        var consumer = new ConsumerProject(package, "solution");
        consumer.Write("Directory.Build.targets", $"<Project><ItemGroup>{consumer.Reference}</ItemGroup></Project>");
        for (var i = 0; i < Libraries; i++)
        {
            var below = string.Concat(new[] { (2 * i) + 1, (2 * i) + 2 }.Where(child => child < Libraries).Select(child => $"<ProjectReference Include=\"../Lib{child}/Lib{child}.csproj\" />"));
            consumer.WriteProject($"Lib{i}/Lib{i}.csproj", "", below)
                .Write($"Lib{i}/Class.cs", $"public static class Class{i}\n{{\n    public static System.Uri Api => new(\"https://api{i}.shop-sample.cn/v1\");\n}}\n");
        }

        consumer.WriteProject("App/App.csproj", "<OutputType>Exe</OutputType>", "<ProjectReference Include=\"../Lib0/Lib0.csproj\" />")
            .Write("App/Program.cs", "System.Console.WriteLine(Class0.Api);\n");
        var names = Enumerable.Range(0, Libraries).Select(i => "Lib" + i).Append("App");
        return consumer.Write("All.slnx", $"<Solution>{string.Concat(names.Select(name => $"<Project Path=\"{name}/{name}.csproj\" />"))}</Solution>");
    }

    private static string[] Sheets(ConsumerProject consumer) => [.. Directory.GetFiles(consumer.Folder, "*.filing.*", SearchOption.AllDirectories).Order(System.StringComparer.Ordinal)];

    private static string Source(JsonElement host)
    {
        var source = Assert.Single(host.GetProperty("sources").EnumerateArray());
        return $"{source.GetProperty("file").GetString()}:{source.GetProperty("line").GetInt32()} {source.GetProperty("assembly").GetString()}";
    }
}
