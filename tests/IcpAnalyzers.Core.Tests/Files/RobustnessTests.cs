using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using IcpAnalyzers.Core.Files;

namespace IcpAnalyzers.Core.Tests.Files;

public sealed class RobustnessTests
{
    private static readonly FileKind[] Kinds = [.. System.Enum.GetValues<FileKind>()];

    private static readonly string[] Fragments =
    [
        "<a>", "</a>", "<a", "<p b=\"", "c='", "\"", "'", "`", ">", "/>", "</", "<", "=", "<br>", "<script>", "</script>", "<style>", "</style>", "<!--", "-->",
        "<![CDATA[", "]]>", "<?", "?>", "<!DOCTYPE", "<!ENTITY", "[", "]", "{", "}", "(", ")", ":", ",", ";", "@", "@@", "@*", "*@", "@{", "@(", "@:", "@<p>", "@if (a) {",
        "else {", "@foreach(x)", "@code {", "@section A {", "@model.", "@page ", "@using ", "@await foreach", "@do {", "while (", "case 1:", "$\"", "@\"", "$@\"", "\"\"\"", "${", "\\", "\\u4e", "\\x", "\\u{",
        "//", "/*", "*/", "/", "\n", "\r\n", " ", "&", "&amp;", "&#x", "&#20140;", "&nope;", ";", "京ICP备1号", "\uD83D", "\uFEFF", "\0", "key", "string", "<key>", "</key>", "<string>", "</string>",
        "<dict>", "</dict>", "<array>", "</array>", "<true/>", "<data name=\"a\">", "<value>", "</value>", "</data>", "http://a.shop-sample.cn", "icp-disable", "ICP1002", "#", "1",
    ];

    public static Arbitrary<string> Mixed() => Gen.Elements(Fragments).ArrayOf().Select(string.Concat).ToArbitrary();

    [Property(MaxTest = 500)]
    public void AnyText_IsReadWithoutError(string? text) => ReadAll(text ?? "");

    [Property(MaxTest = 3000)]
    public Property MixedFragments_AreReadWithoutError() => Prop.ForAll(Mixed(), ReadAll);

    [Fact]
    public void EveryBeginningAndEveryEnd_OfEverySample_IsReadWithoutError()
    {
        foreach (var (kind, text) in Samples.All())
        {
            for (var i = 0; i <= text.Length; i++)
            {
                Read(kind, text.Substring(0, i));
                Read(kind, text.Substring(i));
            }
        }
    }

    [Fact]
    public void EverySample_ReadAsEveryKind_GivesNoError()
    {
        foreach (var (_, text) in Samples.All())
            ReadAll(text);
    }

    [Theory]
    [InlineData("<a>")]
    [InlineData("<a>x")]
    [InlineData("<a b='c'>")]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("[{\"a\":\"b\",\"c\":")]
    [InlineData("<dict><key>a</key>")]
    [InlineData("<array><string>a</string>")]
    [InlineData("@{<a>")]
    [InlineData("@if (a) { <p>x")]
    [InlineData("@(")]
    [InlineData("$\"{")]
    [InlineData("@($\"{")]
    [InlineData("<script>`${")]
    [InlineData("`${")]
    [InlineData("@section A {")]
    [InlineData("</a>")]
    [InlineData("<!DOCTYPE [")]
    [InlineData("<!--")]
    [InlineData("@*")]
    [InlineData("<a b=\"")]
    [InlineData("&amp")]
    [InlineData("\\")]
    [InlineData("/[")]
    [InlineData("@{ ")]
    [InlineData("'")]
    [InlineData("@code ")]
    [InlineData("@@")]
    [InlineData("$")]
    public void DeepNesting_EndsSoon(string opening)
    {
        var deep = new StringBuilder().Insert(0, opening, 100_000).ToString();
        foreach (var text in new[] { deep, "<script>" + deep, "<a>" + deep, "<p b=\"" + deep, "@{" + deep })
            foreach (var kind in Kinds)
                Assert.All(FileReader.Read(kind, text).Take(1000), v => Assert.True(v.Path.Length < 10_000));
        foreach (var kind in Kinds)
            Assert.InRange(FileReader.Read(kind, deep).Count(), 0, 2 * deep.Length);
    }

    private static void ReadAll(string text)
    {
        foreach (var kind in Kinds)
            Read(kind, text);
    }

    private static void Read(FileKind kind, string text)
    {
        FileContent.Of(kind, text);
        FileSuppressions.Of(kind, text).Covers("ICP1002");
        var end = 0;
        foreach (var value in FileReader.Read(kind, text))
        {
            Assert.InRange(value.Start, end, text.Length);
            Assert.InRange(value.Length, 0, text.Length - value.Start);
            end = value.Start + value.Length;
            Check(value, text);
        }
    }

    private static void Check(in FileValue value, string file)
    {
        var text = value.Text;
        Assert.NotNull(value.Element);
        Assert.NotNull(value.Name);
        Assert.NotNull(value.Key);
        Assert.NotNull(value.Path);
        for (var i = 0; i < text.Length; i++)
        {
            var around = value.SpanAround(i, 1);
            Assert.InRange(around.Start, value.Start, value.Start + value.Length);
            Assert.InRange(around.Start + around.Length, around.Start + 1, value.Start + value.Length);
            if (value.SpanOf(i, 1) is { } exact)
                Assert.Equal(text[i], file[exact.Start]);
        }

        if (value.SpanOf(0, text.Length) is { } whole)
            Assert.Equal(text, file.Substring(whole.Start, whole.Length));
    }
}
