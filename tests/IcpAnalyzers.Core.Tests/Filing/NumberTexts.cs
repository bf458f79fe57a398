using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using IcpAnalyzers.Core.Filing;

namespace IcpAnalyzers.Core.Tests.Filing;

/// <summary>A well-formed number that was made up.</summary>
public sealed record MadeUpNumber(string Text);

/// <summary>A text made of pieces of numbers, labels and prose, in any order.</summary>
public sealed record MixedText(string Text);

public static class NumberTexts
{
    private static readonly string[] Pieces =
    {
        "京", "蜀", "川", "四川", "青岛", "阿里云", "更新", "港", "萌", "省", "X", "合字", "ICP", "I", "C", "P", "icp", "ＩＣＰ", "备", "備", "案", "证", "號", "号", "-", "－", "—",
        "2026031728", "12006957", "030173", "12345678",
        "0", "1", "２", "000000", "A", "x", "K", "B", "XXXX", "*", "…", "B2-", "B1-", "A2.", ".", "20090059", "京ICP备", "号-1", "号-2A",
        " ", "\u3000", "\u200B", "\n", "：", ":", "（", "网站", "APP", "备案号",
        "待备案", "例如", "公网安备", "11010502025545", "\uFFFC", "{0}", "${n}", "%s", "\\d{8}", "TODO", "your", "\uD800",
    };

    public static Arbitrary<MadeUpNumber> Numbers()
    {
        var province = Gen.Elements(Province.All.Select(p => p.Character.ToString()));
        var year = Gen.OneOf(Gen.Choose(2020, 2029).Select(y => y.ToString("D4")), Gen.Choose(5, 20).Select(y => y.ToString("D2")));
        var record = from p in province from y in year from s in Gen.Choose(1, 400_000) select $"{p}ICP备{y}{s:D6}号";
        var licence = from p in province from y in Gen.Choose(3, 20) from s in Gen.Choose(1, 9999) select $"{p}ICP证{y:D2}{s:D4}号";
        var telecom = from p in province.Or(Gen.Constant("合字"))
                      from c in Gen.Elements("B1-", "B2-", "B1.B2-", "A2.B1.B2-")
                      from y in Gen.Choose(1999, 2029)
                      from s in Gen.Choose(1, 9999)
                      select $"{p}{c}{y}{s:D4}";
        var service = from s in Gen.Choose(1, 99_999) from k in Gen.Elements("", "A", "X", "K") select $"-{s}{k}";
        var numbers = from number in Gen.OneOf(record, record, licence, telecom)
                      from tail in Gen.OneOf(Gen.Constant(""), service)
                      select new MadeUpNumber(number + tail);
        return numbers.ToArbitrary();
    }

    public static Arbitrary<MixedText> Mixes() => Gen.Elements(Pieces).ListOf().Select(pieces => new MixedText(string.Concat(pieces))).ToArbitrary();

    private static Gen<string> Or(this Gen<string> first, Gen<string> second) => Gen.OneOf(first, second);
}
