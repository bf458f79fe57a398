using IcpAnalyzers.Core.Filing;
using static IcpAnalyzers.Core.Filing.FilingDefects;

namespace IcpAnalyzers.Core.Tests.Filing;

public sealed class MalformedTests
{
    [Theory]
    [InlineData("京ICP备2026031728号－2A", "京ICP备2026031728号-2A", FullWidth)]
    [InlineData("粤ＩＣＰ备14023066号-1", "粤ICP备14023066号-1", FullWidth)]
    [InlineData("粤ICP备１４０２３０６６号-１", "粤ICP备14023066号-1", FullWidth)]
    [InlineData("粤ｉｃｐ备14023066号-1ａ", "粤ICP备14023066号-1A", FullWidth | LowerCase)]
    [InlineData("蜀ICP备 12005138号-1", "蜀ICP备12005138号-1", Blanks)]
    [InlineData("蜀 ICP 备 2026031728 号", "蜀ICP备2026031728号", Blanks)]
    [InlineData("蜀 I C P 备　2026031728号", "蜀ICP备2026031728号", Blanks)]
    [InlineData("蜀ICP备2026 0317 28号-2A", "蜀ICP备2026031728号-2A", Blanks)]
    [InlineData("蜀ICP备\u200B2026\u200B031728号", "蜀ICP备2026031728号", Blanks)]
    [InlineData("蜀ICP\u00A0备2026031728号", "蜀ICP备2026031728号", Blanks)]
    [InlineData("蜀ICP备2026031728号 -2A", "蜀ICP备2026031728号-2A", Blanks)]
    [InlineData("蜀ICP备2026031728号 - 2A", "蜀ICP备2026031728号-2A", Blanks)]
    [InlineData("京ICP備2026031728号-2A", "京ICP备2026031728号-2A", TraditionalCharacter)]
    [InlineData("京ICP备2026031728號", "京ICP备2026031728号", TraditionalCharacter)]
    [InlineData("京ICP證030173號", "京ICP证030173号", TraditionalCharacter)]
    [InlineData("滇ICP备09010050-5号", "滇ICP备09010050号-5", MovedMark)]
    [InlineData("陕ICP备12000810-2号", "陕ICP备12000810号-2", MovedMark)]
    [InlineData("粤ICP备2023073334-3A号", "粤ICP备2023073334号-3A", MovedMark)]
    [InlineData("鲁ICP备05002386", "鲁ICP备05002386号", MissingMark)]
    [InlineData("赣ICP备11018683-3", "赣ICP备11018683号-3", MissingMark)]
    [InlineData("京ICP证030173", "京ICP证030173号", MissingMark)]
    [InlineData("粤ICP备2023073334号-3a", "粤ICP备2023073334号-3A", LowerCase)]
    [InlineData("京icp备2023073334号", "京ICP备2023073334号", LowerCase)]
    [InlineData("京Icp备2023073334号", "京ICP备2023073334号", LowerCase)]
    [InlineData("京ICP备2023073334号—2A", "京ICP备2023073334号-2A", DashForm)]
    [InlineData("京ICP备2023073334号–2A", "京ICP备2023073334号-2A", DashForm)]
    [InlineData("京ICP备2023073334号2A", "京ICP备2023073334号-2A", DashForm)]
    [InlineData("津ICP备案12006957号", "津ICP备12006957号", ExtraWord)]
    [InlineData("津ICP备案：12006957号-1", "津ICP备12006957号-1", ExtraWord)]
    [InlineData("津ICP备字第12006957号", "津ICP备12006957号", ExtraWord)]
    [InlineData("晋ICP备ICP备15001663", "晋ICP备15001663号", ExtraWord | MissingMark)]
    [InlineData("津ICP备：12006957号", "津ICP备12006957号", None)]
    public void CertainForm_HasACanonicalOne(string text, string canonical, FilingDefects defects) => Expect(text, canonical, defects);

