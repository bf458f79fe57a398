using IcpAnalyzers.Core.Filing;

namespace IcpAnalyzers.Core.Tests.Filing;

public sealed class FilingLinkTests
{
    [Theory]
    [InlineData(FilingLink.Address, FilingLinkVerdict.Current)]
    [InlineData("https://beian.miit.gov.cn", FilingLinkVerdict.Current)]
    [InlineData("https://beian.miit.gov.cn/#/Integrated/index", FilingLinkVerdict.Current)]
    [InlineData("HTTPS://Beian.MIIT.gov.cn:443/", FilingLinkVerdict.Current)]
    [InlineData(" https://beian.miit.gov.cn./ ", FilingLinkVerdict.Current)]
    [InlineData("http://beian.miit.gov.cn/", FilingLinkVerdict.Upgrade)]
    [InlineData("https://beian.miit.gov.cn:8080/", FilingLinkVerdict.Upgrade)]
    [InlineData("https://www.beian.miit.gov.cn/", FilingLinkVerdict.Upgrade)]
    [InlineData("https://sd.beian.miit.gov.cn/", FilingLinkVerdict.Upgrade)]
    [InlineData("beian.miit.gov.cn", FilingLinkVerdict.Upgrade)]
    [InlineData("http://www.miibeian.gov.cn/", FilingLinkVerdict.Stale)]
    [InlineData("http://miitbeian.gov.cn", FilingLinkVerdict.Stale)]
    [InlineData("https://www.miitbeian.gov.cn/state/outPortal/loginPortal.action", FilingLinkVerdict.Stale)]
    [InlineData("http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=11010502025545", FilingLinkVerdict.Police)]
    [InlineData("https://beian.mps.gov.cn/", FilingLinkVerdict.Police)]
    [InlineData("https://icp.gov.moe/?keyword=20250577", FilingLinkVerdict.Parody)]
    [InlineData("https://beian.miit.gov.cn.shop-sample.cn/", FilingLinkVerdict.LookAlike)]
    [InlineData("https://beian-miit-gov-cn.shop-sample.cn/", FilingLinkVerdict.LookAlike)]
    [InlineData("https://beian.miit.gov.cn@shop-sample.cn/", FilingLinkVerdict.LookAlike)]
    [InlineData("https://xbeian.miit.gov.cn/", FilingLinkVerdict.LookAlike)]
    [InlineData("https://www.shop-sample.cn/?to=beian.miit.gov.cn", FilingLinkVerdict.Other)]
    [InlineData("https://www.miit.gov.cn/", FilingLinkVerdict.Other)]
    [InlineData("https://shop-sample.cn", FilingLinkVerdict.Other)]
    [InlineData("/about", FilingLinkVerdict.Other)]
    [InlineData("#", FilingLinkVerdict.Other)]
    [InlineData("javascript:void(0)", FilingLinkVerdict.Other)]
    [InlineData("", FilingLinkVerdict.Other)]
    public void Host_Decides(string address, FilingLinkVerdict verdict) => Assert.Equal(verdict, FilingLink.Judge(address));
}
