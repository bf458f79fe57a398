using System.Collections.Generic;
using IcpAnalyzers.Core.Filing;

namespace IcpAnalyzers.Core.Tests.Filing;

public sealed class AnchorTests
{
    [Theory]
    [InlineData("var a = \"京ICP备2026031728号\";", "备")]
    [InlineData("var a = \"京ＩＣＰ備2026031728号\";", "備")]
    [InlineData("var a = \"京 I C P 备2026031728号\";", "备")]
    [InlineData("var a = \"京ICP\" + \"备2026031728号\";", "备")]
    [InlineData("var a = \"京icp证030173号\";", "证")]
    [InlineData("var a = \"粤B2-20090059\";", "B2-")]
    [InlineData("var a = \"苏B1-20130063\";", "B1-")]
    [InlineData("var a = \"备案号：待备案\";", "备案号")]
    public void PlaceOfACandidate_IsFound(string source, string anchor) =>
        Assert.Equal(source.IndexOf(anchor, System.StringComparison.Ordinal), FilingNumber.FindAnchor(source, 0));

    [Theory]
    [InlineData("")]
    [InlineData("var a = \"设备\";")]
    [InlineData("string App = \"准备\"; // 备注，证书")]
    [InlineData("var a = \"B2-20090059\";")]
    [InlineData("var a = \"ICP\"; var b = 1;")]
    public void OrdinaryText_HasNone(string source) => Assert.Equal(-1, FilingNumber.FindAnchor(source, 0));

    [Fact]
    public void Anchors_AreFoundAcrossLongTexts()
    {
        var filler = new string('x', 2047);
        var source = filler + "粤B2-20090059" + filler + "京ICP备2026031728号" + filler + "设备" + filler + "苏B1-20130063";
        var anchors = new List<string>();
        for (var at = FilingNumber.FindAnchor(source, 0); at >= 0; at = FilingNumber.FindAnchor(source, at + 1))
            anchors.Add(source.Substring(at, 2));
        Assert.Equal(new[] { "B2", "备2", "B1" }, anchors);
    }

    [Theory]
    [InlineData(-5, 4)]
    [InlineData(4, 4)]
    [InlineData(5, -1)]
    [InlineData(500, -1)]
    public void Start_IsRespected(int from, int expected) => Assert.Equal(expected, FilingNumber.FindAnchor("京ICP备12006957号", from));

    [Fact]
    public void Search_AllocatesNothing()
    {
        var source = new string('x', 10_000) + "设备" + new string('x', 10_000);
        FilingNumber.FindAnchor(source, 0);
        var before = System.GC.GetAllocatedBytesForCurrentThread();
        var anchor = FilingNumber.FindAnchor(source, 0);
        Assert.Equal((-1, 0L), (anchor, System.GC.GetAllocatedBytesForCurrentThread() - before));
    }
}
