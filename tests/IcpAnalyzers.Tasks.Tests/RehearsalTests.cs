using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks.Tests;

public sealed class RehearsalTests
{
    private static readonly string Beside = Path.GetDirectoryName(typeof(RehearseFilingSheet).Assembly.Location)!;

    // What the specimen lacks, the build pays for later.
    [Fact]
    public void Specimen_HasHostsAndAFinding()
    {
        var folder = Directory.CreateTempSubdirectory("icp rehearsal ").FullName;
        var assembly = Path.Combine(folder, "App.dll");
        File.WriteAllText(assembly, "older than the log");
        File.Copy(Path.Combine(Beside, "Rehearsal.json"), Path.Combine(folder, "App.sarif"));
        File.SetLastWriteTimeUtc(Path.Combine(folder, "App.sarif"), File.GetLastWriteTimeUtc(assembly).AddSeconds(1));
        var sheet = Path.Combine(folder, "app.json");
        Assert.True(new WriteFilingSheet
        {
            BuildEngine = new RecordingEngine(),
            Facts = [new TaskItem("AssemblyName")],
            ContentFiles = [new TaskItem(Path.Combine(Beside, "Rehearsal.json"))],
            Assembly = assembly,
            CompilerLog = Path.Combine(folder, "App.sarif"),
            ProjectDirectory = folder,
            Files = [new TaskItem(sheet)],
        }.Execute());
        using var json = JsonDocument.Parse(File.ReadAllText(sheet));
        Assert.Equal(
            ["223.5.5.5", "api.github.com"],
            json.RootElement.GetProperty("network").GetProperty("hosts").EnumerateArray().Select(host => host.GetProperty("host").GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal("ICP2001", Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray()).GetProperty("id").GetString());
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Rehearsal_LeavesNothingBehind()
    {
        var before = Directory.GetFiles(Beside).Order().ToList();
        Assert.True(new RehearseFilingSheet().Execute());
        Assert.True(new RehearseFilingSheet().Execute());
        Assert.Equal(before, Directory.GetFiles(Beside).Order());
    }
}
