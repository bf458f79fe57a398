using System;
using IcpAnalyzers.Core.Files;

namespace IcpAnalyzers.Core.Tests.Files;

public sealed class FileValueTests
{
    [Fact]
    public void LiteralValues_AreWhatTheSpanHolds()
    {
        foreach (var (kind, file) in Samples.All())
            foreach (var value in FileReader.Read(kind, file))
                if (value.IsExact)
                    Assert.Equal(value.Text, Values.Slice(file, value));
    }

    [Theory]
    [InlineData(FileKind.Xaml, "<A T=\"a &amp; 京ICP备1号\" />", "京ICP备1号")]
    [InlineData(FileKind.Json, "{ \"a\": \"\\u0061 \\\"京ICP备1号\\\"\" }", "京ICP备1号")]
    [InlineData(FileKind.Razor, "<p>@Model.Name 京ICP备1号 @Year</p>", "京ICP备1号")]
    [InlineData(FileKind.Html, "<script>a = `${x} 京ICP备1号\\n`</script>", "京ICP备1号")]
    public void PartBetweenEscapes_IsFoundExactly(FileKind kind, string file, string part)
    {
        var value = Assert.Single(FileReader.Read(kind, file));
        Assert.False(value.IsExact);
        var span = value.SpanOf(value.Text.IndexOf(part, StringComparison.Ordinal), part.Length);
        Assert.Equal((file.IndexOf(part, StringComparison.Ordinal), part.Length), span);
    }

    [Theory]
    [InlineData(FileKind.Xaml, "<A T=\"x京&#73;CP备1号y\" />", "京ICP备1号", "京&#73;CP备1号")]
    [InlineData(FileKind.Json, "[\"x\\u4eacICP备1号y\"]", "京ICP备1号", "\\u4eacICP备1号")]
    [InlineData(FileKind.Razor, "<p>x京ICP备@(Serial)号y</p>", "京ICP备\uFFFC号", "京ICP备@(Serial)号")]
    [InlineData(FileKind.Html, "<p>x😀&#x1F601;y</p>", "😁", "&#x1F601;")]
    public void PartWithAnEscapeInside_HasNoExactSpan(FileKind kind, string file, string part, string raw)
    {
        var value = Assert.Single(FileReader.Read(kind, file));
        var start = value.Text.LastIndexOf(part, StringComparison.Ordinal);
        Assert.Null(value.SpanOf(start, part.Length));
        Assert.Equal((file.IndexOf(raw, StringComparison.Ordinal), raw.Length), value.SpanAround(start, part.Length));
    }

    [Theory]
    [InlineData("[\"abc\"]")]
    [InlineData("[\"ab\\u0063\"]")]
    public void PartOutside_HasNoSpan(string file)
    {
        var value = Assert.Single(FileReader.Read(FileKind.Json, file));
        Assert.Null(value.SpanOf(-1, 1));
        Assert.Null(value.SpanOf(0, -1));
        Assert.Null(value.SpanOf(2, 2));
        Assert.Null(value.SpanOf(4, 0));
        Assert.Equal((value.Start + 1, 0), value.SpanOf(1, 0));
        Assert.Equal((value.Start + value.Length, 0), value.SpanOf(3, 0));
        Assert.Equal((value.Start, value.Length), value.SpanAround(-1, 4));
        Assert.Equal(value.Start + value.Length, value.SpanAround(2, 2) is var (start, length) ? start + length : 0);
    }
}
