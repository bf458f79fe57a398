using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using IcpAnalyzers.Package.Tests.Consumers;

namespace IcpAnalyzers.Package.Tests;

/// <summary>The sheet over several builds of one project.</summary>
[Collection(PackageCollection.Name)]
public sealed class SheetBuildTests(PackedPackage package)
{
    private const string Properties = "<OutputType>Exe</OutputType><ApplicationId>cn.shop-sample.app</ApplicationId><ApplicationDisplayVersion>1.2.0</ApplicationDisplayVersion>";
    private const string Sheet = "bin/Debug/net10.0/icp/cn.shop-sample.app-1.2.0.filing.json";

    [Fact]
    public async Task SecondBuild_SkipsTheSheetUntilAFactChangesOrItIsGone()
    {
        var consumer = Consumer("incremental");
        var build = (await consumer.BuildAsync()).Succeeded();
        Assert.Equal((1, 1), (build.RunsOf("RehearseFilingSheet"), build.RunsOf("WriteFilingSheet")));
        var first = File.ReadAllText(consumer.PathOf(Sheet));
        build = (await consumer.BuildAsync()).Succeeded();
        Assert.Equal((0, 0), (build.RunsOf("RehearseFilingSheet"), build.RunsOf("WriteFilingSheet")));

        Assert.Equal(1, (await consumer.BuildAsync("-p:IcpFilingNumber=沪ICP备2026040883号-2A")).Succeeded().RunsOf("WriteFilingSheet"));
        Assert.Contains("沪ICP备2026040883号-2A", File.ReadAllText(consumer.PathOf(Sheet)), StringComparison.Ordinal);
        Assert.Equal(1, (await consumer.BuildAsync()).Succeeded().RunsOf("WriteFilingSheet"));
        Assert.Equal(first, File.ReadAllText(consumer.PathOf(Sheet)));

        File.Delete(consumer.PathOf(Sheet));
        (await consumer.BuildAsync()).Succeeded();
        Assert.Equal(first, File.ReadAllText(consumer.PathOf(Sheet)));
    }

    [Fact]
    public async Task Clean_RemovesTheSheet()
    {
        var consumer = Consumer("clean");
        (await consumer.BuildAsync()).Succeeded();
        Assert.True(File.Exists(consumer.PathOf(Sheet)));
        (await consumer.RunAsync("clean")).Succeeded();
        Assert.False(Directory.Exists(consumer.PathOf("bin/Debug/net10.0/icp")) && Directory.GetFiles(consumer.PathOf("bin/Debug/net10.0/icp")).Length > 0);
    }

    [Fact]
    public async Task Publish_CopiesTheSheetUnlessToldNotTo()
    {
        var consumer = Consumer("publish");
        (await consumer.RunAsync("publish", "-o", consumer.PathOf("out"))).Succeeded();
        Assert.Equal(["html", "json", "md", "pdf", "xlsx"], Formats(consumer, "out/icp"));
        Assert.Equal(["html", "json", "md"], Formats(consumer, "bin/Release/net10.0/icp"));
        (await consumer.RunAsync("publish", "-o", consumer.PathOf("out2"), "-p:IcpPublishSheet=false")).Succeeded();
        Assert.False(Directory.Exists(consumer.PathOf("out2/icp")));
        (await consumer.RunAsync("publish", "-o", consumer.PathOf("out3"), "-p:IcpSheetFormats=pdf")).Succeeded();
        Assert.Equal(["pdf"], Formats(consumer, "out3/icp"));
    }

