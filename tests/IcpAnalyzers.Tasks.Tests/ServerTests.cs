using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks.Tests;

public sealed class ServerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("icp-servers-").FullName;
    private readonly RecordingEngine engine = new();

    [Theory]
    [InlineData("52.95.110.1")]
    [InlineData("8.8.8.8")]
    [InlineData("ec2-3-80-1-1.compute-1.amazonaws.com")]
    public void ServerAbroad_IsAWarning(string address)
    {
        Write(Task([Item(address, "IcpServer")]));
        var warning = Assert.Single(engine.Warnings);
        Assert.Equal("ICP4005", warning.Code);
        Assert.Contains($"'{address}'", warning.Message, StringComparison.Ordinal);
        Assert.EndsWith("/docs/rules/ICP4005.md", warning.HelpLink, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("47.100.20.30")]
    [InlineData("10.0.0.1")]
    [InlineData("server.shop-sample.cn")]
    [InlineData("no server at all")]
    public void ServerAtHomeOrUnknown_IsNone(string address)
    {
        Write(Task([Item(address, "IcpServer")]));
        Assert.Empty(engine.Warnings);
    }

    [Fact]
    public void ServerOfTheProjectsOwnList_IsWhereTheListSays()
    {
        Write(Task(
        [
            Item("52.95.110.1", "IcpServer"), Item("gateway.amazonaws.com", "IcpServer"),
            Item("52.95.110.1", "IcpHost", ("Place", "Mainland")), Item("amazonaws.com", "IcpHost", ("Place", "Mainland")),
        ]));
        Assert.Empty(engine.Warnings);
    }

    // An address resolves to itself and this machine's name to this machine: no test of ours leaves it.
    [Fact]
    public void ResolvedDomains_StandOnTheSheetAndAreJudged()
    {
        var task = Task([Item("localhost", "IcpFilingDomain"), Item("8.8.8.8", "IcpFilingDomain"), Item("no name", "IcpFilingDomain")]);
        task.ResolveServers = true;
        var hosts = Write(task).GetProperty("network").GetProperty("hosts").EnumerateArray().ToList();

        Assert.Contains("127.0.0.1 Reserved", hosts[0].GetProperty("addresses").EnumerateArray().Select(Address));
        Assert.Equal(["8.8.8.8 Overseas"], hosts[1].GetProperty("addresses").EnumerateArray().Select(Address));
        Assert.Empty(hosts[2].GetProperty("addresses").EnumerateArray());
        Assert.Equal(["ICP4005", "ICP4006"], engine.Warnings.Select(warning => warning.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WithoutTheSwitch_NothingIsResolved()
    {
        var hosts = Write(Task([Item("8.8.8.8", "IcpFilingDomain")])).GetProperty("network").GetProperty("hosts").EnumerateArray();
        Assert.Empty(Assert.Single(hosts).GetProperty("addresses").EnumerateArray());
        Assert.Empty(engine.Warnings);
    }

    [Fact]
    public void MissingFacts_AreMessagesAndAreWarnedOfWhenAReleaseIsPublished()
    {
        var task = Task([]);
        task.MissingFactsFile = Path.Combine(folder, "shop.missing.txt");
        Write(task);
        Assert.Empty(engine.Warnings);
        Assert.Contains(engine.Messages, message => message.Code == "ICP4001" && message.Message!.Contains("'privacyPolicyUrl'", StringComparison.Ordinal));

        Assert.True(new ReportMissingFacts { BuildEngine = engine, File = task.MissingFactsFile }.Execute());
        Assert.All(engine.Warnings, warning => Assert.Equal("ICP4001", warning.Code));
        Assert.Contains(engine.Warnings, warning => warning.Message == "The filing form asks for 'privacyPolicyUrl', and nothing gives it. Set IcpPrivacyPolicyUrl; whoever answers for the filing can know it.");
    }

    [Fact]
    public void GivenFacts_AreNotMissing()
    {
        var task = Task([Item("shop-sample.cn", "IcpFilingDomain")]);
        task.Facts = [.. task.Facts, Fact("IcpPrivacyPolicyUrl", "https://www.shop-sample.cn/privacy")];
        Write(task);
        Assert.DoesNotContain(engine.Messages, message => message.Message!.Contains("'privacyPolicyUrl'", StringComparison.Ordinal) || message.Message.Contains("'domains'", StringComparison.Ordinal));
    }

    [Fact]
    public void MissingFactsThatNobodyWrote_AreNone()
    {
        Assert.True(new ReportMissingFacts { BuildEngine = engine, File = Path.Combine(folder, "gone.txt") }.Execute());
        Assert.Empty(engine.Warnings);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Address(JsonElement address) => address.GetProperty("address").GetString() + " " + address.GetProperty("place").GetString();

    private WriteFilingSheet Task(ITaskItem[] items) => new()
    {
        BuildEngine = engine,
        Facts = [Fact("ApplicationTitle", "商店"), Fact("ApplicationId", "cn.shop-sample.app"), Fact("Version", "1.0.0")],
        Items = items,
        Files = [new TaskItem(Path.Combine(folder, "shop.json"))],
    };

    private JsonElement Write(WriteFilingSheet task)
    {
        Assert.True(task.Execute());
        return JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "shop.json"))).RootElement;
    }

    private static TaskItem Fact(string name, string value) => new(name, new Dictionary<string, string> { ["Value"] = value });

    private static TaskItem Item(string include, string kind, params (string Name, string Value)[] metadata)
    {
        var item = new TaskItem(include, new Dictionary<string, string> { ["IcpItemKind"] = kind });
        foreach (var (name, value) in metadata)
            item.SetMetadata(name, value);
        return item;
    }
}
