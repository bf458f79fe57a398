using System;
using System.Linq;
using FsCheck.Xunit;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Tests.Endpoints;

public sealed class HostTableTests
{
    [Theory]
    // The suffix decides, and the longest one.
    [InlineData("api.github.com", HostState.Overseas)]
    [InlineData("API.GitHub.COM.", HostState.Overseas)]
    [InlineData("gitee.com", HostState.Mainland)]
    [InlineData("weixin.qq.com", HostState.Mainland)]
    [InlineData("hk.api.weixin.qq.com", HostState.Overseas)]
    [InlineData("apihk.mch.weixin.qq.com", HostState.Overseas)]
    [InlineData("fonts.googleapis.com", HostState.Mixed)]
    [InlineData("firestore.googleapis.com", HostState.Overseas)]
    [InlineData("chinaeast.blob.core.windows.net", HostState.Overseas)]
    [InlineData("shop.blob.core.chinacloudapi.cn", HostState.Mainland)]
    // The region decides.
    [InlineData("shop.oss-cn-hangzhou.aliyuncs.com", HostState.Mainland)]
    [InlineData("shop.oss-cn-hangzhou-internal.aliyuncs.com", HostState.Mainland)]
    [InlineData("shop.oss-cn-hongkong.aliyuncs.com", HostState.Overseas)]
    [InlineData("cn-shanghai.oss.aliyuncs.com", HostState.Mainland)]
    [InlineData("oss-cn-shanghai-finance-1.aliyuncs.com", HostState.Mainland)]
    [InlineData("shop-1250000000.cos.ap-guangzhou.myqcloud.com", HostState.Mainland)]
    [InlineData("shop-1250000000.cos.ap-hongkong.myqcloud.com", HostState.Overseas)]
    [InlineData("cvm.tencentcloudapi.com", HostState.Unknown)]
    [InlineData("ecs.aliyuncs.com", HostState.Unknown)]
    [InlineData("obs.cn-north-4.myhuaweicloud.com", HostState.Mainland)]
    [InlineData("obs.ap-southeast-1.myhuaweicloud.com", HostState.Overseas)]
    [InlineData("shop.bj.bcebos.com", HostState.Mainland)]
    [InlineData("shop.hkg.bcebos.com", HostState.Overseas)]
    [InlineData("tos-cn-beijing.volces.com", HostState.Mainland)]
    [InlineData("ks3-cn-hk-1.ksyuncs.com", HostState.Overseas)]
    [InlineData("up-z2.qiniup.com", HostState.Mainland)]
    [InlineData("up-na0.qiniup.com", HostState.Overseas)]
    [InlineData("pek3b.qingstor.com", HostState.Mainland)]
    [InlineData("shop.cn-bj.ufileos.com", HostState.Mainland)]
    [InlineData("s3.cn-north-1.amazonaws.com.cn", HostState.Mainland)]
    [InlineData("s3.cn-north-1.amazonaws.com", HostState.Overseas)]
    [InlineData("s3.ap-east-1.amazonaws.com", HostState.Overseas)]
    // Names of no public network, and names that only look like known ones.
    [InlineData("localhost", HostState.Reserved)]
    [InlineData("redis", HostState.Reserved)]
    [InlineData("printer.local", HostState.Reserved)]
    [InlineData("api.example.com", HostState.Reserved)]
    [InlineData("www.w3.org", HostState.Reserved)]
    [InlineData("localhost.evil.cn", HostState.Unknown)]
    [InlineData("www.w3.org.evil.cn", HostState.Unknown)]
    [InlineData("github.com.mirror-sample.cn", HostState.Unknown)]
    [InlineData("mygithub.com", HostState.Unknown)]
    [InlineData("127.0.0.1.nip.io", HostState.Reserved)]
    [InlineData("app-10-0-0-7.sslip.io", HostState.Reserved)]
    [InlineData("www.app.127-0-0-1.nip.io", HostState.Reserved)]
    [InlineData("8.8.8.8.nip.io", HostState.Unknown)]
    [InlineData("a-b-c-d.nip.io", HostState.Unknown)]
    [InlineData("nip.io", HostState.Unknown)]
    [InlineData("shop-sample.cn", HostState.Unknown)]
    // Addresses are judged by the address table.
    [InlineData("8.8.8.8", HostState.Overseas)]
    [InlineData("114.114.114.114", HostState.Mainland)]
    [InlineData("192.168.1.20", HostState.Reserved)]
    [InlineData("[::1]", HostState.Reserved)]
    [InlineData("[2001:4860:4860::8888]", HostState.Overseas)]
    [InlineData("10.0.2.2", HostState.Reserved)]
    // The same name in other clothes.
    [InlineData("api%2Egithub.com", HostState.Overseas)]
    [InlineData("ａｐｉ.github.com", HostState.Overseas)]
    [InlineData("商店.cn", HostState.Unknown)]
    [InlineData("%zz.github.com", HostState.Unknown)]
    // What is not known stays so.
    [InlineData("{0}", HostState.Unknown)]
    [InlineData("\uFFFC", HostState.Unknown)]
    [InlineData("oss-\uFFFC.aliyuncs.com", HostState.Unknown)]
    [InlineData("\uFFFC.s3.us-east-1.amazonaws.com", HostState.Overseas)]
    [InlineData("{bucket}.oss-cn-beijing.aliyuncs.com", HostState.Mainland)]
    public void Host_IsJudgedByItsName(string host, HostState state) => Assert.Equal(state, Judge(host).State);

