using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using IcpAnalyzers.Package.Tests.Consumers;

namespace IcpAnalyzers.Package.Tests;

/// <summary>Real builds of what users have: each kind of project gets its warnings and, if it is an app, its sheet.</summary>
[Collection(PackageCollection.Name)]
public sealed class ConsumerTests(PackedPackage package)
{
    private const string App = "<OutputType>Exe</OutputType><ApplicationId>cn.shop-sample.app</ApplicationId><ApplicationDisplayVersion>1.2.0</ApplicationDisplayVersion>";
    private const string WrongNumber = "System.Console.WriteLine(\"京ICP备2026031728号－2A\"); System.Diagnostics.Process.Start(\"https://beian.miit.gov.cn/\");\n";
    private const string Warning = "warning ICP1002 Program.cs(1,27)";
    private const string Sheet = "bin/Debug/net10.0/icp/cn.shop-sample.app-1.2.0.filing.json";

    [Fact]
    public async Task NewConsole_SeesWarningsAndASheet()
    {
        var consumer = new ConsumerProject(package, "hello");
        consumer.WriteProject("Hello.csproj", "<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>")
            .Write("Program.cs", "Console.WriteLine(\"京ICP备2026031728号－2A\");\n");
        var build = (await consumer.BuildAsync()).Succeeded();
        Assert.Equal(["warning ICP1002 Program.cs(1,20)", "warning ICP1007 Program.cs(1,20)"], build.Diagnostics);
        Assert.Contains("'京ICP备2026031728号－2A' is not a filing number as the register writes it", build.Output, StringComparison.Ordinal);
        Assert.Contains("Hello-1.0.0.filing.html", build.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["Hello-1.0.0.filing.html", "Hello-1.0.0.filing.json", "Hello-1.0.0.filing.md"],
            Directory.GetFiles(consumer.PathOf("bin/Debug/net10.0/icp")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task WindowedApp_GetsASheet()
    {
        var consumer = new ConsumerProject(package, "win exe").WriteProject("Shop.csproj", App.Replace("Exe", "WinExe", StringComparison.Ordinal)).Write("Program.cs", WrongNumber);
        Assert.Equal([Warning], (await consumer.BuildAsync()).Succeeded().Diagnostics);
        Assert.True(File.Exists(consumer.PathOf(Sheet)));
    }

    [Fact]
    public async Task FolderWithBlanksAndChinese_Works()
    {
        var consumer = new ConsumerProject(package, "商店 应用 (1)").WriteProject("商店.csproj", App).Write("Program.cs", WrongNumber);
        Assert.Equal([Warning], (await consumer.BuildAsync()).Succeeded().Diagnostics);
        Assert.True(File.Exists(consumer.PathOf(Sheet)));
    }

    [Fact]
    public async Task Library_GetsWarningsButNoSheet()
    {
        var consumer = new ConsumerProject(package, "library").WriteProject("Shop.csproj", "").Write("Program.cs", "class C { string s = \"京ICP备2026031728号－2A\"; }\n");
        var build = (await consumer.BuildAsync()).Succeeded();
        Assert.Equal(["warning ICP1002 Program.cs(1,23)"], build.Diagnostics);
        Assert.Equal(0, build.RunsOf("WriteFilingSheet"));
        Assert.False(Directory.Exists(consumer.PathOf("bin/Debug/net10.0/icp")));
    }

    [Fact]
    public async Task TestProject_IsLeftAlone()
    {
        var consumer = new ConsumerProject(package, "tests").WriteProject("Shop.Tests.csproj", App + "<IsTestProject>true</IsTestProject>").Write("Program.cs", WrongNumber);
        var build = (await consumer.BuildAsync()).Succeeded();
        Assert.Empty(build.Diagnostics);
        Assert.Equal(0, build.RunsOf("WriteFilingSheet"));
    }

    [Fact]
    public async Task SeveralTargets_GetASheetEach()
    {
        var consumer = new ConsumerProject(package, "multi");
        consumer.WriteProject("Shop.csproj", "<TargetFramework></TargetFramework><TargetFrameworks>net10.0;net9.0</TargetFrameworks>" + App).Write("Program.cs", WrongNumber);
        var build = (await consumer.BuildAsync()).Succeeded();
        Assert.Equal([Warning], build.Diagnostics);
        Assert.True(File.Exists(consumer.PathOf(Sheet)));
        Assert.True(File.Exists(consumer.PathOf(Sheet.Replace("net10.0", "net9.0", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task SiteWithRazor_KeepsRazorWorkingAndSeesItsFiles()
    {
        var consumer = new ConsumerProject(package, "site");
        consumer.WriteProject("Site.csproj", "<RequiresAspNetWebAssets>false</RequiresAspNetWebAssets><ImplicitUsings>enable</ImplicitUsings>", sdk: "Microsoft.NET.Sdk.Web")
            .Write("Program.cs", "var app = WebApplication.CreateBuilder(args).Build();\napp.MapGet(\"/\", () => Site.Footer.Line);\napp.Run();\n")
            .Write("Footer.razor", "<footer>\n  <a href=\"https://beian.miit.gov.cn/\">@Line 川ICP备15095485号-1</a>\n</footer>\n@code { public const string Line = \"©\"; }\n")
            .Write("Views/_Layout.cshtml", "<script src=\"https://cdn.jsdelivr.net/npm/vue@3\"></script>\n")
            .Write("appsettings.json", "{\n  \"Sentry\": { \"Dsn\": \"https://abc@o1.ingest.sentry.io/2\" }\n}\n");
        var build = (await consumer.BuildAsync()).Succeeded();
        Assert.Equal(["warning ICP1005 Footer.razor(2,46)", "warning ICP2001 Views/_Layout.cshtml(1,22)", "warning ICP2001 appsettings.json(2,35)"], build.Diagnostics);
        Assert.Empty(build.OtherDiagnostics);
    }

    [Fact]
    public async Task ComponentsOfVueAndReact_AreReadWhereTheyAreOwn()
    {
        const string Vue = "<template>\n  <a href=\"http://beian.miit.gov.cn/\">{{ beian }}</a>\n</template>\n";
        // What the folders above the project are called says nothing of its files.
        var consumer = new ConsumerProject(package, "bin/it's 组件").WriteProject("Shop.csproj", "");
        foreach (var path in new[] { "ClientApp/src/Footer.vue", "ClientApp/node_modules/a/Footer.vue", "uni_modules/a/Footer.vue", "ClientApp/dist/Footer.vue", "ClientApp/Bower_Components/a/Footer.vue", "wwwroot/lib/Footer.vue", "artifacts/Footer.vue" })
            consumer.Write(path, Vue);
        consumer.Write("ClientApp/src/Footer.tsx", "export const Footer = () => <a href=\"http://beian.miit.gov.cn/\">川ICP备15095485号</a>\n").Write("Program.cs", "class C { }\n");
        Assert.Equal(
            ["warning ICP1005 ClientApp/src/Footer.tsx(1,65)", "warning ICP1008 ClientApp/src/Footer.tsx(1,38)", "warning ICP1008 ClientApp/src/Footer.vue(2,12)"],
            (await consumer.BuildAsync()).Succeeded().Diagnostics);
    }

    [Fact]
    public async Task ExtensionOfAnApp_IsNoAppOfItsOwn()
    {
        var consumer = new ConsumerProject(package, "extension");
        consumer.WriteProject("Share.csproj", App + "<IsAppExtension>true</IsAppExtension>")
            .Write("AppDelegate.cs", "public class UIApplicationDelegate { }\npublic class AppDelegate : UIApplicationDelegate { static void Main() { } }\n");
        var build = (await consumer.BuildAsync()).Succeeded();
        Assert.Empty(build.Diagnostics);
        Assert.Equal(0, build.RunsOf("WriteFilingSheet"));
    }

    // Avalonia adds its files with metadata that its generator needs and does not look whether they are there: ours must come after and must not repeat them.
    [Fact]
    public async Task AvaloniaLikeItems_KeepTheirMetadata()
    {
        var consumer = new ConsumerProject(package, "avalonia");
        consumer.WriteProject("Shop.csproj", App, consumer.Reference + "<AvaloniaXaml Include=\"**/*.axaml\" />")
            .Write("About.axaml", "<TextBlock Text=\"京ICP备2026031728号－2A\" />\n")
            .Write("Program.cs", "return;\n")
            .Write("Directory.Build.targets", """
                <Project>
                  <ItemGroup><CompilerVisibleItemMetadata Include="AdditionalFiles" MetadataName="SourceItemGroup" /></ItemGroup>
                  <Target Name="InjectLikeAvalonia" BeforeTargets="GenerateMSBuildEditorConfigFileShouldRun">
                    <ItemGroup><AdditionalFiles Include="@(AvaloniaXaml)" SourceItemGroup="AvaloniaXaml" /></ItemGroup>
                  </Target>
                </Project>
                """);
        Assert.Equal(["warning ICP1002 About.axaml(1,18)", "warning ICP1007 About.axaml(1,18)"], (await consumer.BuildAsync()).Succeeded().Diagnostics);
        var config = File.ReadAllText(consumer.PathOf("obj/Debug/net10.0/Shop.GeneratedMSBuildEditorConfig.editorconfig"));
        Assert.Equal(2, config.Split("About.axaml").Length);
        Assert.Contains("build_metadata.AdditionalFiles.SourceItemGroup = AvaloniaXaml", config, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MauiLikeItems_AreRead()
    {
        var consumer = new ConsumerProject(package, "maui");
        consumer.WriteProject(
                "Shop.csproj",
                App,
                consumer.Reference + "<MauiXaml Include=\"AboutPage.xaml\" /><BundleResource Include=\"Info.plist\" />")
            .Write("AboutPage.xaml", "<Label Text=\"京ICP备2026031728号－2A\" />\n")
            .Write("Info.plist", "<plist><dict>\n<key>SUFeedURL</key><string>http://dl.shop-sample.cn/appcast.xml</string>\n</dict></plist>\n")
            .Write("Program.cs", "return;\n");
        var build = (await consumer.BuildAsync()).Succeeded();
        Assert.Equal(["warning ICP1002 AboutPage.xaml(1,14)", "warning ICP1007 AboutPage.xaml(1,14)", "warning ICP3001 Info.plist(2,29)", "warning ICP3002 Info.plist(2,29)"], build.Diagnostics);
        Assert.True(File.Exists(consumer.PathOf(Sheet)));
    }

    [Fact]
    public async Task AppThatReferencesALibraryWithThePackage_IsAnalysedToo()
    {
        var consumer = new ConsumerProject(package, "through a project");
        consumer.WriteProject("Library/Library.csproj", "").Write("Library/C.cs", "public class C { }\n")
            .WriteProject("Shop/Shop.csproj", App, "<ProjectReference Include=\"../Library/Library.csproj\" />").Write("Shop/Program.cs", WrongNumber);
        var build = (await consumer.BuildAsync("Shop/Shop.csproj")).Succeeded();
        Assert.Equal(["warning ICP1002 Shop/Program.cs(1,27)"], build.Diagnostics);
        Assert.True(File.Exists(consumer.PathOf("Shop/" + Sheet)));
    }

    [Fact]
    public async Task AppThatReferencesAPackageWithThePackage_IsAnalysedToo()
    {
        var consumer = new ConsumerProject(package, "through a package");
        consumer.WriteProject("Library/Library.csproj", "<PackageId>Shop.Library</PackageId><Version>" + package.Version + "</Version>").Write("Library/C.cs", "public class C { }\n");
        (await consumer.RunAsync("pack", "Library/Library.csproj", "-o", package.Feed)).Succeeded();
        consumer.WriteProject("Shop/Shop.csproj", App, $"<PackageReference Include=\"Shop.Library\" Version=\"{package.Version}\" />").Write("Shop/Program.cs", WrongNumber);
        var build = (await consumer.BuildAsync("Shop/Shop.csproj")).Succeeded();
        Assert.Equal(["warning ICP1002 Shop/Program.cs(1,27)"], build.Diagnostics);
        Assert.True(File.Exists(consumer.PathOf("Shop/" + Sheet)));
    }

    [Fact]
    public async Task DeclaredNumber_IsAConstantOfTheApp()
    {
        var consumer = new ConsumerProject(package, "constants");
        consumer.WriteProject("Shop.csproj", App + "<IcpFilingNumber>沪ICP备2026040883号-2A</IcpFilingNumber><TreatWarningsAsErrors>true</TreatWarningsAsErrors><GenerateDocumentationFile>true</GenerateDocumentationFile>")
            .Write("Program.cs", "System.Console.OutputEncoding = System.Text.Encoding.UTF8;\nSystem.Console.WriteLine(Shop.IcpFiling.NumberEnglish + \" \" + Shop.IcpFiling.VerificationUrl);\n");
        (await consumer.BuildAsync()).Succeeded();
        var (exitCode, output) = await DotNet.RunAsync(consumer.Folder, "bin/Debug/net10.0/Shop.dll");
        Assert.Equal((0, "ICP filing number 沪ICP备2026040883号-2A https://beian.miit.gov.cn/"), (exitCode, output.Trim()));
    }

    [Fact]
    public async Task MalformedProperty_IsOneErrorAtItsLine()
    {
        var consumer = new ConsumerProject(package, "malformed number");
        consumer.Write("Directory.Build.props", "<Project>\n  <PropertyGroup>\n    <IcpPoliceNumber>川公网安备11010502025545号</IcpPoliceNumber>\n  </PropertyGroup>\n</Project>\n")
            .WriteProject("Shop.csproj", App + "\n    <IcpFilingNumber>沪ICP备2026040883号－2A</IcpFilingNumber>").Write("Program.cs", "return;\n");
        var build = await consumer.BuildAsync();
        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(["error ICP1002 Shop.csproj(5,6)", "error ICP1010 Directory.Build.props(3,6)"], build.Diagnostics);
        Assert.Contains("Write '沪ICP备2026040883号-2A'.", build.Output, StringComparison.Ordinal);

        consumer.Write("Directory.Build.props", "<Project />").WriteProject("Shop.csproj", App + "\n    <IcpFilingNumber>沪ICP备2026040883号-2A</IcpFilingNumber>");
        Assert.Empty((await consumer.BuildAsync()).Succeeded().Diagnostics);
        Assert.Equal(0, (await consumer.BuildAsync()).Succeeded().RunsOf("CheckFilingProperties"));
    }

    [Fact]
    public async Task WarningsAsErrors_FailTheBuild()
    {
        var consumer = new ConsumerProject(package, "strict").WriteProject("Shop.csproj", App + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>").Write("Program.cs", WrongNumber);
        var build = await consumer.BuildAsync();
        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(["error ICP1002 Program.cs(1,27)"], build.Diagnostics);
    }

    [Fact]
    public async Task AnalyzersOff_LeavesASheetThatSaysSo()
    {
        var consumer = new ConsumerProject(package, "no analyzers").WriteProject("Shop.csproj", App + "<RunAnalyzers>false</RunAnalyzers>").Write("Program.cs", WrongNumber);
        Assert.Empty((await consumer.BuildAsync()).Succeeded().Diagnostics);
        using var sheet = JsonDocument.Parse(File.ReadAllText(consumer.PathOf(Sheet)));
        Assert.False(sheet.RootElement.GetProperty("analysed").GetBoolean());
    }

    [Fact]
    public async Task PackageSwitchedOff_SaysNothing()
    {
        var consumer = new ConsumerProject(package, "disabled").WriteProject("Shop.csproj", App + "<icpEnabled>False</icpEnabled>").Write("Program.cs", WrongNumber);
        var build = (await consumer.BuildAsync()).Succeeded();
        Assert.Empty(build.Diagnostics);
        Assert.Equal(0, build.RunsOf("WriteFilingSheet"));
    }

    [Fact]
    public async Task BadFiles_GetOneWarningEachAndTheBuildGoesOn()
    {
        var consumer = new ConsumerProject(package, "bad files");
        consumer.WriteProject("Shop.csproj", App, consumer.Reference + "<None Include=\"*.plist\" />")
            .Write("Program.cs", "return;\n")
            .Write("entities.xml", "<!DOCTYPE a [ <!ENTITY b \"c\"> ]>\n<a>&b;</a>\n")
            .Write("large.json", "[" + new string(' ', 50 * 1024 * 1024) + "]")
            .Write("binary.config", "\0\u0001\u0002\0\0")
            .Write("utf16.resx", "<root><data name=\"FilingText\"><value>京ICP备2026031728号－2A</value></data></root>", Encoding.Unicode);
        File.WriteAllBytes(consumer.PathOf("gb18030.json"), [.. "{ \"a\": \""u8, 0xD6, 0xD0, 0xCE, 0xC4, 0xB1, 0xB8, 0xB0, 0xB8, 0xBA, 0xC5, .. "\" }"u8]);
        var build = (await consumer.BuildAsync()).Succeeded();
        Assert.Equal(
        [
            "warning ICP1002 utf16.resx(1,38)",
            "warning ICP4006 binary.config(1,1)",
            "warning ICP4006 entities.xml(1,1)",
            "warning ICP4006 gb18030.json(1,1)",
            "warning ICP4006 large.json(1,1)",
        ], build.Diagnostics);
    }

    [Fact]
    public async Task UnityFiles_AreReadWhereTheyAreText()
    {
        var consumer = new ConsumerProject(package, "unity")
            .WriteProject("Game.csproj", "<EnableDefaultItems>false</EnableDefaultItems>", $"""<PackageReference Include="IcpAnalyzers" Version="{package.Version}" />""" + "<Compile Include=\"Game.cs\" /><None Include=\"Assets/**/*\" />")
            .Write("Game.cs", "class Game { }\n")
            .Write("Assets/Servers.asset", "%YAML 1.1\n--- !u!114 &1\nMonoBehaviour:\n  apiUrl: https://api.github.com/v1\n")
            .Write("Assets/Main.unity", "%YAML 1.1\n--- !u!114 &1\nMonoBehaviour:\n  health: 3\n")
            .Write("Assets/Baked.asset", "\0\0\0\0apiUrl: https://api.github.com/v1\n");
        Assert.Equal(["warning ICP2001 Assets/Servers.asset(4,19)"], (await consumer.BuildAsync()).Succeeded().Diagnostics);
    }

    [Fact]
    public async Task OwnHosts_WinOverTheTable()
    {
        var consumer = new ConsumerProject(package, "own hosts");
        consumer.WriteProject("Shop.csproj", App, consumer.Reference + """
                <IcpHost Include="*.githubusercontent.com" Place="Mainland" Reason="our proxy" />
                <IcpHost Include="cdn.shop-sample.com" Place="overseas" />
                <IcpHost Include="typo.shop-sample.com" Place="Shanghai" />
            """)
            .Write("icp.hosts.tsv", "suffix\tstate\n# mirrored\ngithub.com\tMainland\nno tab here\n")
            .Write("Program.cs", """
                var http = new System.Net.Http.HttpClient();
                _ = http.GetStringAsync("https://raw.githubusercontent.com/a/b/list.json");
                _ = http.GetStringAsync("https://api.github.com/repos/a/b");
                _ = http.GetStringAsync("https://cdn.shop-sample.com/a.json");
                """);
        var build = (await consumer.BuildAsync()).Succeeded();
        Assert.Equal(["warning ICP2001 Program.cs(4,34)", "warning ICP4006 Shop.csproj", "warning ICP4006 icp.hosts.tsv(4,1)"], build.Diagnostics);
    }
}
