using System.Linq;
using IcpAnalyzers.Core.Files;

namespace IcpAnalyzers.Core.Tests.Files;

public sealed class UnityValuesTests
{
    [Fact]
    public void PlainLines_AreRead() => Assert.Equal(
        [
            "@m_ObjectHideFlags#m_ObjectHideFlags=0", "@companyName#companyName=Shop of Lanterns", "@Android#Android=cn.shopsample.lantern",
            "@m_StackTraceTypes#m_StackTraceTypes=010000000100", "@insecureHttpOption#insecureHttpOption=2",
        ],
        Values.Shown(FileKind.UnitySettings, Samples.Unity));

    [Fact]
    public void WindowsLineEnds_AreNoPartOfTheValue()
    {
        var file = Samples.Unity.ReplaceLineEndings("\r\n");
        Assert.All(Values.Of(FileKind.UnitySettings, file), value => Assert.Equal(value.Text, Values.Slice(file, value)));
        Assert.Equal("2", Values.Of(FileKind.UnitySettings, file).Last().Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(": ")]
    [InlineData("a:b")]
    [InlineData("a: ")]
    [InlineData("two words: 1")]
    [InlineData("# a: 1")]
    public void WhatIsNoNameWithAValue_GivesNothing(string text) => Assert.Empty(FileReader.Read(FileKind.UnitySettings, text));

    [Fact]
    public void Comment_SwitchesARuleOff()
    {
        Assert.True(FileSuppressions.Of(FileKind.UnitySettings, Samples.Unity).Covers("ICP3005"));
        Assert.False(FileSuppressions.Of(FileKind.UnitySettings, Samples.Unity).Covers("ICP2001"));
    }
}