    [Theory]
    [InlineData("shop.blob.core.windows.net", "shop.blob.core.chinacloudapi.cn")]
    [InlineData("Shop.Vault.Azure.NET", "Shop.vault.azure.cn")]
    [InlineData("login.microsoftonline.com", "login.partner.microsoftonline.cn")]
    [InlineData("s3.cn-north-1.amazonaws.com", "s3.cn-north-1.amazonaws.com.cn")]
    [InlineData("s3.us-east-1.amazonaws.com", null)]
    [InlineData("westus-0.in.applicationinsights.azure.com", null)]
    [InlineData("api.github.com", null)]
    [InlineData("gitee.com", null)]
    public void OneToOneEquivalent_IsTheWholeHost(string host, string? replacement) => Assert.Equal(replacement, Judge(host).ReplacementHost);

    [Fact]
    public void Evidence_NamesTheRowAndTheRegion()
    {
        var verdict = Judge("shop.oss-cn-hongkong.aliyuncs.com");
        Assert.Equal("aliyuncs.com", verdict.Row!.Suffix);
        Assert.Equal("cn-hongkong", verdict.Region);
        Assert.Equal("Aliyun cn-hongkong", verdict.Service);
        Assert.NotEmpty(verdict.Row.Source);
    }

    [Fact]
    public void EveryRow_IsFoundUnderItsOwnSuffix() => Assert.All(HostTable.Default.Rows, row =>
    {
        Assert.Equal(row.Suffix, Judge("x." + row.Suffix).Row?.Suffix);
        Assert.True(row.Regions is not null || row.State == Judge("x." + row.Suffix).State);
        Assert.Equal(row.Kind != EquivalentKind.None, row.Equivalent is not null);
    });

    [Fact]
    public void Table_AgreesWithANaiveSearch() => Assert.All(HostTable.Default.Rows.SelectMany(row => new[] { row.Suffix, "a.b." + row.Suffix, "a-" + row.Suffix, row.Suffix + ".cn" }), host =>
    {
        var naive = HostTable.Default.Rows
            .Where(row => host == row.Suffix || host.EndsWith("." + row.Suffix, StringComparison.Ordinal))
            .MaxBy(row => row.Suffix.Length);
        Assert.Equal(naive?.Suffix, Judge(host).Row?.Suffix);
    });

    [Property(MaxTest = 2000)]
    public void AnyHost_IsJudged(string? host)
    {
        var text = "https://" + host;
        if (Endpoint.TryParse(text, 0, text.Length, out var endpoint))
            _ = HostTable.Default.Judge(endpoint).Service.Length;
    }

    private static HostVerdict Judge(string host)
    {
        var text = "https://" + host + "/path";
        Assert.True(Endpoint.TryParse(text, 0, text.Length, out var endpoint));
        return HostTable.Default.Judge(endpoint);
    }
}