    [Theory]
    [InlineData("蒙ICP备88888", DigitCount | MissingMark)]
    [InlineData("辽ICP备66666号-1", DigitCount)]
    [InlineData("沪ICP备210987号", DigitCount)]
    [InlineData("鲁ICP备248376261号", DigitCount)]
    [InlineData("京ICP备21110142227", DigitCount | MissingMark)]
    [InlineData("湘ICP备24320459540号", DigitCount)]
    [InlineData("苏ICP备202300001号-1X", DigitCount)]
    [InlineData("京ICP备33309494号", ImpossibleYear)]
    [InlineData("京ICP备2019309494号", ImpossibleYear)]
    [InlineData("粤ICP备21089201号-1", ImpossibleYear)]
    [InlineData("陕ICP备21049801号-1", ImpossibleYear)]
    [InlineData("桂ICP备21002685号-1", ImpossibleYear)]
    [InlineData("粤ICP备24018186号", ImpossibleYear)]
    [InlineData("苏ICP备24001089号-1", ImpossibleYear)]
    [InlineData("浙ICP备11713090", MissingMark)]
    [InlineData("京ICP证备030173号", ExtraWord)]
    [InlineData("皖ICP备案020533号", ExtraWord | DigitCount)]
    [InlineData("青ICP备案026000119号-2A", ExtraWord | DigitCount)]
    [InlineData("渝ICP备1234567-4号", MovedMark | DigitCount)]
    [InlineData("吉ICP备07500273X号", MovedMark)]
    [InlineData("吉ICP备07500273A号", MovedMark)]
    [InlineData("粤ICP备2023073334号-3B", UnknownKind)]
    [InlineData("粤ICP备2023073334号-3AB", UnknownKind)]
    [InlineData("粤ICP备2023073334号-03A", SerialForm)]
    [InlineData("粤ICP备2023073334号-", SerialForm)]
    [InlineData("粤ICP备2023073334号-A", SerialForm)]
    [InlineData("ICP备2023073334号", MissingProvince)]
    [InlineData("ICP证030173号", MissingProvince)]
    public void UncertainForm_HasNone(string text, FilingDefects defects) => Expect(text, null, defects);

    [Theory]
    [InlineData("京ICP备123456-00备1234567890号", "京ICP备123456-00")]
    [InlineData("京ICP备12006957-15备2023073334号", "京ICP备12006957-15")]
    public void TwoNumbersRunTogether_HaveNoCanonicalForm(string text, string reported)
    {
        var candidate = Assert.Single(FilingNumber.Scan(text));
        Assert.Equal((FilingVerdict.Malformed, null), (candidate.Verdict, candidate.Canonical));
        Assert.Equal(reported, text.Substring(candidate.Start, candidate.Length));
    }

    [Theory]
    [InlineData("京ICP备12006957？", "京ICP备12006957")]
    [InlineData("**京ICP备12006957**", "京ICP备12006957")]
    [InlineData("京ICP备12006957 2024 版权所有", "京ICP备12006957")]
    [InlineData("京ICP备12006957-京公网安备11010502025545号", "京ICP备12006957")]
    [InlineData("京ICP备12006957版权所有", "京ICP备12006957")]
    [InlineData("版权所有京 ICP备12006957号，保留权利", "京 ICP备12006957号")]
    [InlineData("版权所有 ICP备2023073334号", "ICP备2023073334号")]
    [InlineData("版权所有          ICP备2023073334号", "ICP备2023073334号")]
    [InlineData("本站ICP备2023073334号", "ICP备2023073334号")]
    public void SurroundingText_IsNotPartOfTheNumber(string text, string reported)
    {
        var candidate = Assert.Single(FilingNumber.Scan(text));
        Assert.Equal(FilingVerdict.Malformed, candidate.Verdict);
        Assert.Equal(reported, text.Substring(candidate.Start, candidate.Length));
    }

    [Theory]
    [InlineData("京ICP备12006957号 - 2024 版权所有")]
    [InlineData("京ICP备12006957号——某某公司")]
    [InlineData("京ICP备12006957号-京公网安备11010502025545号")]
    [InlineData("京ICP备12006957号-版权所有")]
    [InlineData("京ICP备12006957号2024年")]
    [InlineData("京ICP备12006957号 -\n1. 关于")]
    public void DashOfTheText_IsNotOneOfTheNumber(string text)
    {
        var candidate = FilingNumber.Scan(text)[0];
        Assert.Equal((FilingVerdict.WellFormed, "京ICP备12006957号"), (candidate.Verdict, candidate.Canonical));
    }

    private static void Expect(string text, string? canonical, FilingDefects defects)
    {
        var candidate = Assert.Single(FilingNumber.Scan(text));
        Assert.Equal((FilingVerdict.Malformed, canonical, defects), (candidate.Verdict, candidate.Canonical, candidate.Defects));
        Assert.Equal(text, text.Substring(candidate.Start, candidate.Length));
        Assert.Null(candidate.Number);
    }
}
