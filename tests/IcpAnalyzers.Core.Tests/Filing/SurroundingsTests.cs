using System.Linq;
using IcpAnalyzers.Core.Filing;

namespace IcpAnalyzers.Core.Tests.Filing;

public sealed class SurroundingsTests
{
    [Theory]
    [InlineData("例如：京ICP备12345678号")]
    [InlineData("请输入备案号，如：京ICP备2026031728号－2A")]
    [InlineData("格式：京ICP备XXXXXXXX号")]
    [InlineData("备案号格式为：京ICP备XXXXXXXX号")]
    [InlineData("示例 京ICP备12345678号-1A")]
    [InlineData("例如您的备案号是“京ICP备12345678号”")]
    [InlineData("请填写ICP备案号（京ICP备12345678号-1A）")]
    [InlineData("Your number, e.g. 京ICP备12345678号")]
    [InlineData("Example: 京ICP备12345678号")]
    [InlineData("such as 京ICP备12345678号")]
    [InlineData("例如 ICP备案号：待备案")]
    public void WordBefore_MakesAnExample(string text) => Assert.True(Assert.Single(FilingNumber.Scan(text)).IsExample);

    [Theory]
    [InlineData("京ICP备12345678号")]
    [InlineData("备案号：京ICP备12345678号")]
    [InlineData("京ICP备12345678号（示例）")]
    [InlineData("例如下面的页脚。京ICP备12345678号")]
    [InlineData("格式化后的内容 京ICP备12345678号")]
    public void OtherWords_MakeNone(string text) => Assert.False(Assert.Single(FilingNumber.Scan(text)).IsExample);

    [Fact]
    public void ListOfExamples_IsOfExamples() =>
        Assert.All(FilingNumber.Scan("例如：京ICP备12345678号、京ICP备12345678号-1A 或 京ICP备2026031728号"), c => Assert.True(c.IsExample));

    [Fact]
    public void ExampleOnTheLineBefore_SaysNothing() =>
        Assert.Equal(new[] { true, false }, FilingNumber.Scan("例如：京ICP备12345678号\n京ICP备12345678号").Select(c => c.IsExample));

    [Theory]
    [InlineData("网站备案号：京ICP备15039648号-15")]
    [InlineData("网站：京ICP备15039648号-15")]
    [InlineData("网站ICP备案/许可证号：京ICP备15039648号-15")]
    [InlineData("主体备案号为 京ICP备15039648号")]
    [InlineData("小程序备案号：京ICP备2026059598号-1X")]
    [InlineData("快应用 备案号：粤ICP备2023073334号-3K")]
    [InlineData("Website ICP filing number: 京ICP备15039648号-15")]
    [InlineData("Mini program: 京ICP备2026059598号-1X")]
    public void LabelOfAnotherService_IsSeen(string text) => Assert.True(Assert.Single(FilingNumber.Scan(text)).NamesOtherKind);

    [Theory]
    [InlineData("京ICP备15039648号-15")]
    [InlineData("备案号：京ICP备15039648号-15")]
    [InlineData("网站/APP备案号：京ICP备15039648号-15")]
    [InlineData("应用备案号：京ICP备15039648号-15")]
    [InlineData("本网站由某公司运营 京ICP备15039648号-15")]
    public void OtherLabel_IsNotTakenForOne(string text) => Assert.False(Assert.Single(FilingNumber.Scan(text)).NamesOtherKind);

    [Fact]
    public void LabelOfOneNumber_IsNotThatOfTheNext() =>
        Assert.Equal(new[] { true, false }, FilingNumber.Scan("网站备案号：京ICP备15039648号-15 京ICP备15039648号-16").Select(c => c.NamesOtherKind));
}
