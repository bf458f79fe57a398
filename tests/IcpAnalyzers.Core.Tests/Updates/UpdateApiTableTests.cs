using System;
using System.Linq;
using IcpAnalyzers.Core.Tables;
using IcpAnalyzers.Core.Updates;

namespace IcpAnalyzers.Core.Tests.Updates;

public sealed class UpdateApiTableTests
{
    [Fact]
    public void EveryRow_IsRead() => Assert.Equal(EmbeddedTable.Rows("update-apis.tsv").Count(), UpdateApiTable.Default.Rows.Count);

    [Theory]
    [InlineData("Velopack")]
    [InlineData("squirrel.windows")]
    [InlineData("NetSparkleUpdater.SparkleUpdater")]
    [InlineData("Autoupdater.NET.Official")]
    [InlineData("Onova")]
    [InlineData("GeneralUpdate.Common")]
    [InlineData("GeneralUpdate.Core")]
    [InlineData("GeneralUpdate.Extension")]
    [InlineData("FSLib.App.SimpleUpdater")]
    [InlineData("ElectronNET.API")]
    [InlineData("WinSparkle")]
    [InlineData("Microsoft.AppCenter.Distribute")]
    [InlineData("Windows SDK")]
    [InlineData("com.unity.addressables")]
    [InlineData("com.tuyoogame.yooasset")]
    [InlineData("UnityGameFramework")]
    [InlineData("com.code-philosophy.hybridclr")]
    [InlineData("xLua")]
    public void EveryLibrary_HasRows(string package) => Assert.Contains(UpdateApiTable.Default.Rows, row => row.Package == package);

    [Fact]
    public void RowsOfAFeed_SayWhereItsAddressIs() => Assert.All(
        UpdateApiTable.Default.Rows.Where(row => row.Role == UpdateApiRole.Feed && !row.IsInsecureWhenGiven),
        row => Assert.True(row.ArgumentIndex >= 0 || row.Argument is UpdateApi.AssignedValue or UpdateApi.Returned, row.Member));

    [Fact]
    public void RowsOfASetting_SayWhatIsInsecure() => Assert.All(
        UpdateApiTable.Default.Rows.Where(row => row.Role is UpdateApiRole.Verification or UpdateApiRole.Downgrade),
        row => Assert.True(
            row.IsInsecureAnyway || row.IsInsecureUnset || row.Insecure.NeededBits != 0 || row.Insecure.Remedy is not null || row.Insecure.Covers(null, null), row.Member));

    [Fact]
    public void Versions_AreReadable() => Assert.All(
        UpdateApiTable.Default.Rows.Where(row => row.FixedIn.Length > 0), row => Assert.NotNull(PackageVersion.Parse(row.FixedIn)));

    [Theory]
    [InlineData("10.4.6", "10.5.0-beta.2", -1)]
    [InlineData("10.5.0-beta.1", "10.5.0-beta.2", -1)]
    [InlineData("10.5.0-beta.2", "10.5.0-beta.10", -1)]
    [InlineData("10.5.0-beta.2", "10.5.0-rc.1", -1)]
    [InlineData("10.5.0-beta", "10.5.0-beta.1", -1)]
    [InlineData("10.5.0-rc.1", "10.5.0", -1)]
    [InlineData("10.5.0.0", "10.5.0-beta.2", 1)]
    [InlineData("2.0.1", "2.0.1.0", 0)]
    [InlineData("2.0.1+abc", "2.0.1", 0)]
    [InlineData("9.5.10", "9.5.9", 1)]
    public void Versions_HaveAnOrder(string left, string right, int order) =>
        Assert.Equal(order, Math.Sign(PackageVersion.Parse(left)!.Value.CompareTo(PackageVersion.Parse(right)!.Value)));

    [Theory]
    [InlineData("")]
    [InlineData("latest")]
    [InlineData("1.2.3.4.5")]
    [InlineData("1.-2")]
    [InlineData("99999999999")]
    public void OtherText_IsNoVersion(string text) => Assert.Null(PackageVersion.Parse(text));

    [Theory]
    [InlineData("UpdateInfoUrl", "http://dl.shop-sample.cn/updates/UpdateInfo.xml", true)]
    [InlineData("UPDATE_URL", "http://dl.shop-sample.cn/RELEASES", true)]
    [InlineData("updater", "http://dl.shop-sample.cn/setup.exe?x=1#y", true)]
    [InlineData("hotfixServer", "http://dl.shop-sample.cn/a.dll", true)]
    [InlineData("UpdateUrl", "http://api.shop-sample.cn/profile", false)]
    [InlineData("UpdateUrl", "http://api.shop-sample.cn/", false)]
    [InlineData("UpdateUrl", "http://dl.shop-sample.cn", false)]
    [InlineData("DownloadUrl", "http://dl.shop-sample.cn/setup.exe", false)]
    [InlineData("LastUpdatedUrl", "http://dl.shop-sample.cn/a.xml", false)]
    [InlineData("", "http://dl.shop-sample.cn/update.xml", false)]
    public void ChannelOfAHandWrittenUpdater_NeedsANameAndAFile(string name, string address, bool isChannel) => Assert.Equal(isChannel, UpdateNames.IsChannel(name, address));
}