    [Fact]
    public async Task SeveralFrameworks_GetASheetEachAndOneOfAll()
    {
        var consumer = Frameworks("frameworks");
        Assert.Equal(1, (await consumer.BuildAsync()).Succeeded().RunsOf("MergeFilingSheets"));
        foreach (var framework in new[] { "net10.0", "netstandard2.0" })
            Assert.Equal(["html", "json", "md"], Formats(consumer, $"bin/Debug/{framework}/icp"));
        using (var json = JsonDocument.Parse(File.ReadAllText(consumer.PathOf("bin/Debug/icp/cn.shop-sample.app-1.2.0.filing.json"))))
            Assert.Equal(["net10.0", "netstandard2.0"], json.RootElement.GetProperty("heads").EnumerateArray().Select(head => head.GetProperty("platform").GetString()));

        Assert.Equal(0, (await consumer.BuildAsync()).Succeeded().RunsOf("MergeFilingSheets"));
        Assert.Equal(1, (await consumer.BuildAsync("-p:IcpFilingNumber=沪ICP备2026040883号-2A")).Succeeded().RunsOf("MergeFilingSheets"));
        (await consumer.RunAsync("clean")).Succeeded();
        Assert.Empty(Formats(consumer, "bin/Debug/icp"));
    }

    [Fact]
    public async Task DifferentNamesOfFrameworks_AreReported()
    {
        var consumer = Frameworks("names", "<ApplicationTitle>灯笼</ApplicationTitle><ApplicationTitle Condition=\"'$(TargetFramework)' == 'net10.0'\">Lantern</ApplicationTitle>");
        Assert.Contains((await consumer.BuildAsync("-t:IcpSheet", "-restore")).Succeeded().Diagnostics, diagnostic => diagnostic == "warning ICP4007 Shop.csproj");
        Assert.Equal(["html", "json", "md"], Formats(consumer, "bin/Debug/icp"));
    }

    [Fact]
    public async Task OneFolderForAllFrameworks_HasTheSheetOfEachInItsOwn()
    {
        var consumer = Frameworks("one folder");
        (await consumer.BuildAsync("-p:IcpSheetDirectory=sheets")).Succeeded();
        foreach (var folder in new[] { "sheets", "sheets/net10.0", "sheets/netstandard2.0" })
            Assert.Equal(["html", "json", "md"], Formats(consumer, folder));
    }

    [Fact]
    public async Task SheetTargetAlone_WritesIt()
    {
        var consumer = Consumer("target alone");
        (await consumer.BuildAsync("-t:IcpSheet")).Succeeded();
        Assert.True(File.Exists(consumer.PathOf(Sheet)));
    }

    [Fact]
    public async Task UnwritablePath_IsAWarning()
    {
        // A file where the directory should be: no user, root included, can write into it.
        var consumer = Consumer("unwritable").Write("taken", "");
        var build = (await consumer.BuildAsync("-p:IcpSheetDirectory=taken/icp/")).Succeeded();
        Assert.Contains("ICP4006", build.Output, StringComparison.Ordinal);
        Assert.Contains(build.Diagnostics, diagnostic => diagnostic == "warning ICP4006 Shop.csproj");
    }

