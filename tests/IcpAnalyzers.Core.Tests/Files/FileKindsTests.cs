using IcpAnalyzers.Core.Files;

namespace IcpAnalyzers.Core.Tests.Files;

public sealed class FileKindsTests
{
    [Theory]
    [InlineData("Views/AboutPage.xaml", FileKind.Xaml)]
    [InlineData(@"Views\About.AXAML", FileKind.Xaml)]
    [InlineData("About.razor", FileKind.Razor)]
    [InlineData("_Layout.cshtml", FileKind.Razor)]
    [InlineData("index.html", FileKind.Html)]
    [InlineData("index.htm", FileKind.Html)]
    [InlineData("Footer.vue", FileKind.Vue)]
    [InlineData("Footer.tsx", FileKind.Jsx)]
    [InlineData("Footer.jsx", FileKind.Jsx)]
    [InlineData("Strings.zh-Hans.resx", FileKind.Resx)]
    [InlineData("Resources.resw", FileKind.Resx)]
    [InlineData("appsettings.Development.json", FileKind.Json)]
    [InlineData("capacitor.config.json", FileKind.Json)]
    [InlineData("Info.plist", FileKind.Plist)]
    [InlineData("App.config", FileKind.Config)]
    [InlineData("AndroidManifest.xml", FileKind.Xml)]
    [InlineData("Shop.appinstaller", FileKind.Xml)]
    [InlineData("Package.appxmanifest", FileKind.Xml)]
    [InlineData("ClickOnce.pubxml", FileKind.Xml)]
    [InlineData("ProjectSettings/ProjectSettings.asset", FileKind.UnitySettings)]
    [InlineData("AddressableAssetsData/AddressableAssetSettings.asset", FileKind.UnitySettings)]
    [InlineData("capacitor.config.ts", FileKind.Script)]
    [InlineData("Capacitor.Config.js", FileKind.Script)]
    [InlineData("Shop.csproj", FileKind.Project)]
    [InlineData("Shop.application", FileKind.Xml)]
    [InlineData("projectsettings.asset", FileKind.UnitySettings)]
    [InlineData("Assets/Settings/Servers.asset", FileKind.UnityAsset)]
    [InlineData("Assets/Scenes/Main.unity", FileKind.UnityAsset)]
    [InlineData(@"Assets\Prefabs\Login.Prefab", FileKind.UnityAsset)]
    public void KnownExtension_HasItsKind(string path, FileKind kind) => Assert.Equal(kind, FileKinds.Of(path));

    [Theory]
    [InlineData("")]
    [InlineData("About.razor.css")]
    [InlineData("notes.txt")]
    [InlineData("Main.unity.meta")]
    [InlineData("asset")]
    [InlineData("json")]
    [InlineData("folder.json/file")]
    [InlineData("Program.cs")]
    public void OtherFile_HasNone(string path) => Assert.Equal(FileKind.None, FileKinds.Of(path));

    [Fact]
    public void NoKind_GivesNoValues() => Assert.Empty(FileReader.Read(FileKind.None, "<a b='1'/>"));
}
