using System.Linq;
using IcpAnalyzers.Core.Filing;

namespace IcpAnalyzers.Core.Tests.Filing;

public sealed class ProseTests
{
    [Theory]
    [InlineData("")]
    [InlineData("备")]
    [InlineData("ICP")]
    [InlineData("ICP备")]
    [InlineData("ICP备案")]
    [InlineData("ICP备案号")]
    [InlineData("ICP备案号：")]
    [InlineData("ICP备案/许可证号：")]
    [InlineData("APP备案号")]
    [InlineData("网站备案信息")]
    [InlineData("京ICP备")]
    [InlineData("京ICP备案")]
    [InlineData("阿里云ICP备案")]
    [InlineData("腾讯云ICP备案")]
    [InlineData("国内云ICP备案")]
    [InlineData("更新ICP备案号")]
    [InlineData("隐藏ICP备案号")]
    [InlineData("最新ICP备案信息")]
    [InlineData("四川ICP备案指南")]
    [InlineData("四川ICP备案2024指南")]
    [InlineData("广东ICP备案2024年新规")]
    [InlineData("新ICP备2024年新规")]
    [InlineData("阿里云ICP备2023073334号")]
    [InlineData("请更新ICP备2023073334号")]
    [InlineData("某某云ICP备2023073334号")]
    [InlineData("银川ICP备案")]
    [InlineData("ICP备份2023073334号")]
    [InlineData("准备设备备份")]
    [InlineData("APP设备12345678号")]
    [InlineData("京ICP备12号楼")]
    [InlineData("ICP证书")]
    [InlineData("京ICP证12345678号")]
    [InlineData("京公网安备 11010502025545号")]
    [InlineData("川公网安备 51010602000097号")]
    [InlineData("川B2-20170139")]
    [InlineData("维生素B2-20170139")]
    [InlineData("京B2-2009")]
    [InlineData("京B2-20090059\uFFFC")]
    public void Prose_HasNoCandidate(string text) => Assert.Empty(FilingNumber.Scan(text));

    [Theory]
    [InlineData("[京津沪]ICP备\\d{8}号")]
    [InlineData("[京津沪]ICP备[0-9]{8}号")]
    [InlineData("[京津沪]ICP备12006957号")]
    [InlineData("(京|津)ICP备12006957号")]
    [InlineData("京ICP备(\\d{8}|\\d{10})号")]
    [InlineData("京ICP备.*号")]
    [InlineData("京ICP备*号")]
    [InlineData("%ICP备%号")]
    [InlineData("ICP备{0}号")]
    [InlineData("京ICP备{0}号-1")]
    [InlineData("{0}ICP备12006957号")]
    [InlineData("{0} ICP备12006957号")]
    [InlineData("京ICP备2026{0}号")]
    [InlineData("京ICP备12006957号{0}")]
    [InlineData("京ICP备12006957号-{0}")]
    [InlineData("京ICP备12006957号-%d")]
    [InlineData("京ICP备12006957号-1${kind}")]
    [InlineData("京ICP备12006957{{mark}}")]
    [InlineData("京ICP备<number>号")]
    public void PatternOrTemplate_HasNoCandidate(string text) => Assert.Empty(FilingNumber.Scan(text));

    [Theory]
    [InlineData("闽ICP备?")]
    [InlineData("渝ICP备?号－1")]
    [InlineData("渝ICP备1200?号－1")]
    [InlineData("渝ICP备12006957?")]
    [InlineData("渝ICP备12006957号?")]
    [InlineData("渝ICP备12006957号-?")]
    [InlineData("渝ICP备12006957号-1?")]
    [InlineData("?ICP备12006957号")]
    [InlineData("? ICP备12006957号")]
    [InlineData("?川ICP备12006957号")]
    [InlineData("ICP备案号：?")]
    [InlineData("?备案号：待备案")]
    [InlineData("ICP备案号：待备案?")]
    public void UnknownPart_HasNoCandidate(string text) => Assert.Empty(FilingNumber.Scan(text.Replace('?', FilingNumber.Unknown)));

    [Theory]
    [InlineData("?京ICP备12006957号-1A")]
    [InlineData("京ICP备12006957号-1A?")]
    [InlineData("备案号 ?：京ICP备12006957号 / ?")]
    public void UnknownPartBesideACompleteNumber_DoesNotHideIt(string text) =>
        Assert.Equal(FilingVerdict.WellFormed, Assert.Single(FilingNumber.Scan(text.Replace('?', FilingNumber.Unknown))).Verdict);

    [Theory]
    [InlineData("ICP备案号：待备案", "待备案")]
    [InlineData("ICP备案号：待补充", "待补充")]
    [InlineData("ICP备案号：待配置", "待配置")]
    [InlineData("ICP备案号: 待填写", "待填写")]
    [InlineData("ICP备案号（待申请）", "待申请")]
    [InlineData("ICP备案：待完善。", "待完善")]
    [InlineData("备案编号待补充", "待补充")]
    [InlineData("APP备案号：待备案 | 京公网安备11010502025545号", "待备案")]
    [InlineData("网站备案号：备案中", "备案中")]
    [InlineData("ICP备案号：XXXXXXXX", "XXXXXXXX")]
    [InlineData("ICP备案号：your-icp-number", "your-icp-number")]
    [InlineData("备案号：TODO", "TODO")]
    public void PendingWordAfterALabel_IsPlaceholder(string text, string word)
    {
        var candidate = Assert.Single(FilingNumber.Scan(text));
        Assert.Equal((FilingVerdict.Placeholder, word), (candidate.Verdict, text.Substring(candidate.Start, candidate.Length)));
    }

    [Theory]
    [InlineData("网站待备案后方可访问")]
    [InlineData("网站备案待补充材料")]
    [InlineData("备案号待审核通过后显示")]
    [InlineData("ICP备案号：待备案完成后填写")]
    [InlineData("公安备案号：待备案")]
    [InlineData("合同备案号：待补充")]
    [InlineData("备案号：京")]
    [InlineData("备案号：XX")]
    [InlineData("备案号：testing的结果")]
    public void PendingWordElsewhere_HasNoCandidate(string text) => Assert.Empty(FilingNumber.Scan(text));

    [Fact]
    public void SeveralNumbers_AreFoundInOrder()
    {
        const string Text = "甘ICP备17001719号 黑ICP备17001719号京ICP备2026031728号－2A / 粤B2-20090059-5 京ICP证030173号，京公网安备11010502025545号";
        Assert.Equal(
            new[] { "甘ICP备17001719号", "黑ICP备17001719号", "京ICP备2026031728号－2A", "粤B2-20090059-5", "京ICP证030173号" },
            FilingNumber.Scan(Text).Select(c => Text.Substring(c.Start, c.Length)));
    }
}