    // NSAllowsArbitraryLoads in the binary form of Apple's tools; the platform is imitated, as its workload is not here.
    [Fact]
    public async Task BinaryInfoPlist_IsReportedByTheTask()
    {
        var consumer = new ConsumerProject(package, "binary plist");
        consumer.WriteProject("Shop.csproj", Properties).Write("Program.cs", "return;\n")
            .Write("Directory.Build.targets", "<Project><Target Name=\"Ios\" BeforeTargets=\"_IcpCollectSheetFacts\"><PropertyGroup><TargetPlatformIdentifier>ios</TargetPlatformIdentifier></PropertyGroup></Target></Project>");
        File.WriteAllBytes(consumer.PathOf("Info.plist"), Convert.FromBase64String("YnBsaXN0MDDSAQIDBF8QEkNGQnVuZGxlSWRlbnRpZmllcl8QFk5TQXBwVHJhbnNwb3J0U2VjdXJpdHlfEBJjbi5zaG9wLXNhbXBsZS5hcHDRBQZfEBZOU0FsbG93c0FyYml0cmFyeUxvYWRzCQgNIjtQU2wAAAAAAAABAQAAAAAAAAAHAAAAAAAAAAAAAAAAAAAAbQ=="));
        Assert.Contains("warning ICP3005 Info.plist", string.Join('\n', (await consumer.BuildAsync()).Succeeded().Diagnostics), StringComparison.Ordinal);
        Assert.DoesNotContain("ICP3005", string.Join('\n', (await consumer.BuildAsync("--no-incremental", "-p:NoWarn=ICP3005")).Succeeded().Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SameProject_GivesTheSameBytesElsewhere()
    {
        var here = Consumer("bytes here");
        var there = Consumer("bytes 那里");
        (await here.BuildAsync("-p:IcpSheetFormats=json%3Bhtml%3Bmd%3Bxlsx%3Bpdf")).Succeeded();
        (await there.BuildAsync("-p:ContinuousIntegrationBuild=true", "-p:IcpSheetFormats=json%3Bhtml%3Bmd%3Bxlsx%3Bpdf")).Succeeded();
        foreach (var extension in new[] { "json", "html", "md", "xlsx", "pdf" })
            Assert.Equal(File.ReadAllBytes(here.PathOf(Path.ChangeExtension(Sheet, extension))), File.ReadAllBytes(there.PathOf(Path.ChangeExtension(Sheet, extension))));
    }

    private ConsumerProject Frameworks(string name, string properties = "")
    {
        var consumer = new ConsumerProject(package, name);
        return consumer.Write("Program.cs", "return;\n").Write("Shop.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>net10.0; netstandard2.0</TargetFrameworks>
                <LangVersion>latest</LangVersion>
                {Properties}{properties}
              </PropertyGroup>
              <ItemGroup>{consumer.Reference}</ItemGroup>
            </Project>
            """);
    }

    private static List<string> Formats(ConsumerProject consumer, string folder) => Directory.Exists(consumer.PathOf(folder))
        ? [.. Directory.GetFiles(consumer.PathOf(folder), "cn.shop-sample.app-1.2.0.filing.*").Select(file => Path.GetExtension(file)[1..]).Order(StringComparer.Ordinal)]
        : [];

    [Fact]
    public async Task HostsSdksAndFindings_AreThoseOfTheCompilation()
    {
        var consumer = new ConsumerProject(package, "网络 facts");
        consumer.WriteProject("Shop.csproj", Properties, consumer.Reference + "<PackageReference Include=\"Newtonsoft.Json\" Version=\"13.0.3\" />")
            .Write("Program.cs", "using System.Net.Http;\nvar client = new HttpClient();\nSystem.Console.WriteLine(await client.GetStringAsync(\"https://api.github.com/repos\"));\n");
        (await consumer.BuildAsync()).Succeeded();
        var first = File.ReadAllText(consumer.PathOf(Sheet));
        using (var json = System.Text.Json.JsonDocument.Parse(first))
        {
            var source = Assert.Single(json.RootElement.GetProperty("network").GetProperty("hosts").EnumerateArray(), host => host.GetProperty("host").GetString() == "api.github.com").GetProperty("sources")[0];
            Assert.Equal("Program.cs:3 Program.Main", $"{source.GetProperty("file").GetString()}:{source.GetProperty("line").GetInt32()} {source.GetProperty("member").GetString()}");
            Assert.Equal("Newtonsoft.Json 13.0.3 MIT", string.Join(' ', new[] { "name", "version", "licence" }.Select(key => Assert.Single(json.RootElement.GetProperty("sdks").EnumerateArray()).GetProperty(key).GetString())));
            Assert.True(json.RootElement.GetProperty("analysed").GetBoolean());
            Assert.Equal("ICP2001", Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray()).GetProperty("id").GetString());
        }

        // A build that compiles nothing loses nothing.
        Assert.Equal(0, (await consumer.BuildAsync()).Succeeded().RunsOf("WriteFilingSheet"));
        Assert.Equal(first, File.ReadAllText(consumer.PathOf(Sheet)));

        (await consumer.BuildAsync("--no-incremental", "-p:RunAnalyzers=false")).Succeeded();
        using var unanalysed = System.Text.Json.JsonDocument.Parse(File.ReadAllText(consumer.PathOf(Sheet)));
        Assert.False(unanalysed.RootElement.GetProperty("analysed").GetBoolean());

        // The project's own log stays where the project wants it, and is read.
        (await consumer.BuildAsync("--no-incremental", "-p:ErrorLog=own.sarif%2cversion=2.1")).Succeeded();
        Assert.True(File.Exists(consumer.PathOf("own.sarif")));
        Assert.Equal(first, File.ReadAllText(consumer.PathOf(Sheet)));
    }

    // The workload is not needed: the platform is put in before the facts are collected.
    [Fact]
    public async Task FilesOfThePlatform_ReachTheSheetAndWriteItAnew()
    {
        var consumer = new ConsumerProject(package, "平台 files");
        consumer.Write("Shop.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework>{Properties}</PropertyGroup>
              <ItemGroup>
                {consumer.Reference}
                <AndroidLibrary Include="libs/alipaysdk-15.8.17.aar" />
                <AndroidMavenLibrary Include="com.tencent.bugly:crashreport" Version="4.1.9" />
                <AndroidLibrary Include="libs/ofPackage-1.0.aar" NuGetPackageId="Some.Package" />
              </ItemGroup>
              <Target Name="OnAndroid" BeforeTargets="_IcpCollectSheetFacts"><PropertyGroup><TargetPlatformIdentifier>android</TargetPlatformIdentifier></PropertyGroup></Target>
            </Project>
            """)
            .Write("Program.cs", "return;\n")
            .Write("Properties/AndroidManifest.xml", "<manifest xmlns:android=\"http://schemas.android.com/apk/res/android\"><application android:label=\"@string/app_name\" /><uses-permission android:name=\"android.permission.CAMERA\" /></manifest>")
            .Write("Resources/values/strings.xml", "<resources><string name=\"app_name\">Shop</string></resources>")
            .Write("Resources/values-zh-rCN/strings.xml", "<resources><string name=\"app_name\">商店</string></resources>")
            .Write("Resources/mipmap-xxxhdpi/appicon.png", "no picture")
            .Write("libs/alipaysdk-15.8.17.aar", "no library")
            .Write("libs/ofPackage-1.0.aar", "no library");
        (await consumer.BuildAsync("-t:IcpSheet", "-restore")).Succeeded();
        using (var json = JsonDocument.Parse(File.ReadAllText(consumer.PathOf(Sheet))))
        {
            var head = json.RootElement.GetProperty("heads")[0];
            Assert.Equal("android 商店 Resources/mipmap-xxxhdpi/appicon.png", $"{head.GetProperty("platform")} {head.GetProperty("name")} {head.GetProperty("icon").GetProperty("file")}");
            Assert.Equal("zh-CN", Assert.Single(head.GetProperty("languages").EnumerateArray()).GetString());
            Assert.Equal("android.permission.CAMERA", Assert.Single(head.GetProperty("permissions").EnumerateArray()).GetProperty("name").GetString());
            Assert.Equal(["alipaysdk 15.8.17", "com.tencent.bugly:crashreport 4.1.9"], json.RootElement.GetProperty("sdks").EnumerateArray().Select(sdk => $"{sdk.GetProperty("name")} {sdk.GetProperty("version")}"));
        }

        Assert.Equal(0, (await consumer.BuildAsync("-t:IcpSheet")).Succeeded().RunsOf("WriteFilingSheet"));
        consumer.Write("Resources/values-zh-rCN/strings.xml", "<resources><string name=\"app_name\">新商店</string></resources>");
        Assert.Equal(1, (await consumer.BuildAsync("-t:IcpSheet")).Succeeded().RunsOf("WriteFilingSheet"));
        Assert.Contains("新商店", File.ReadAllText(consumer.PathOf(Sheet)), StringComparison.Ordinal);
    }

    private ConsumerProject Consumer(string name)
    {
        var consumer = new ConsumerProject(package, name);
        return consumer.WriteProject("Shop.csproj", Properties, consumer.Reference + "<IcpFilingDomain Include=\"api.shop-sample.cn\" />").Write("Program.cs", "return;\n");
    }
}
