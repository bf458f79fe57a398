using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks.Tests;

public sealed class MergeFilingSheetsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("icp 合并 ").FullName;
    private readonly RecordingEngine engine = new();

    [Fact]
    public void Platforms_BecomeOneSheet()
    {
        Assert.True(Merge(Head("android", "灯笼"), Head("ios", "灯笼")).Execute());
        using var json = JsonDocument.Parse(File.ReadAllText(PathOf("merged.json")));
        Assert.Equal(["android", "ios"], json.RootElement.GetProperty("heads").EnumerateArray().Select(head => head.GetProperty("platform").GetString()));
        Assert.True(File.Exists(PathOf("merged.xlsx")));
        Assert.Empty(engine.Warnings);
    }

    [Fact]
    public void DifferentNames_AreReported()
    {
        Merge(Head("android", "灯笼"), Head("ios", "Lantern")).Execute();
        var warning = Assert.Single(engine.Warnings);
        Assert.Equal("ICP4007", warning.Code);
        Assert.Contains("'灯笼' (android), 'Lantern' (ios)", warning.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(PathOf("merged.json")));
    }

    [Fact]
    public void SheetThatCannotBeRead_IsAWarningAndTheOthersAreMerged()
    {
        File.WriteAllText(PathOf("broken.json"), "{");
        Merge(PathOf("broken.json"), PathOf("gone.json"), Head("ios", "灯笼")).Execute();
        Assert.Equal(["ICP4006", "ICP4006"], engine.Warnings.Select(warning => warning.Code));
        Assert.Contains("ios", File.ReadAllText(PathOf("merged.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void NoSheets_WriteNothing()
    {
        Assert.True(Merge().Execute());
        Assert.False(File.Exists(PathOf("merged.json")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string PathOf(string file) => Path.Combine(folder, file);

    private string Head(string platform, string name)
    {
        var file = PathOf(platform + ".json");
        var facts = new Dictionary<string, string> { ["ApplicationTitle"] = name, ["ApplicationId"] = "cn.shop-sample.app", ["Version"] = "1.0.0", ["TargetPlatformIdentifier"] = platform };
        new WriteFilingSheet
        {
            BuildEngine = new RecordingEngine(),
            Facts = [.. facts.Select(fact => new TaskItem(fact.Key, new Dictionary<string, string> { ["Value"] = fact.Value }))],
            Files = [new TaskItem(file)],
        }.Execute();
        return file;
    }

    private MergeFilingSheets Merge(params string[] sheets) => new()
    {
        BuildEngine = engine,
        Sheets = [.. sheets.Select(sheet => new TaskItem(sheet))],
        Files = [new TaskItem(PathOf("merged.json")), new TaskItem(PathOf("merged.xlsx"))],
    };
}
