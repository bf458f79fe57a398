using IcpAnalyzers.Core.Names;

namespace IcpAnalyzers.Core.Tests.Names;

public sealed class NameWordsTests
{
    [Theory]
    [InlineData("openUrl", NameMeanings.Browse)]
    [InlineData("OpenInBrowser", NameMeanings.Browse)]
    [InlineData("openAIBaseURL", NameMeanings.Contact)]
    [InlineData("OpenAIApi", NameMeanings.Contact)]
    [InlineData("OPENAI_API_URL", NameMeanings.Contact)]
    [InlineData("OpenRouterApi", NameMeanings.Contact)]
    [InlineData("openOpenAIPage", NameMeanings.Browse)]
    [InlineData("AuthorizationEndpoint", NameMeanings.Browse | NameMeanings.Contact)]
    [InlineData("URLAuthorize", NameMeanings.Browse)]
    [InlineData("Authorization", NameMeanings.None)]
    [InlineData("TokenEndpoint", NameMeanings.Contact)]
    public void Of_WeighsTwoWordsThatAreOne(string name, NameMeanings expected) =>
        Assert.Equal(expected, NameWords.Of(name) & (NameMeanings.Browse | NameMeanings.Contact));

    [Theory]
    [InlineData("")]
    [InlineData("_")]
    [InlineData("x")]
    [InlineData("网址")]
    public void Of_NamesWithoutAWord_AreNothing(string name) => Assert.Equal(NameMeanings.None, NameWords.Of(name));
}
