using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks.Tests;

public sealed class CheckHostItemsTests : IDisposable
{
    private readonly string list = Path.Combine(Directory.CreateTempSubdirectory("icp-hosts-").FullName, "icp.hosts.tsv");

    [Fact]
    public void DayThatHasPassed_IsAWarning()
    {
        var warning = Assert.Single(Warnings("api.shop-sample.com", "Mainland", "2026-06-30"));
        Assert.Equal("ICP4006: What the project says about the host 'api.shop-sample.com' held until 2026-06-30. Look at it again, and move the date or remove the entry.", warning);
    }

    [Theory]
    [InlineData("Mainland", "")]
    [InlineData("overseas", "2026-07-01")]
    [InlineData("Mixed", "2027-12-31")]
    public void EntryThatHolds_IsNone(string place, string until) => Assert.Empty(Warnings("*.shop-sample.com", place, until));

    [Theory]
    [InlineData("api.shop-sample.com", "Shanghai", "", "has Place 'Shanghai'")]
    [InlineData("api.shop-sample.com", "", "", "has Place ''")]
    [InlineData("api.shop-sample.com", "Mainland", "soon", "has Until 'soon'")]
    [InlineData("api.shop-sample.com", "Mainland", "31/12/2027", "has Until '31/12/2027'")]
    [InlineData("api.shop-sample.com", "Mainland", "2027-02-30", "has Until '2027-02-30'")]
    [InlineData("https://api.shop-sample.com", "Mainland", "", "is no host name")]
    public void EntryThatSaysNothing_IsAWarning(string host, string place, string until, string text) =>
        Assert.Contains(text, Assert.Single(Warnings(host, place, until)), StringComparison.Ordinal);

    [Fact]
    public void List_IsReadToo()
    {
        File.WriteAllText(list, "suffix\tstate\tservice\treason\tuntil\nold.shop-sample.com\tMainland\tours\tproxy\t2026-06-30\nnew.shop-sample.com\tMainland\tours\tproxy\t2026-07-01\nbad line\n");
        var engine = new RecordingEngine();
        Assert.True(new CheckHostItems { BuildEngine = engine, Today = "2026-07-01", Lists = [new TaskItem(list), new TaskItem(list + ".gone")] }.Execute());
        Assert.Equal([list, list + ".gone"], engine.Warnings.Select(warning => warning.File));
        Assert.Contains("'old.shop-sample.com' held until 2026-06-30", engine.Warnings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Clock_IsTheDefault() => Assert.Equal(DateTime.UtcNow.Year, DateTime.Parse(new CheckHostItems().Today, System.Globalization.CultureInfo.InvariantCulture).Year);

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(list)!, recursive: true);

    private static List<string> Warnings(string host, string place, string until)
    {
        var engine = new RecordingEngine();
        var item = new TaskItem(host, new Dictionary<string, string> { ["Place"] = place, ["Until"] = until });
        Assert.True(new CheckHostItems { BuildEngine = engine, ProjectFile = "/p/Shop.csproj", Today = "2026-07-01", Hosts = [item] }.Execute());
        Assert.All(engine.Warnings, warning => Assert.Equal("/p/Shop.csproj", warning.File));
        return [.. engine.Warnings.Select(warning => warning.Code + ": " + warning.Message)];
    }
}
