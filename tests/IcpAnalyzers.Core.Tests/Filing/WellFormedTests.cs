using System.Linq;
using IcpAnalyzers.Core.Filing;

namespace IcpAnalyzers.Core.Tests.Filing;

public sealed class WellFormedTests
{
    public static TheoryData<string> Numbers => new(NumberSamples.WellFormed);

    [Theory]
    [MemberData(nameof(Numbers))]
    public void WellFormedNumber_IsParsed(string text)
    {
        Assert.True(FilingNumber.TryParse(text, out var number));
        Assert.Equal(text, number!.ToString());
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void WellFormedNumber_IsFoundWhole(string text)
    {
        var candidate = Assert.Single(FilingNumber.Scan(text));
        Assert.Equal((FilingVerdict.WellFormed, FilingDefects.None, 0, text.Length), (candidate.Verdict, candidate.Defects, candidate.Start, candidate.Length));
        Assert.Equal(text, candidate.Canonical);
        Assert.Equal(text, candidate.Number!.ToString());
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void WellFormedNumber_IsFoundInAFooter(string text)
    {
        var candidate = Assert.Single(FilingNumber.Scan($"© 2026 某某公司 版权所有 | {text} | 京公网安备 11010502025545号"));
        Assert.Equal(text, candidate.Canonical);
    }

    [Fact]
    public void Samples_CoverEveryProvince()
    {
        Assert.Equal(64, NumberSamples.WellFormed.Length);
        Assert.Equal(Province.All.Select(p => p.Character).Order(), NumberSamples.WellFormed.Select(n => n[0]).Where(c => c != '合').Distinct().Order());
    }

    [Theory]
    [InlineData("京ICP备2026031728号", FilingSeries.Record, FilingKind.Subject, 0, "京ICP备2026031728号")]
    [InlineData("京ICP备15039648号-15", FilingSeries.Record, FilingKind.Website, 15, "京ICP备15039648号")]
    [InlineData("京ICP备2026031728号-2A", FilingSeries.Record, FilingKind.App, 2, "京ICP备2026031728号")]
    [InlineData("京ICP备2026059598号-1X", FilingSeries.Record, FilingKind.MiniProgram, 1, "京ICP备2026059598号")]
    [InlineData("粤ICP备2023073334号-3K", FilingSeries.Record, FilingKind.QuickApp, 3, "粤ICP备2023073334号")]
    [InlineData("京ICP证030173号-209A", FilingSeries.Licence, FilingKind.App, 209, "京ICP证030173号")]
    [InlineData("粤B2-20090059-1626X", FilingSeries.Telecom, FilingKind.MiniProgram, 1626, "粤B2-20090059")]
    [InlineData("合字A2.B1.B2-20130004", FilingSeries.Telecom, FilingKind.Subject, 0, "合字A2.B1.B2-20130004")]
    public void Number_HasParts(string text, FilingSeries series, FilingKind kind, int serial, string subject)
    {
        Assert.True(FilingNumber.TryParse(text, out var number));
        Assert.Equal((series, kind, serial, subject), (number!.Series, number.Kind, number.Serial, number.SubjectText));
        Assert.Equal(text[0] == '合' ? null : Province.Of(text[0]), number.Province);
    }

    [Theory]
    [InlineData("")]
    [InlineData("京")]
    [InlineData("京ICP备")]
    [InlineData(" 京ICP备2026031728号")]
    [InlineData("京ICP备2026031728号 ")]
    [InlineData("京ICP备2026031728号-")]
    [InlineData("京ICP备2026031728号-0")]
    [InlineData("京ICP备2026031728号-123456")]
    [InlineData("京ICP备2026031728号-2AA")]
    [InlineData("京ICP备2026031728号-A")]
    [InlineData("京ICP备2026031728号\n")]
    [InlineData("京ICP备２０２６０３１７２８号")]
    [InlineData("京ICP备2019031728号")]
    [InlineData("京ICP备04031728号")]
    [InlineData("京ICP备21031728号")]
    [InlineData("京ICP证0301730号")]
    [InlineData("京A2-20090059")]
    [InlineData("京B2-21090059")]
    [InlineData("京B2-20090059号")]
    [InlineData("京B2.B1.20090059")]
    [InlineData("合字ICP备2026031728号")]
    [InlineData("川ICP备2026031728号")]
    public void OtherText_IsNotParsed(string text)
    {
        Assert.False(FilingNumber.TryParse(text, out var number));
        Assert.Null(number);
    }

    [Fact]
    public void NumberWrappedInMarkup_IsWellFormed()
    {
        var candidate = Assert.Single(FilingNumber.Scan("蜀ICP备\n    12005138号-1"));
        Assert.Equal((FilingVerdict.WellFormed, "蜀ICP备12005138号-1"), (candidate.Verdict, candidate.Canonical));
    }
}
