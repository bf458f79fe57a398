using System.Linq;
using IcpAnalyzers.Core.Names;

namespace IcpAnalyzers.Core.Tests.Names;

public sealed class RegionWordsTests
{
    [Theory]
    [InlineData("apiUrlCn", RegionSide.Mainland)]
    [InlineData("CHINA_API", RegionSide.Mainland)]
    [InlineData("zh-CN", RegionSide.Mainland)]
    [InlineData("IsInMainlandChina", RegionSide.Mainland)]
    [InlineData("国内地址", RegionSide.Mainland)]
    [InlineData("GlobalApiUrl", RegionSide.None)]
    [InlineData("isOverseas", RegionSide.Elsewhere)]
    [InlineData("海外", RegionSide.Elsewhere)]
    [InlineData("isNotChina", RegionSide.Elsewhere)]
    [InlineData("OUTSIDE_CHINA", RegionSide.Elsewhere)]
    [InlineData("notOverseas", RegionSide.None)]
    [InlineData("zh-TW", RegionSide.None)]
    [InlineData("ChinaOrOverseas", RegionSide.None)]
    [InlineData("GlobalSettings.IsChina", RegionSide.Mainland)]
    [InlineData("cnt", RegionSide.None)]
    [InlineData("ApiUrl", RegionSide.None)]
    [InlineData("", RegionSide.None)]
    [InlineData("::--", RegionSide.None)]
    public void Side_IsThatOfTheWords(string name, RegionSide side) => Assert.Equal(side, RegionWords.SideOf(name));

    [Theory]
    [InlineData("apiUrlCn", "GlobalApiUrl")]
    [InlineData("API_URL", "ApiUrlChina")]
    [InlineData("Endpoints:cn:Api", "Endpoints:us:Api")]
    [InlineData("国内地址", "海外地址")]
    [InlineData("China", "Global")]
    public void Twins_HaveOneStem(string left, string right) => Assert.Equal(RegionWords.Stem(left), RegionWords.Stem(right));

    [Theory]
    [InlineData("LoginUrlCn", "ApiUrl")]
    [InlineData("Cn:Login", "Global:Api")]
    public void OthersHaveNot(string left, string right) => Assert.NotEqual(RegionWords.Stem(left), RegionWords.Stem(right));

    [Theory]
    [InlineData("const string ApiCn = Text;", true)]
    [InlineData("var servers = new { CHINA_API = 1 };", true)]
    [InlineData("switch (\"zh-CN\")", true)]
    [InlineData("string 国内地址;", true)]
    [InlineData("class Technician { int cnt; Func<int> AcnReader; }", false)]
    [InlineData("const string ApiOverseas = Text;", false)]
    [InlineData("", false)]
    public void TextThatMayNameTheMainland_HasAWordForIt(string text, bool expected) => Assert.Equal(expected, RegionWords.MainlandNames(text).Any());
}
