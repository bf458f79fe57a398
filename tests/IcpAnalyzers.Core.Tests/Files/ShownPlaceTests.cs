using IcpAnalyzers.Core.Files;

namespace IcpAnalyzers.Core.Tests.Files;

public sealed class ShownPlaceTests
{
    [Theory]
    [InlineData("appsettings.json", """{ "ConnectionStrings": { "Default": "x" } }""", "ConnectionStrings:Default")]
    [InlineData("appsettings.Production.json", """{ "Services": [ 1, { "Url": "x" } ] }""", "Services:1:Url")]
    [InlineData("servers.json", """{ "Services": [ {}, {}, { "Url": "x" } ] }""", "Services[2].Url")]
    [InlineData("servers.json", """[ [ "x" ] ]""", "[0][0]")]
    [InlineData("servers.json", """{ "api.shop-sample.cn": { "mirrors": [ "a", "x" ] } }""", "['api.shop-sample.cn'].mirrors[1]")]
    [InlineData("servers.json", "\"x\"", "")]
    [InlineData("servers.json", """{ "a\nb": "x" }""", "a b")]
    [InlineData("App.config", """<configuration><appSettings><add key="Api" value="x" /></appSettings></configuration>""", "appSettings/add[@key=Api]")]
    [InlineData("App.config", """<configuration><connectionStrings><add name='Main' connectionString='x' /></connectionStrings></configuration>""", "connectionStrings/add[@name=Main]/@connectionString")]
    [InlineData("App.config", """<configuration><applicationSettings><setting name="Mirror"><value>x</value></setting></applicationSettings></configuration>""", "applicationSettings/setting[@name=Mirror]/value")]
    [InlineData("Web.config", """<configuration><client><endpoint address="x" /></client></configuration>""", "client/endpoint/@address")]
    [InlineData("strings.xml", """<resources><string name="api_url">x</string></resources>""", "string[@name=api_url]")]
    [InlineData("AndroidManifest.xml", """<manifest><application><meta-data android:name = "api" android:value="x" /></application></manifest>""", "application/meta-data[@android:name=api]")]
    [InlineData("Shop.appinstaller", """<AppInstaller Uri="x" />""", "AppInstaller/@Uri")]
    [InlineData("Shop.csproj", """<Project><PropertyGroup><UpdateUrl>x</UpdateUrl></PropertyGroup></Project>""", "PropertyGroup/UpdateUrl")]
    [InlineData("Main.xaml", """<Page><Grid><Image Source="x" /></Grid></Page>""", "Image/@Source")]
    [InlineData("Main.xaml", """<Page><Image x:Name="Logo"><Image.Source>x</Image.Source></Image></Page>""", "Image/@Source")]
    [InlineData("App.xaml", """<Application><x:String x:Key="ApiUrl">x</x:String></Application>""", "String")]
    [InlineData("Main.xaml", """<Page><Image x:Name="Logo" Source="x" /></Page>""", "Image[@x:Name=Logo]/@Source")]
    [InlineData("Texts.resx", """<root><data name="Api_Url"><value>x</value></data></root>""", "Api_Url")]
    [InlineData("Info.plist", """<plist><dict><key>Hosts</key><array><string>x</string></array></dict></plist>""", "Hosts:0")]
    [InlineData("Servers.asset", "%YAML 1.1\nserverUrl: https://x", "serverUrl")]
    [InlineData("index.html", """<img src="x" />""", "")]
    public void Value_IsNamedInTheWordsOfItsFile(string path, string file, string place)
    {
        var kind = FileKinds.Of(path);
        var value = Values.Single(kind, file, kind == FileKind.UnityAsset ? "https://x" : "x");
        Assert.Equal(place, ShownPlace.Of(value, kind, path));
    }

    [Fact]
    public void LongPlace_KeepsItsEnd()
    {
        var name = new string('a', 200) + "Url";
        var place = ShownPlace.Of(Values.Single(FileKind.Json, $$"""{ "{{name}}": "x" }""", "x"), FileKind.Json, "a.json");
        Assert.Equal(101, place.Length);
        Assert.StartsWith("…a", place, System.StringComparison.Ordinal);
        Assert.EndsWith("aUrl", place, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Web.config", """<configuration><a><authentication certificateValidationMode="None" /></a></configuration>""", "None", "certificateValidationMode=None", "a/authentication")]
    [InlineData("AndroidManifest.xml", """<manifest><application android:usesCleartextTraffic="true" /></manifest>""", "true", "android:usesCleartextTraffic", "application")]
    [InlineData("Info.plist", """<plist><dict><key>SUFeedURL</key><string>x</string></dict></plist>""", "x<", "SUFeedURL", "")]
    [InlineData("Info.plist", """<plist><dict><key>A</key><dict><key>B</key><true/></dict></dict></plist>""", "true", "B", "A")]
    [InlineData("appsettings.json", """{ "ConnectionStrings": { "Main": "Server=a;Encrypt=false" } }""", "false", "Encrypt=false", "ConnectionStrings:Main")]
    [InlineData("app.runtimeconfig.json", """{ "configProperties": { "Switch.A": true } }""", "true", "Switch.A", "")]
    public void Setting_IsNamedByWhatStandsAroundIt(string path, string file, string at, string name, string place)
    {
        var places = new SettingPlaces(FileKinds.Of(path), file, path);
        var position = file.IndexOf(at, System.StringComparison.Ordinal);
        Assert.Equal(place, places.Of(position, name));
        Assert.Equal("", places.Of(0, name));
        Assert.Equal(place, places.Of(position, name));
    }
}
