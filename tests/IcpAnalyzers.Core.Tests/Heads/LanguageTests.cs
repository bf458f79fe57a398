using System.Text;
using IcpAnalyzers.Core.Heads;

namespace IcpAnalyzers.Core.Tests.Heads;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("values", "")]
    [InlineData("values-zh", "zh")]
    [InlineData("values-zh-rCN", "zh-CN")]
    [InlineData("values-mcc460-mnc00-zh-rCN-night", "zh-CN")]
    [InlineData("values-b+zh+Hans+CN", "zh-Hans-CN")]
    [InlineData("values-fil", "fil")]
    [InlineData("values-night", "")]
    [InlineData("values-car", "")]
    [InlineData("values-v21", "")]
    [InlineData("values-sw600dp", "")]
    [InlineData("values-mcc460", "")]
    [InlineData("drawable-zh", null)]
    [InlineData("Values", null)]
    [InlineData("", null)]
    public void FolderOfAndroid_NamesItsLanguage(string folder, string? language) => Assert.Equal(language, LanguageFolders.OfAndroid(folder));

    [Theory]
    [InlineData("zh-Hans.lproj", "zh-Hans")]
    [InlineData("zh_CN.lproj", "zh-CN")]
    [InlineData("Base.lproj", "")]
    [InlineData(".lproj", "")]
    [InlineData("zh-Hans", null)]
    public void FolderOfApple_NamesItsLanguage(string folder, string? language) => Assert.Equal(language, LanguageFolders.OfApple(folder));

    [Theory]
    [InlineData("zh-CN", "zh-CN")]
    [InlineData("lang-zh-Hans", "zh-Hans")]
    [InlineData("en", "en")]
    [InlineData("Strings", "")]
    [InlineData("zh-", "")]
    [InlineData("lang-", "")]
    [InlineData("", "")]
    public void FolderOfWindows_NamesItsLanguage(string folder, string language) => Assert.Equal(language, LanguageFolders.OfWindows(folder));

    [Theory]
    [InlineData("\"CFBundleDisplayName\" = \"商店\";", "商店")]
    [InlineData("CFBundleDisplayName=\"a \\\"b\\\" = c\";", "a \"b\" = c")]
    [InlineData("// CFBundleDisplayName = \"no\";\n/* CFBundleDisplayName = \"no\"; */ CFBundleDisplayName = yes;", "yes")]
    [InlineData("\"other\" = \"CFBundleDisplayName\";", null)]
    [InlineData("\"CFBundleDisplayName\" = \"cut", "cut")]
    [InlineData("\"CFBundleDisplayName\" =", null)]
    [InlineData("/* never closed", null)]
    [InlineData("\"", null)]
    [InlineData("", null)]
    public void AppleTexts_AreReadAsTheyAreWritten(string text, string? name) =>
        Assert.Equal(name, AppleStrings.Read(Encoding.UTF8.GetBytes(text)).TryGetValue("CFBundleDisplayName", out var found) ? found : null);

    [Theory]
    [InlineData(new[] { "", "Shop", "zh-CN", "商店", "zh-TW", "商店（臺灣）" }, "商店")]
    [InlineData(new[] { "", "Shop", "zh-Hans", "商店" }, "商店")]
    [InlineData(new[] { "", "Shop", "zh-TW", "商店（臺灣）", "en", "The Shop" }, "Shop")]
    [InlineData(new[] { "fr", "Boutique" }, "Boutique")]
    [InlineData(new string[0], "")]
    public void NameInTheMainland_IsTheOneItsDevicesShow(string[] pairs, string name)
    {
        var text = new LocalizedText();
        for (var i = 0; i < pairs.Length; i += 2)
            text.Add(pairs[i], pairs[i + 1]);
        Assert.Equal(name, text.InMainland);
    }

    [Fact]
    public void TextsOfAndroid_AreFoundByReference()
    {
        var strings = new AndroidStrings();
        Assert.True(strings.Add("", Utf8("<resources><string name=\"app_name\">\"Bob\\'s  Shop\"</string><string>x</string><color name=\"app_color\">#fff</color></resources>")));
        Assert.True(strings.Add("zh-CN", Utf8("<resources><string name=\"app_name\"> 商\\n店 </string></resources>")));
        Assert.False(strings.Add("fr", Utf8("<!DOCTYPE resources [<!ENTITY a \"b\">]><resources><string name=\"app_name\">&a;</string></resources>")));
        Assert.False(strings.Add("de", Utf8("<resources>")));
        Assert.Equal(["Bob's  Shop", "商 店"], strings.Find("@string/app_name")!.All);
        Assert.Equal(["zh-CN"], strings.Languages);
        Assert.Null(strings.Find("@string/other"));
        Assert.Null(strings.Find("@7f0e0001"));
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
