using System.Linq;
using IcpAnalyzers.Testing;
using IcpAnalyzers.Testing.Markup;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Tests.Verifier;

public sealed class MarkedTextTests
{
    [Fact]
    public void NestedMarks_GiveSpansOfPlainText()
    {
        var text = MarkedText.Parse("a{|ICP1:b[|c|]{|#2:d|}|}e");

        Assert.Equal("abcde", text.Text);
        Assert.Equal([new MarkedSpan(null, new(2, 1)), new MarkedSpan("ICP1", new(1, 3))], text.Spans.ToArray());
        Assert.Equal(new TextSpan(3, 1), text.Locations[2]);
    }

    [Theory]
    [InlineData("int[] a = b|c; {|}")]
    [InlineData("x |] y |}")]
    [InlineData("{| not a name: x |}")]
    [InlineData("{|#x:y|}")]
    [InlineData("")]
    public void TextWithoutMarks_StaysAsItIs(string plain)
    {
        var text = MarkedText.Parse(plain);

        Assert.Equal(plain, text.Text);
        Assert.False(text.HasMarkup);
    }

    [Theory]
    [InlineData("[|a")]
    [InlineData("{|ICP1:a|]")]
    [InlineData("{|#0:a|}{|#0:b|}")]
    public void BadMarkup_IsRefused(string marked) => Assert.Throws<VerificationException>(() => MarkedText.Parse(marked));

    [Fact]
    public void Insertion_MovesMarksBehindAndGrowsMarksAround()
    {
        var text = MarkedText.Parse("[|a|][|bc|][|d|]").Insert(2, "--");

        Assert.Equal("ab--cd", text.Text);
        Assert.Equal([new(null, new(0, 1)), new(null, new(1, 4)), new(null, new(5, 1))], text.Spans.ToArray());
    }

    [Fact]
    public void CarriageReturns_AreAddedOnce()
    {
        var text = MarkedText.Parse("a\r\n[|b|]\n[|c|]").WithCarriageReturns();

        Assert.Equal("a\r\nb\r\nc", text.Text);
        Assert.Equal([new(null, new(3, 1)), new(null, new(6, 1))], text.Spans.ToArray());
    }
}
