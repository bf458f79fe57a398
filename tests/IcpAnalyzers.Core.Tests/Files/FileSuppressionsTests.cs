using IcpAnalyzers.Core.Files;

namespace IcpAnalyzers.Core.Tests.Files;

public sealed class FileSuppressionsTests
{
    [Theory]
    [InlineData(FileKind.Xaml, "<!-- icp-disable ICP1002 --><A/>")]
    [InlineData(FileKind.Vue, "<template><!--icp-disable ICP2001, ICP1002--></template>")]
    [InlineData(FileKind.Html, "<p>a</p><!--icp-disable ICP2001, ICP1002-->")]
    [InlineData(FileKind.Razor, "@* icp-disable ICP1002 the page shows examples *@")]
    [InlineData(FileKind.Razor, "<!-- icp-disable: ICP1002 -->")]
    [InlineData(FileKind.Json, "{ // icp-disable ICP1002\n }")]
    [InlineData(FileKind.Json, "{ \"a\": \"\\\"\" /* icp-disable ICP1002 */ }")]
    [InlineData(FileKind.Json, "// first\n// icp-disable ICP1002")]
    [InlineData(FileKind.Xml, "<!-- icp-disable ICP2001 icp-disable ICP1002 -->")]
    public void NamedRule_IsCovered(FileKind kind, string text)
    {
        var suppressions = FileSuppressions.Of(kind, text);
        Assert.True(suppressions.Covers("ICP1002"));
        Assert.False(suppressions.Covers("ICP3001"));
    }

    [Theory]
    [InlineData(FileKind.Xaml, "<!-- icp-disable -->")]
    [InlineData(FileKind.Json, "// icp-disable")]
    [InlineData(FileKind.Razor, "@*icp-disable*@")]
    public void WithoutAnId_EveryRuleIsCovered(FileKind kind, string text) => Assert.True(FileSuppressions.Of(kind, text).Covers("ICP3001"));

    [Theory]
    [InlineData(FileKind.Xaml, "<A T=\"icp-disable ICP1002\"/>")]
    [InlineData(FileKind.Xaml, "<!-- icp-disable ICP102 -->")]
    [InlineData(FileKind.Xaml, "<!-- icp-disable see ICP1002 -->")]
    [InlineData(FileKind.Xaml, "<!-- icp-disabled ICP1002 -->")]
    [InlineData(FileKind.Xaml, "<!-- icp-disable-next-line ICP1002 -->")]
    [InlineData(FileKind.Xaml, "@* icp-disable ICP1002 *@")]
    [InlineData(FileKind.Json, "{ \"a\": \"// icp-disable ICP1002\" }")]
    [InlineData(FileKind.Json, "{ \"a\": \"\\\" /* icp-disable */\" }")]
    [InlineData(FileKind.Html, "// icp-disable ICP1002")]
    [InlineData(FileKind.None, "<!-- icp-disable -->")]
    [InlineData(FileKind.Json, "")]
    public void OtherText_CoversNothing(FileKind kind, string text) => Assert.False(FileSuppressions.Of(kind, text).Covers("ICP1002"));
}
