using System;
using System.IO;
using System.Linq;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks.Tests;

public sealed class ReadHostItemsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("icp-hosts-").FullName;

    [Fact]
    public void WildcardItems_AreFoundWithTheirMetadata() => Assert.Equal(["*.a.cn Mainland ours ", "*.b.cn Overseas  2027-12-31", "*.c.cn Overseas  2027-12-31"], Read("""
        <Project Sdk="Microsoft.NET.Sdk">
          <ItemGroup>
            <IcpHost Include="*.a.cn" Place="Mainland" Reason="ours" />
            <IcpHost Include="*.b.cn;*.c.cn"><Place> Overseas </Place><Until>2027-12-31</Until></IcpHost>
          </ItemGroup>
        </Project>
        """));

    [Theory]
    [InlineData("""<Project><ItemGroup><IcpHost Include="a.cn" Place="Mainland" /></ItemGroup></Project>""")]
    [InlineData("""<Project><ItemGroup><!-- <IcpHost Include="*.a.cn" Place="Mainland" /> --></ItemGroup></Project>""")]
    [InlineData("""<Project><ItemGroup Condition="'$(A)' == 'b'"><IcpHost Include="*.a.cn" Place="Mainland" /></ItemGroup></Project>""")]
    [InlineData("""<Project><Target Name="T"><ItemGroup><IcpHost Include="*.a.cn" Place="Mainland" /></ItemGroup></Target></Project>""")]
    [InlineData("""<Project><ItemGroup><IcpHost Include="*.a.cn" """)]
    [InlineData("")]
    public void OtherFiles_HaveNone(string project) => Assert.Empty(Read(project));

    [Fact]
    public void MissingFile_HasNone()
    {
        var task = new ReadHostItems { BuildEngine = new RecordingEngine(), ProjectFiles = [new TaskItem(Path.Combine(folder, "gone.csproj"))] };
        Assert.True(task.Execute());
        Assert.Empty(task.Hosts);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string[] Read(string project)
    {
        var file = Path.Combine(folder, "Shop.csproj");
        File.WriteAllText(file, project);
        var task = new ReadHostItems { BuildEngine = new RecordingEngine(), ProjectFiles = [new TaskItem(file)] };
        Assert.True(task.Execute());
        return [.. task.Hosts.Select(host => string.Join(' ', host.ItemSpec, host.GetMetadata("Place"), host.GetMetadata("Reason"), host.GetMetadata("Until")))];
    }
}
