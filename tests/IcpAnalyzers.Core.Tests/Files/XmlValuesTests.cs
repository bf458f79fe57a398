using System.Linq;
using IcpAnalyzers.Core.Files;

namespace IcpAnalyzers.Core.Tests.Files;

public sealed class XmlValuesTests
{
    [Fact]
    public void MauiPage_GivesAttributesAndTexts() => Assert.Equal(
        [
            "ContentPage@Class#=Lantern.AboutPage",
            "ContentPage@Title#=关于",
            "VerticalStackLayout@Padding#=24",
            "Label@Name#Version=Version",
            "Label@Text#Version={Binding Version}",
            "Label@Name#Filing=Filing",
            "Label@Text#Filing=APP备案号：京ICP备2026031728号-2A",
            "Span@Text#=条款 & 隐私",
            "Span@TextColor#=Blue",
            "Span@#=https://www.shop-sample.cn/privacy",
            "Image@Source#=https://img.shop-sample.cn/logo.png",
        ],
        Values.Shown(FileKind.Xaml, Samples.Maui));

    [Fact]
    public void AvaloniaWindow_GivesAttributesAndTexts() => Assert.Equal(
        [
            "String@Key#ApiUrl=ApiUrl",
            "String@#ApiUrl=https://api.shop-sample.cn/v1",
            "TextBlock@#=蜀ICP备12005138号-1",
            "Run@#=A",
            "Run@Text#=B",
            "HyperlinkButton@NavigateUri#=https://beian.miit.gov.cn/",
            "HyperlinkButton@Content#=查询",
            "TextBox@Watermark#=例如 京ICP备2026031728号",
            "TextBlock@#=a < b & c",
        ],
        Values.Shown(FileKind.Xaml, Samples.Avalonia));

    [Fact]
    public void ConfigFile_NamesValuesByTheirKeys() => Assert.Equal(
        [
            "add@value#Backend=https://api.shop-sample.cn/v1",
            "add@key#Backend=Backend",
            "add@name#Main=Main",
            "add@connectionString#Main=Server=db.shop-sample.cn",
            "setting@name#FeedUrl=FeedUrl",
            "setting@serializeAs#FeedUrl=String",
            "value@#FeedUrl=http://dl.shop-sample.cn/",
        ],
        Values.Shown(FileKind.Config, Samples.Config));

    [Fact]
    public void AndroidResources_NameValuesByTheirNames() => Assert.Equal(
        [
            "string@name#app_name=app_name",
            "string@#app_name=灯笼",
            "string-array@name#servers=servers",
            "item@#servers=https://a.shop-sample.cn",
            "meta-data@name#CHANNEL_URL=CHANNEL_URL",
            "meta-data@value#CHANNEL_URL=http://c.shop-sample.cn",
        ],
        Values.Shown(FileKind.Xml, Samples.Android));

    [Fact]
    public void AppInstaller_GivesItsAddresses()
    {
        var addresses = Values.Of(FileKind.Xml, Samples.AppInstaller).Where(v => v.Name == "Uri").ToList();
        Assert.Equal(["AppInstaller", "MainBundle"], addresses.Select(v => v.Element));
        Assert.Equal("AppInstaller/MainBundle/@Uri", addresses[1].Path);
    }

    [Fact]
    public void Resx_GivesStringsOnly() => Assert.Equal(
        ["value@#About_Icp=备案号：京ICP备2026031728号-2A", "value@#Terms=条款 <b>"],
        Values.Shown(FileKind.Resx, Samples.Resx));

    [Fact]
    public void Plist_NamesValuesByTheKeyInFront() => Assert.Equal(
        [
            "string@CFBundleName#CFBundleName=灯笼",
            "string@SUFeedURL#SUFeedURL=https://dl.shop-sample.cn/appcast.xml?a=1&b=2",
            "true@NSAllowsArbitraryLoads#NSAppTransportSecurity:NSAllowsArbitraryLoads=true",
            "string@Schemes#Schemes:0=weixin",
            "string@Name#Schemes:1:Name=alipay",
            "string@Schemes#Schemes:3=last",
        ],
        Values.Shown(FileKind.Plist, Samples.Plist));

    [Fact]
    public void BinaryPlist_GivesNothing() => Assert.Empty(Values.Of(FileKind.Plist, "bplist00<string>a</string>"));

    [Fact]
    public void Paths_AreWrittenFromTheRoot()
    {
        Assert.Equal("configuration/appSettings/add/@value", Values.Single(FileKind.Config, Samples.Config, "https://api.shop-sample.cn/v1").Path);
        Assert.Equal("root/data/value", Values.Of(FileKind.Resx, Samples.Resx)[0].Path);
        Assert.Equal("Window/HyperlinkButton/HyperlinkButton.Content", Values.Single(FileKind.Xaml, Samples.Avalonia, "查询").Path);
        Assert.Equal("Schemes:1:Name", Values.Single(FileKind.Plist, Samples.Plist, "alipay").Path);
    }

    [Theory]
    [InlineData("<a b='1' c=\"2", "1")]
    [InlineData("<a b=\"1\n<c d=\"2\"/>", "2")]
    [InlineData("<a b c=1 d='2'/>", "2")]
    [InlineData("<a>text", "text")]
    [InlineData("<a><b>1</c></b>2</a>", "1|2")]
    [InlineData("<a x='1'/><b x='2'></b>", "1|2")]
    [InlineData("<a><![CDATA[half", "")]
    [InlineData("<!-- half <a b='1'/>", "")]
    [InlineData("text < outside & > ", "")]
    [InlineData("<a>1 < 2</a>", "1|2")]
    [InlineData("\uFEFF<a b='1'/>", "1")]
    [InlineData("<!DOCTYPE a [ <!ENTITY x \"]>\"> ]><a b='1'/>", "1")]
    [InlineData("<a>  </a>", "")]
    public void HalfTypedFile_GivesWhatIsThere(string file, string texts) => Assert.Equal(texts, string.Join("|", Values.Texts(FileKind.Xml, file)));

    [Theory]
    [InlineData("&amp;&lt;&gt;&quot;&apos;", "&<>\"'")]
    [InlineData("&#20140;&#x4EAC;&#x1F600;", "京京😀")]
    [InlineData("a&b; &unknown; & &#xD800; &#; &#99999999999;", "a\uFFFC \uFFFC & &#xD800; &#; &#99999999999;")]
    public void Entities_AreDecoded(string raw, string text) => Assert.Equal(text, Values.Texts(FileKind.Xml, $"<a b=\"{raw}\"/>").Single());
}
