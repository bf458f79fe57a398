using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks.Tests;

public sealed class WriteFilingSheetTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("icp 表 ").FullName;
    private readonly RecordingEngine engine = new();

    [Fact]
    public void AllFormats_AreWrittenIntoAFolderThatIsNotThereYet()
    {
        Assert.True(Task("json", "html", "md", "xlsx", "pdf").Execute());
        Assert.Equal(["shop.html", "shop.json", "shop.md", "shop.pdf", "shop.xlsx"], Directory.GetFiles(Path.Combine(folder, "输出 icp")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Empty(engine.Warnings);
    }

    [Fact]
    public void ItemsAndTheirMetadata_ReachTheSheetWhateverTheirCase()
    {
        var task = Task("json");
        task.Items = [Item("47.100.20.30", "IcpServer", ("provider", "阿里云"), ("LOCATION", "上海")), Item("", "IcpServer"), Item("x", "Unknown")];
        Assert.True(task.Execute());
        using var json = JsonDocument.Parse(File.ReadAllText(PathOf("json")));
        var server = Assert.Single(json.RootElement.GetProperty("network").GetProperty("servers").EnumerateArray());
        Assert.Equal("阿里云 上海 Mainland", $"{server.GetProperty("provider")} {server.GetProperty("location")} {server.GetProperty("place")}");
    }

    [Fact]
    public void WhatTheProjectSaysOfHosts_StandsOnTheSheetWithReasonAndDay()
    {
        var list = Path.Combine(folder, "icp.hosts.tsv");
        File.WriteAllText(list, "cdn.shop-sample.com\tMixed\tours\ttwo regions\n");
        var task = Task("json", "md");
        task.HostLists = [new TaskItem(list), new TaskItem(list + ".gone")];
        task.Items =
        [
            Item("*.shop-sample.net", "IcpHost", ("Place", "Mainland"), ("Reason", "our proxy"), ("Until", "2020-01-01")),
            Item("api.shop-sample.net", "IcpFilingDomain"), Item("cdn.shop-sample.com", "IcpFilingDomain"), Item("api.shop-sample.cn", "IcpFilingDomain"),
        ];
        Assert.True(task.Execute());
        using var json = JsonDocument.Parse(File.ReadAllText(PathOf("json")));
        var hosts = json.RootElement.GetProperty("network").GetProperty("hosts").EnumerateArray()
            .Select(host => string.Join(' ', new[] { "host", "place", "reason", "until" }.Select(key => host.TryGetProperty(key, out var value) ? value.GetString() : "-")));
        Assert.Equal(["api.shop-sample.net Mainland our proxy 2020-01-01", "cdn.shop-sample.com Mixed two regions -", "api.shop-sample.cn Unknown - -"], hosts);
        Assert.Contains("our proxy", File.ReadAllText(PathOf("md")), StringComparison.Ordinal);
        // The task that checks the lists says which it could not read.
        Assert.Empty(engine.Warnings);
    }

    [Fact]
    public void SameFacts_LeaveTheBytesAlone()
    {
        Task("json").Execute();
        var before = File.ReadAllBytes(PathOf("json"));
        Task("json").Execute();
        Assert.Equal(before, File.ReadAllBytes(PathOf("json")));
    }

    [Fact]
    public void ChangedFact_IsWritten()
    {
        Task("json").Execute();
        var task = Task("json");
        task.Facts = [Fact("applicationtitle", "新名字")];
        task.Execute();
        Assert.Contains("新名字", File.ReadAllText(PathOf("json")), StringComparison.Ordinal);
    }

    [Fact]
    public void PathThatCannotBeWritten_IsAWarningAndTheOthersAreWritten()
    {
        File.WriteAllText(Path.Combine(folder, "taken"), "");
        var task = Task("json");
        task.Files = [new TaskItem(Path.Combine(folder, "taken/icp/shop.json")), new TaskItem(PathOf("html"))];
        Assert.True(task.Execute());
        var warning = Assert.Single(engine.Warnings);
        Assert.Equal("ICP4006", warning.Code);
        Assert.Equal("Shop.csproj", warning.File);
        Assert.EndsWith("/docs/rules/ICP4006.md", warning.HelpLink, StringComparison.Ordinal);
        Assert.True(File.Exists(PathOf("html")));
    }

    [Fact]
    public void CharacterThatThePdfCannotShow_IsAWarningAndTheFileIsWritten()
    {
        var task = Task("pdf", "html");
        task.Facts = [Fact("ApplicationTitle", "灯笼🏮")];
        Assert.True(task.Execute());
        var warning = Assert.Single(engine.Warnings);
        Assert.Equal("ICP4006", warning.Code);
        Assert.Contains("🏮", warning.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(PathOf("pdf")) && File.Exists(PathOf("html")));
    }

    [Fact]
    public void UnknownFormat_IsAWarning()
    {
        Assert.True(Task("docx").Execute());
        Assert.Equal("ICP4006", Assert.Single(engine.Warnings).Code);
        Assert.False(File.Exists(PathOf("docx")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string PathOf(string format) => Path.Combine(folder, "输出 icp", "shop." + format);

    private WriteFilingSheet Task(params string[] formats) => new()
    {
        BuildEngine = engine,
        Facts = [Fact("ApplicationTitle", "商店"), Fact("ApplicationId", "cn.shop-sample.app"), Fact("Version", "1.0.0")],
        Files = [.. formats.Select(format => new TaskItem(PathOf(format)))],
    };

    private static TaskItem Fact(string name, string value) => new(name, new Dictionary<string, string> { ["Value"] = value });

    private static ITaskItem Item(string include, string kind, params (string Name, string Value)[] metadata)
    {
        var item = new TaskItem(include.Length == 0 ? " " : include, metadata.ToDictionary(pair => pair.Name, pair => pair.Value));
        item.SetMetadata("IcpItemKind", kind);
        return item;
    }
}
