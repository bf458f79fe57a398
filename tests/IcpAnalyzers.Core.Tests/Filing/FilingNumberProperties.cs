using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using IcpAnalyzers.Core.Filing;

namespace IcpAnalyzers.Core.Tests.Filing;

[Properties(Arbitrary = new[] { typeof(NumberTexts) }, MaxTest = 1000)]
public sealed class FilingNumberProperties
{
    [Property]
    public void MadeUpNumber_IsParsedAndFound(MadeUpNumber number)
    {
        Assert.True(FilingNumber.TryParse(number.Text, out var parsed));
        Assert.Equal(number.Text, parsed!.ToString());

        // Among all that can be made up are a few dummies, such as 京ICP备12345678号.
        var candidate = Assert.Single(FilingNumber.Scan(number.Text));
        Assert.Equal((0, number.Text.Length), (candidate.Start, candidate.Length));
        Assert.True(candidate.Verdict is FilingVerdict.WellFormed or FilingVerdict.Placeholder);
        Assert.Equal(candidate.Verdict == FilingVerdict.WellFormed ? number.Text : null, candidate.Canonical);
    }

    [Property]
    public void AnyText_IsScannedInOrder(NonNull<string> text) => AssertScan(text.Get);

    [Property(MaxTest = 5000)]
    public void AnyMix_IsScannedInOrder(MixedText text) => AssertScan(text.Text);

    [Property(MaxTest = 5000)]
    public void CanonicalForm_IsItsOwn(MixedText text)
    {
        foreach (var canonical in FilingNumber.Scan(text.Text).Select(c => c.Canonical).OfType<string>())
        {
            Assert.True(FilingNumber.TryParse(canonical, out _));
            var again = Assert.Single(FilingNumber.Scan(canonical));
            Assert.Equal((FilingVerdict.WellFormed, canonical), (again.Verdict, again.Canonical));
        }
    }

    [Property]
    public void SpoiltNumber_IsBroughtBack(MadeUpNumber number, int how)
    {
        if (FilingNumber.Scan(number.Text)[0].Verdict != FilingVerdict.WellFormed || !number.Text.Contains("备"))
            return;

        var spoilt = (((how % 5) + 5) % 5) switch
        {
            1 => number.Text.Replace("备", "備"),
            2 => number.Text.Replace("ICP", "ＩＣＰ"),
            3 => number.Text.Replace("备", "备 "),
            4 => number.Text.Replace("号", "號"),
            _ => string.Concat(number.Text.Select(c => c is >= '0' and <= '9' ? (char)(c + 0xFEE0) : c)),
        };
        var candidate = Assert.Single(FilingNumber.Scan(spoilt));
        Assert.Equal((FilingVerdict.Malformed, number.Text), (candidate.Verdict, candidate.Canonical));
    }

    [Property(MaxTest = 5000)]
    public void Candidate_HasAnAnchor(MixedText text)
    {
        var end = 0;
        foreach (var candidate in FilingNumber.Scan(text.Text))
        {
            // A pending word stands behind its label, everything else around its anchor.
            Assert.InRange(FilingNumber.FindAnchor(text.Text, end), end, candidate.Start + candidate.Length - 1);
            end = candidate.Start + candidate.Length;
        }
    }

    [Theory]
    [InlineData("京ICP备2026031728号 ", 1)]
    [InlineData("粤B2-20090059 ", 1)]
    [InlineData("ICP备案号：待备案 ", 1)]
    [InlineData("京ICP备", 0)]
    [InlineData("备", 0)]
    [InlineData("B2-", 0)]
    [InlineData("京B2-", 0)]
    [InlineData("ICP备案", 0)]
    [InlineData("\u200B", 0)]
    [InlineData("ICP备1 ", 0)]
    public void RepeatedText_HasRepeatedCandidates(string text, int candidates)
    {
        const int Times = 100_000;
        Assert.Equal(candidates * Times, FilingNumber.Scan(string.Concat(Enumerable.Repeat(text, Times))).Count);
    }

    private static void AssertScan(string text)
    {
        var end = 0;
        foreach (var candidate in FilingNumber.Scan(text))
        {
            Assert.InRange(candidate.Start, end, text.Length - 1);
            Assert.InRange(candidate.Length, 1, text.Length - candidate.Start);
            end = candidate.Start + candidate.Length;
            Assert.DoesNotContain(FilingNumber.Unknown, text.Substring(candidate.Start, candidate.Length));
            Assert.Equal(candidate.Verdict == FilingVerdict.WellFormed, candidate.Number is not null);
            Assert.Equal(candidate.Number?.ToString(), candidate.Verdict == FilingVerdict.WellFormed ? candidate.Canonical : null);
        }

        end = 0;
        foreach (var candidate in PoliceNumber.Scan(text))
        {
            Assert.InRange(candidate.Start, end, text.Length - 1);
            end = candidate.Start + candidate.Length;
            Assert.InRange(end, 1, text.Length);
        }

        FilingLink.Judge(text);
        FilingNumber.TryParse(text, out _);
    }
}
