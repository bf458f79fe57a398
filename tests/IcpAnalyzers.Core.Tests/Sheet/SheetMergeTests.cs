using System.IO;
using System.Linq;
using FsCheck.Xunit;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Sheet;
using IcpAnalyzers.Core.Sheet.Reading;

namespace IcpAnalyzers.Core.Tests.Sheet;

public sealed class SheetMergeTests
{
    [Theory]
    [InlineData("full")]
    [InlineData("empty")]
    [InlineData("maui")]
    [InlineData("avalonia")]
    [InlineData("wpf")]
    [InlineData("site")]
    [InlineData("service")]
    public void WhatIsWritten_IsReadAgain(string name)
    {
        var json = File.ReadAllText(Path.Combine(Sheets.Root, "tests/IcpAnalyzers.Core.Tests/Sheet/Golden", name + ".filing.json"));
        Assert.Equal(json, SheetJson.Write(SheetJsonReader.Read(json)));
    }

    [Property(MaxTest = 300)]
    public void AnyText_IsReadAgain(string? text)
    {
        var json = SheetJson.Write(Sheets.Everywhere(text ?? ""));
        Assert.Equal(json, SheetJson.Write(SheetJsonReader.Read(json)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"schema\": 2}")]
    [InlineData("{\"schema\": 1,}")]
    [InlineData("{\"schema\": 1} x")]
    [InlineData("{\"schema\": \"1")]
    [InlineData("{\"a\": \"\\x\"}")]
    public void WhatIsNoSheet_IsSaidToBeNone(string json) => Assert.Throws<InvalidDataException>(() => SheetJsonReader.Read(json));

    [Fact]
    public void DeepNesting_IsNoSheet() => Assert.Throws<InvalidDataException>(() => SheetJsonReader.Read(new string('[', 100_000)));

    [Fact]
    public void OneSheet_StaysAsItIs() => Assert.Equal(SheetJson.Write(AppKinds.Of("maui")), SheetJson.Write(SheetMerge.Of([AppKinds.Of("maui")])));

    [Fact]
    public void Platforms_AreAllThereAndSharedFactsOnce()
    {
        var maui = AppKinds.Of("maui");
        var android = maui with { Heads = [maui.Heads[0]], App = maui.App with { TermsUrl = "" } };
        var ios = maui with { Heads = [maui.Heads[1]] };
        Assert.Equal(SheetJson.Write(maui), SheetJson.Write(SheetMerge.Of([android, ios])));
    }

    [Fact]
    public void SameHost_KeepsWhatEachPlatformKnows()
    {
        var service = AppKinds.Of("service");
        var one = service with { Hosts = [new SheetHost("api.lantern-sample.cn", HostState.Unknown, false) { Schemes = ["wss"], Sources = [new SheetSource("A.cs", 1, "A", "", "")] }] };
        var other = service with { Hosts = [new SheetHost("api.lantern-sample.cn", HostState.Unknown, true) { Schemes = ["https"], Sources = [new SheetSource("B.cs", 2, "B", "", "")] }] };
        var host = Assert.Single(SheetMerge.Of([one, other]).Hosts);
        Assert.True(host.Declared);
        Assert.Equal(["https", "wss"], host.Schemes);
        Assert.Equal(["A.cs", "B.cs"], host.Sources.Select(source => source.File));
    }

    [Fact]
    public void PromiseOfOnePlatform_IsNoneOfTheApp()
    {
        var (desktop, windows) = (AppKinds.Of("avalonia"), AppKinds.Of("wpf"));
        var update = SheetMerge.Of([desktop, windows, AppKinds.Of("site")]).Update;
        Assert.Equal("Velopack, AutoUpdater.NET", update.Mechanism);
        Assert.False(update.Encrypted);
        Assert.Null(update.Verified);
        Assert.True(SheetMerge.Of([desktop, AppKinds.Of("site")]).Update.Verified);
        Assert.False(SheetMerge.Of([desktop, AppKinds.Of("service")]).Analysed);
    }
}
