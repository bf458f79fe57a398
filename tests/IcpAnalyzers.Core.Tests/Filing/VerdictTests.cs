using IcpAnalyzers.Core.Filing;

namespace IcpAnalyzers.Core.Tests.Filing;

public sealed class VerdictTests
{
    [Theory]
    [InlineData("京ICP备XXXXXXXX号")]
    [InlineData("黔ICP备2022xxxxxx号-1")]
    [InlineData("川ICP备2025XXXXXXXX号")]
    [InlineData("豫ICP备*******号-1")]
    [InlineData("豫ICP备＊＊＊＊＊＊＊＊号-1")]
    [InlineData("渝ICP备xxxxxxxxxx号-x")]
    [InlineData("渝ICP备2021000340号-X")]
    [InlineData("京ICP备????????号")]
    [InlineData("京ICP备________")]
    [InlineData("京ICP备…号")]
    [InlineData("川ICP备1XXXXXX1号")]
    [InlineData("陕ICP备130xxxx83号")]
    [InlineData("ICP备XXXXXXXX号")]
    [InlineData("X ICP备XXXXXXXX号")]
    [InlineData("某ICP备2023073334号")]
    [InlineData("京ICP备待补充")]
    [InlineData("京ICP备TODO号")]
    [InlineData("粤B2-XXXXXXXX")]
    [InlineData("京ICP证XXXXXX号")]
    public void Mask_IsPlaceholder(string text) => Expect(text, FilingVerdict.Placeholder, null);

    [Theory]
    [InlineData("京ICP备00000000号")]
    [InlineData("琼ICP备0000000000号")]
    [InlineData("甘ICP备00000000号")]
    [InlineData("京ICP备0000000号")]
    [InlineData("京ICP备88888888号")]
    [InlineData("贵ICP备66666666号")]
    [InlineData("秦ICP备99999999-8")]
    [InlineData("京ICP备12345678号")]
    [InlineData("京ICP备12345678號")]
    [InlineData("津ICP备12345678号-1")]
    [InlineData("滇ICP备12345678号")]
    [InlineData("云ICP备12345678号")]
    [InlineData("浙ICP备12345678号-1A")]
    [InlineData("京ICP备123456789号")]
    [InlineData("京ICP备1234567890号")]
    [InlineData("京ICP备87654321号")]
    [InlineData("津ICP备案：12345678号")]
    [InlineData("晋ICP备10000000号-2")]
    [InlineData("粤ICP备2024000000号")]
    [InlineData("粤ICP备2023888888号-1A")]
    [InlineData("粤ICP备2021000000号")]
    [InlineData("省ICP备05000001号")]
    [InlineData("京ICP备04000001号")]
    [InlineData("ICP备12345678号")]
    [InlineData("京ICP证000000号")]
    [InlineData("京ICP证123456号")]
    [InlineData("粤B2-12345678")]
    [InlineData("粤B2-20090000")]
    public void Dummy_IsPlaceholder(string text) => Expect(text, FilingVerdict.Placeholder, null);

    [Theory]
    [InlineData("藏ICP备05000064号")]
    [InlineData("粤ICP备2021123456号")]
    [InlineData("粤ICP备2021111111号")]
    [InlineData("粤ICP备2021000001号-1A")]
    [InlineData("京ICP备20202020号")]
    [InlineData("京ICP证010101号")]
    public void NumberThatMayBeReal_IsNoPlaceholder(string text) => Expect(text, FilingVerdict.WellFormed, text);

    [Theory]
    [InlineData("川ICP备15095485号-1", "蜀ICP备15095485号-1")]
    [InlineData("贵ICP备2021004806号-1", "黔ICP备2021004806号-1")]
    [InlineData("甘ICP备17001719号", "陇ICP备17001719号")]
    [InlineData("云ICP备15095485号", "滇ICP备15095485号")]
    [InlineData("秦ICP备15095485号", "陕ICP备15095485号")]
    [InlineData("川ICP备 15095485号－1", "蜀ICP备15095485号-1")]
    [InlineData("四川ICP备15095485号-1", "蜀ICP备15095485号-1")]
    [InlineData("四川省ICP备15095485号-1", "蜀ICP备15095485号-1")]
    [InlineData("北京ICP备11018762号", "京ICP备11018762号")]
    [InlineData("内蒙古ICP备06004630号", "蒙ICP备06004630号")]
    [InlineData("川ICP证030173号", "蜀ICP证030173号")]
    [InlineData("川ICP备15874534号-1", null)]
    [InlineData("秦ICP备2628680821号", null)]
    [InlineData("贵ICP备36325334号-6", null)]
    [InlineData("港ICP备20240227号", null)]
    [InlineData("香港ICP备20240227号", null)]
    [InlineData("青岛ICP备15095485号", null)]
    [InlineData("南京市ICP备15095485号", null)]
    [InlineData("南宁ICP备15095485号", null)]
    [InlineData("萌ICP备20250577号", null)]
    [InlineData("萌ICP备APTX4869号", null)]
    [InlineData("星云ICP备…号", null)]
    [InlineData("星云ICP备20250577号", null)]
    public void WrongProvince_IsReplacedWhereItIsKnown(string text, string? canonical) => Expect(text, FilingVerdict.WrongProvince, canonical);

    private static void Expect(string text, FilingVerdict verdict, string? canonical)
    {
        var candidate = Assert.Single(FilingNumber.Scan(text));
        Assert.Equal((verdict, canonical), (candidate.Verdict, candidate.Canonical));
        Assert.Equal(text, text.Substring(candidate.Start, candidate.Length));
    }
}
