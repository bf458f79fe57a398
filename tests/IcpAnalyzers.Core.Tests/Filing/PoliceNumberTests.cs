using System.Linq;
using IcpAnalyzers.Core.Filing;
using static IcpAnalyzers.Core.Filing.FilingDefects;

namespace IcpAnalyzers.Core.Tests.Filing;

public sealed class PoliceNumberTests
{
    [Theory]
    [InlineData("京公网安备11010502025545号", '京', "北京")]
    [InlineData("京公网安备 11010502025545号", '京', "北京")]
    [InlineData("川公网安备 51010602000097号", '川', "四川")]
    [InlineData("贵公网安备 52010202000001号", '贵', "贵州")]
    [InlineData("甘公网安备62010202000001号", '甘', "甘肃")]
    [InlineData("滇公网安备53010202000001号", '滇', "云南")]
    [InlineData("云公网安备53010202000001号", '云', "云南")]
    [InlineData("京公网安备110105007230号", '京', "北京")]
    public void WellFormedNumber_IsParsed(string text, char character, string province)
    {
        Assert.True(PoliceNumber.TryParse(text, out var number));
        Assert.Equal((character, province, text.Replace(" ", "")), (number!.Character, number.Province.Name, number.ToString()));
        Assert.Equal((0, text.Length), (PoliceNumber.Scan(text)[0].Start, PoliceNumber.Scan(text)[0].Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("京公网安备")]
    [InlineData("京公网安备11010502025545")]
    [InlineData("蜀公网安备51010602000097号")]
    [InlineData("京公网安备11010502025545号 ")]
    [InlineData("京ICP备2026031728号")]
    public void OtherText_IsNotParsed(string text) => Assert.False(PoliceNumber.TryParse(text, out _));

    [Fact]
    public void Link_OpensTheNumbersPage()
    {
        Assert.True(PoliceNumber.TryParse("京公网安备11010502025545号", out var number));
        Assert.Equal("https://beian.mps.gov.cn/#/query/webSearch?code=11010502025545", number!.Link);
        Assert.Equal(FilingLinkVerdict.Police, FilingLink.Judge(number.Link!));
        Assert.True(PoliceNumber.TryParse("京公网安备110105007230号", out var old));
        Assert.Null(old!.Link);
    }

    [Theory]
    [InlineData("京公网安备11010502025545", FilingVerdict.Malformed, MissingMark, "京公网安备11010502025545号")]
    [InlineData("京公网安备　１１０１０５０２０２５５４５号", FilingVerdict.Malformed, Blanks | FullWidth, "京公网安备11010502025545号")]
    [InlineData("京公網安備11010502025545號", FilingVerdict.Malformed, TraditionalCharacter, "京公网安备11010502025545号")]
    [InlineData("公网安备 11010502025545号", FilingVerdict.Malformed, MissingProvince, "京公网安备11010502025545号")]
    [InlineData("京公网安备1101050202554号", FilingVerdict.Malformed, DigitCount, null)]
    [InlineData("京公网安备110105020255451号", FilingVerdict.Malformed, DigitCount, null)]
    [InlineData("蜀公网安备51010602000097号", FilingVerdict.WrongProvince, None, "川公网安备51010602000097号")]
    [InlineData("沪公网安备11010502025545号", FilingVerdict.WrongProvince, None, null)]
    [InlineData("京公网安备99010502025545号", FilingVerdict.WrongProvince, None, null)]
    [InlineData("京公网安备XXXXXXXXXXXXXX号", FilingVerdict.Placeholder, None, null)]
    [InlineData("京公网安备00000000000000号", FilingVerdict.Placeholder, None, null)]
    [InlineData("京公网安备 12345678901234号", FilingVerdict.Placeholder, None, null)]
    public void OtherNumber_IsJudged(string text, FilingVerdict verdict, FilingDefects defects, string? canonical)
    {
        var candidate = Assert.Single(PoliceNumber.Scan(text));
        Assert.Equal((verdict, defects, canonical), (candidate.Verdict, candidate.Defects, candidate.Canonical));
        Assert.Equal(text, text.Substring(candidate.Start, candidate.Length));
        Assert.Empty(FilingNumber.Scan(text));
    }

    [Theory]
    [InlineData("公网安备")]
    [InlineData("公网安备案号：")]
    [InlineData("[京津]公网安备11010502025545号")]
    [InlineData("京公网安备{0}号")]
    [InlineData("京公网安备1101\uFFFC号")]
    [InlineData("\uFFFC公网安备11010502025545号")]
    [InlineData("公安备案11010502025545号")]
    [InlineData("京ICP备2026031728号-2A")]
    [InlineData("安备")]
    public void Prose_HasNoCandidate(string text) => Assert.Empty(PoliceNumber.Scan(text));

    [Fact]
    public void BothNumbers_AreFoundSideBySide()
    {
        const string Text = "蜀ICP备14021561号 | 川公网安备 51010602000097号 京公网安备11010502025545号";
        Assert.Equal(new[] { "川公网安备51010602000097号", "京公网安备11010502025545号" }, PoliceNumber.Scan(Text).Select(c => c.Canonical));
        Assert.Equal(new[] { "蜀ICP备14021561号" }, FilingNumber.Scan(Text).Select(c => c.Canonical));
        Assert.Equal(Text.IndexOf('安') + 1, PoliceNumber.FindAnchor(Text, 0));
        Assert.Equal(-1, PoliceNumber.FindAnchor(Text, Text.LastIndexOf('备') + 1));
    }
}
