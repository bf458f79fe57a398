using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

/// <summary>Addresses in every kind of file beside C#: each kind has one that is reported and one that is not.</summary>
public sealed class EndpointFilesTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP2001");

    [Theory]
    [InlineData("appsettings.json", """{ "Mirror": "https://[|github.com|]/a/b", "Openai": { "Host": "[|api.openai.com|]", "Port": 443 } }""")]
    [InlineData("appsettings.Production.json", """{ "Services": [ { "Url": "https://[|api.openai.com|]" } ] }""")]
    [InlineData("App.config", """<configuration><appSettings><add key="ServerHost" value="[|api.openai.com|]" /></appSettings></configuration>""")]
    [InlineData("App.config", """<configuration><applicationSettings><Shop.Properties.Settings><setting name="Mirror" serializeAs="String"><value>https://[|github.com|]/a/b</value></setting></Shop.Properties.Settings></applicationSettings></configuration>""")]
    [InlineData("Web.config", """<configuration><system.serviceModel><client><endpoint address="https://[|shop.azurewebsites.net|]/Orders.svc" contract="IOrders" /></client></system.serviceModel></configuration>""")]
    [InlineData("Web.config", """<configuration><connectionStrings><add name="Main" connectionString="Server=tcp:[|shop.database.windows.net|],1433;Database=shop" /></connectionStrings></configuration>""")]
    [InlineData("Main.xaml", """<Image Source="https://[|raw.githubusercontent.com|]/a/b/c.png" />""")]
    [InlineData("Main.xaml", """<Page><Image><Image.Source><BitmapImage UriSource="https://[|github.com|]/a" /></Image.Source></Image><WebView2 Source="https://[|github.com|]/b" /></Page>""")]
    [InlineData("Endpoints.resx", """<root><data name="ApiBaseUrl"><value>https://[|api.github.com|]/</value></data></root>""")]
    [InlineData("Index.razor", """<MImage LazySrc="https://[|picsum.photos|]/1/2" Src="@("https://[|picsum.photos|]/3/4")" />""")]
    [InlineData("Index.razor", """@code { async Task Load() => users = await Http.GetFromJsonAsync<List<User>>("https://[|api.github.com|]/users"); }""")]
    [InlineData("Index.cshtml", """<form action="https://[|formspree.io|]/f/a"></form><link rel="stylesheet" href="https://[|cdn.jsdelivr.net|]/a.css" /><iframe src="https://[|www.youtube.com|]/embed/a"></iframe>""")]
    [InlineData("index.html", """<script>fetch("https://[|api.github.com|]/users"); const apiUrl = 'https://[|api.openai.com|]/v1';</script>""")]
    [InlineData("Index.razor", """<Feed>https://[|api.github.com|]/v1/feed</Feed>""")]
    [InlineData("Info.plist", """<plist><dict><key>ApiBaseUrl</key><string>https://[|api.github.com|]/</string></dict></plist>""")]
    [InlineData("google-services.json", """{ "project_info": { "firebase_url": "https://[|shop-sample.firebaseio.com|]" } }""")]
    [InlineData("AndroidManifest.xml", """<manifest><application><meta-data android:name="api.endpoint" android:value="https://[|api.github.com|]/" /></application></manifest>""")]
    [InlineData("strings.xml", """<resources><string name="api_base_url">https://[|api.github.com|]/</string></resources>""")]
    [InlineData("Assets/Settings/Servers.asset", "%YAML 1.1\n--- !u!114 &1\nMonoBehaviour:\n  serverUrl: https://[|api.openai.com|]/v1\n  mirrors:\n  - https://[|raw.githubusercontent.com|]/a/b\n")]
    [InlineData("Assets/Scenes/Main.unity", "%YAML 1.1\n--- !u!1001 &1\nPrefabInstance:\n    - target: {fileID: 1}\n      propertyPath: apiUrl\n      value: https://[|api.openai.com|]\n")]
    [InlineData("capacitor.config.ts", """const config = { server: { url: 'https://[|shop-sample.vercel.app|]' } };""")]
    [InlineData("capacitor.config.json", """{ "server": { "url": "https://[|shop-sample.vercel.app|]" } }""")]
    public Task ContactedAddress_IsReported(string path, string text) => Rule.ReportsFile(path, text);

    [Theory]
    [InlineData("appsettings.Development.json", """{ "Mirror": "https://api.github.com" }""")]
    [InlineData("launchSettings.json", """{ "profiles": { "a": { "applicationUrl": "https://api.github.com" } } }""")]
    [InlineData("package.json", """{ "homepage": "https://github.com/a/b#readme", "repository": { "url": "https://github.com/a/b.git" }, "api": "https://api.github.com" }""")]
    [InlineData("tsconfig.app.json", """{ "$schema": "https://raw.githubusercontent.com/a/b.json", "api": "https://api.github.com" }""")]
    [InlineData("nuget.config", """<configuration><packageSources><add key="nightly" value="https://pkgs.dev.azure.com/a/index.json" /></packageSources></configuration>""")]
    [InlineData("shop.schema.json", """{ "default": "https://api.github.com" }""")]
    [InlineData("licenses.json", """[ { "PackageName": "A", "Repository": "https://github.com/a/b.git" } ]""")]
    [InlineData("App.config", """<configuration xmlns="https://api.github.com/schema"><startup><supportedRuntime version="v4.0" sku=".NETFramework,Version=v4.8" /></startup></configuration>""")]
    [InlineData("Main.xaml", """<Page xmlns="https://api.github.com/xaml" xmlns:a="https://raw.githubusercontent.com/a"><TextBlock Text="See https://api.github.com/a" /></Page>""")]
    [InlineData("Strings.resx", """<root><resheader name="resmimetype"><value>text/microsoft-resx</value></resheader><data name="Hint"><value>Read https://api.github.com/help first</value></data></root>""")]
    [InlineData("Index.razor", """<base href="https://api.github.com/" /><html xmlns="https://api.github.com/x"></html>@code { bool Is(string url) => url.StartsWith("https://api.github.com") || url == "https://api.github.com"; }""")]
    [InlineData("index.html", """<!-- <script src="https://unpkg.com/vue@3"></script> --><script>if (location.origin === "https://api.gitee-sample.cn") {}</script>""")]
    [InlineData("index.html", """<script type="application/ld+json">{ "@type": "Organization", "logo": "https://raw.githubusercontent.com/a/b/logo.png" }</script>""")]
    [InlineData("App.razor", """<script type="application/ld+json">{ "@@type": "Organization", "logo": "https://raw.githubusercontent.com/a/b/logo.png" }</script>""")]
    [InlineData("Info.plist", """<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd"><plist><dict><key>NSCameraUsageDescription</key><string>See https://api.github.com for why</string></dict></plist>""")]
    [InlineData("AndroidManifest.xml", """<manifest xmlns:android="http://schemas.android.com/apk/res/android"><application android:label="github.com" /></manifest>""")]
    [InlineData("Package.appxmanifest", """<Package><Identity Name="12030shop.WallpaperServer" Publisher="CN=1" Version="1.0.137.0" /></Package>""")]
    [InlineData("App.config", """<configuration><appSettings><add key="ServerName" version="1.0.137.0" /></appSettings></configuration>""")]
    [InlineData("appsettings.json", """{ "Gateway": { "Version": "1.0.137.0" } }""")]
    [InlineData("Setup.cshtml", """<ul><li><code><b>type=</b>clightning;<b>server=</b>tcp://1.1.1.1:27743/</code></li></ul><pre>https://api.github.com/users</pre>""")]
    [InlineData("index.html", """<p>https://api.github.com/users</p>""")]
    [InlineData("notes.txt", "https://api.github.com/")]
    [InlineData("Level.asset", "  m_Url: https://api.github.com/")]
    [InlineData("Main.unity", "%YAML 1.1\nMonoBehaviour:\n  m_text: Read https://api.github.com/help first\n  serverUrl: \n")]
    [InlineData("Login.prefab", "%YAML 1.1\nMonoBehaviour:\n  serverUrl: https://api.shop-sample.cn\n  m_Script: {fileID: 11500000}\n")]
    [InlineData("Baked.asset", "\0\0\u0001 serverUrl: https://api.github.com/")]
    public Task OtherAddress_IsIgnored(string path, string text) => Rule.IgnoresFile(path, text);

    [Theory]
    [InlineData("appsettings.json", """{ "Services": [ { "Url": "https://[|8.8.8.8|]" } ] }""", "Services:0:Url")]
    [InlineData("services.json", """{ "Services": [ { "Url": "https://[|8.8.8.8|]" } ] }""", "Services[0].Url")]
    [InlineData("App.config", """<configuration><appSettings><add key="Api" value="https://[|8.8.8.8|]" /></appSettings></configuration>""", "appSettings/add[@key=Api]")]
    [InlineData("Endpoints.resx", """<root><data name="ApiUrl"><value>https://[|8.8.8.8|]</value></data></root>""", "ApiUrl")]
    public Task PlaceInTheFile_IsInTheMessage(string path, string text, string place) => RuleTest.For("ICP2002")
        .WithMessage($"'8.8.8.8 in {place}' is an address outside mainland China (Google Public DNS). Use a mainland address, or say in icp.hosts.tsv where it is.")
        .ReportsFile(path, text);

    [Theory]
    [InlineData("Shop.appinstaller", """<AppInstaller Uri="https://[|github.com|]/a/b.appinstaller" xmlns="http://schemas.microsoft.com/appx/appinstaller/2018"><MainPackage Uri="https://[|github.com|]/a/b.msix" /></AppInstaller>""")]
    [InlineData("ClickOnce.pubxml", """<Project><PropertyGroup><InstallUrl>https://[|github.com|]/a/</InstallUrl></PropertyGroup></Project>""")]
    [InlineData("Info.plist", """<plist><dict><key>SUPublicEDKey</key><string>a</string><key>SUFeedURL</key><string>https://[|github.com|]/a/appcast.xml</string></dict></plist>""")]
    [InlineData("AddressableAssetSettings.asset", "MonoBehaviour:\n  m_Values:\n  - m_Id: a\n    m_Value: https://[|shop.s3.us-east-1.amazonaws.com|]/bundles\n")]
    public Task UpdateChannelInAFile_IsReported(string path, string text) => RuleTest.For("ICP3006").ReportsFile(path, text);

    [Theory]
    [InlineData("About.razor", """<MButton Href="https://[|github.com|]/a/b" />""")]
    [InlineData("Assets/Scenes/Main.unity", "%YAML 1.1\nMonoBehaviour:\n  m_text: https://[|api.github.com|]/\n  helpURL: https://[|api.github.com|]/wiki\n")]
    [InlineData("Settings.axaml", """<SettingsCard HeaderTargetUri="https://[|github.com|]/a/b" />""")]
    [InlineData("About.razor", """<a @onclick="@(() => Launcher.OpenAsync("https://[|github.com|]/a/b"))"></a>""")]
    public Task LinkInAFile_IsALink(string path, string text) => RuleTest.For("ICP2007").WithSeverity(Microsoft.CodeAnalysis.DiagnosticSeverity.Info).ReportsFile(path, text);
}
