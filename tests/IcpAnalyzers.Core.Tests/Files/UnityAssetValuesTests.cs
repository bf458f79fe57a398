using System.Linq;
using IcpAnalyzers.Core.Files;

namespace IcpAnalyzers.Core.Tests.Files;

public sealed class UnityAssetValuesTests
{
    [Fact]
    public void AddressesOfFields_AreRead() => Assert.Equal(
        [
            "m_Text=帮助: https://help.shop-sample.cn", "serverUrl=https://api.shop-sample.cn/v1", "Feed=https://dl.shop-sample.cn/feed",
            "mirrors=https://a.shop-sample.cn", "mirrors=https://b.shop-sample.cn", "url=https://c.shop-sample.cn", "url=https://d.shop-sample.cn",
            "apiUrl=https://f.shop-sample.cn", "mirrors=https://g.shop-sample.cn",
        ],
        Values.Of(FileKind.UnityAsset, Samples.Scene).Select(value => value.Name + "=" + value.Text));

    [Fact]
    public void WindowsLineEnds_AreNoPartOfTheValue()
    {
        var values = Values.Of(FileKind.UnityAsset, Samples.Scene.ReplaceLineEndings("\r\n"));
        Assert.Equal(Values.Of(FileKind.UnityAsset, Samples.Scene).Select(value => value.Text), values.Select(value => value.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%YAML 1.1\nMonoBehaviour:\n  name: no address")]
    [InlineData("MonoBehaviour:\n  url: https://api.shop-sample.cn")]
    [InlineData("%YAML 1.1\n- https://api.shop-sample.cn")]
    [InlineData("%YAML 1.1\ntwo words: https://api.shop-sample.cn")]
    [InlineData("%YAML 1.1\nurl: {https://api.shop-sample.cn")]
    [InlineData("%YAML 1.1\nurl: 'https://api.shop-sample.cn")]
    [InlineData("%YAML 1.1\n  deeper:\n- https://api.shop-sample.cn")]
    [InlineData("%YAML 1.1\n://")]
    [InlineData("://")]
    public void WhatIsNoFieldWithAnAddress_GivesNothing(string text) => Assert.Empty(FileReader.Read(FileKind.UnityAsset, text));

    [Fact]
    public void BinaryAsset_IsNoProblem() => Assert.Equal(FileProblem.None, FileContent.Of(FileKind.UnityAsset, "\0\0\0\u0001https://api.shop-sample.cn").Problem);

    [Fact]
    public void LongListOfItems_EndsTheSearchForItsName()
    {
        var file = "%YAML 1.1\nurls:\n" + string.Concat(Enumerable.Range(0, 1000).Select(i => $"- https://a{i}.shop-sample.cn\n"));
        Assert.InRange(Values.Of(FileKind.UnityAsset, file).Count, 100, 999);
    }

    [Fact]
    public void Comment_SwitchesARuleOff() => Assert.True(FileSuppressions.Of(FileKind.UnityAsset, "%YAML 1.1\n# icp-disable ICP2001\n" + Samples.Scene).Covers("ICP2001"));
}
