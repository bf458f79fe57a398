using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks.Tests;

/// <summary>What the sheet says of the files that an app ships.</summary>
public sealed class ShippedNetworkTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("icp 网络 ").FullName;
    private readonly RecordingEngine engine = new();

    // Read back from this assembly.
    public static string Endpoint() => "https://task-samples.cn/api/v1";

    [Fact]
    public void OwnAssembly_GivesFileLineAndMember()
    {
        var task = Task();
        task.Assembly = typeof(ShippedNetworkTests).Assembly.Location;
        task.ProjectDirectory = SourceFolder();
        var host = Host(Write(task), "task-samples.cn");
        var source = host.GetProperty("sources")[0];
        Assert.Equal("ShippedNetworkTests.cs", source.GetProperty("file").GetString());
        Assert.True(source.GetProperty("line").GetInt32() > 0);
        Assert.EndsWith("ShippedNetworkTests.Endpoint", source.GetProperty("member").GetString(), StringComparison.Ordinal);
        Assert.Equal("https", host.GetProperty("schemes")[0].GetString());
        Assert.Empty(engine.Warnings);
    }

    [Fact]
    public void ProjectFile_GivesTheChannelOfItsUpdatesOnly()
    {
        var task = Task();
        task.ContentFiles = [File("Shop.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <InstallUrl>https://setup.shop-sample.cn/</InstallUrl>
                <PackageProjectUrl>https://www.shop-sample.cn/</PackageProjectUrl>
                <IcpPrivacyPolicyUrl>https://legal.shop-sample.cn/privacy</IcpPrivacyPolicyUrl>
              </PropertyGroup>
            </Project>
            """)];
        Assert.Equal(["setup.shop-sample.cn"], Write(task).GetProperty("network").GetProperty("hosts").EnumerateArray().Select(host => host.GetProperty("host").GetString()));
    }

    [Fact]
    public void PackageAssembly_GivesPackageAndMember()
    {
        var sheet = Write(Task(Package("Sample.Sdk", "2.1.0", typeof(ShippedNetworkTests).Assembly.Location)));
        var source = Host(sheet, "task-samples.cn").GetProperty("sources")[0];
        Assert.Equal("Sample.Sdk  0", $"{source.GetProperty("package").GetString()} {source.GetProperty("file").GetString()} {source.GetProperty("line").GetInt32()}");
    }

    [Fact]
    public void HostBelowAFiledDomain_IsDeclared()
    {
        var task = Task(Package("Sample.Sdk", "2.1.0", typeof(ShippedNetworkTests).Assembly.Location));
        task.Items = [Item("task-samples.cn", "IcpFilingDomain")];
        var sheet = Write(task);
        Assert.True(Host(sheet, "task-samples.cn").GetProperty("declared").GetBoolean());
        Assert.Single(sheet.GetProperty("network").GetProperty("hosts").EnumerateArray(), host => host.GetProperty("host").GetString() == "task-samples.cn");
    }

    [Fact]
    public void SettingsFile_GivesItsLineAndDevelopmentSettingsDoNot()
    {
        var task = Task();
        task.ProjectDirectory = folder;
        task.ContentFiles =
        [
            File("appsettings.json", "{\n  \"Shop\": {\n    \"ApiUrl\": \"wss://push.shop-sample.cn/v1\",\n    \"Docs\": \"see https://docs.shop-sample.cn\"\n  }\n}\n"),
            File("appsettings.Development.json", "{ \"ApiUrl\": \"https://dev.shop-sample.cn/v1\" }"),
            File("strings.resx", "<root><data name=\"x\"><value>http://www.w3.org/2000/svg</value></data></root>"),
            new TaskItem(Path.Combine(folder, "gone.json")),
        ];
        var host = Assert.Single(Write(task).GetProperty("network").GetProperty("hosts").EnumerateArray());
        Assert.Equal("push.shop-sample.cn", host.GetProperty("host").GetString());
        var source = host.GetProperty("sources")[0];
        Assert.Equal("appsettings.json:3 Shop:ApiUrl", $"{source.GetProperty("file").GetString()}:{source.GetProperty("line").GetInt32()} {source.GetProperty("member").GetString()}");
    }

    [Fact]
    public void CutAssembly_IsAWarningAndTheRestIsRead()
    {
        var cut = Path.Combine(folder, "Cut.dll");
        System.IO.File.WriteAllBytes(cut, System.IO.File.ReadAllBytes(typeof(ShippedNetworkTests).Assembly.Location)[..3000]);
        var empty = Path.Combine(folder, "Empty.dll");
        System.IO.File.WriteAllText(empty, "");
        var sheet = Write(Task(Package("Cut", "1.0.0", cut), Package("Empty", "1.0.0", empty), Package("Sample.Sdk", "2.1.0", typeof(ShippedNetworkTests).Assembly.Location)));
        Assert.Equal(["Cut.dll", "Empty.dll"], engine.Warnings.Select(warning => Path.GetFileName(warning.File)).Order(StringComparer.Ordinal));
        Assert.All(engine.Warnings, warning => Assert.Equal("ICP4006", warning.Code));
        Assert.Equal("task-samples.cn", Host(sheet, "task-samples.cn").GetProperty("host").GetString());
    }

    [Fact]
    public void AssemblyBeyondTheLimit_IsAWarning()
    {
        var large = Path.Combine(folder, "Large.dll");
        System.IO.File.Copy(typeof(ShippedNetworkTests).Assembly.Location, large);
        using (var stream = System.IO.File.OpenWrite(large))
            stream.SetLength(300L * 1024 * 1024);
        Write(Task(Package("Large", "1.0.0", large)));
        Assert.Contains("128 MB", Assert.Single(engine.Warnings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PackagesThatAreShipped_AreSdks()
    {
        var library = PackageFile("sentry.maui", "5.0.0", "Sentry.Maui.dll", "<package><metadata><id>Sentry.Maui</id><authors>Someone</authors><license type=\"expression\">MIT</license></metadata></package>");
        using (var archive = ZipFile.Open(Path.Combine(Path.GetDirectoryName(library)!, "sentry.aar"), ZipArchiveMode.Create))
        using (var manifest = new StreamWriter(archive.CreateEntry("AndroidManifest.xml").Open()))
            manifest.Write("<manifest xmlns:android=\"http://schemas.android.com/apk/res/android\"><uses-permission android:name=\"android.permission.INTERNET\"/></manifest>");
        var other = PackageFile("unheard.of", "1.0.0", "Unheard.dll", "<package><metadata><authors>A &amp; B</authors><licenseUrl>https://aka.ms/deprecateLicenseUrl</licenseUrl></metadata></package>");
        var broken = PackageFile("broken", "1.0.0", "Broken.dll", "<package");
        var task = Task(
            Package("Sentry.Maui", "5.0.0", library), Package("Unheard.Of", "1.0.0", other), Package("Broken", "1.0.0", broken), Package("System.Text.Json", "9.0.0", other),
            Package("Microsoft.NETCore.App.Runtime.linux-x64", "10.0.0", other), Package("Translated", "1.0.0", Path.Combine(folder, "zh-Hans", "X.resources.dll")));
        task.Items = [Item("Unheard.Of", "IcpSdk", ("Vendor", "示例公司"), ("Purpose", "推送"))];

        Assert.Equal(
            ["Unheard.Of 1.0.0 示例公司 推送   ", "Broken 1.0.0     ", "Sentry.Maui 5.0.0 Sentry 崩溃收集 crash reporting MIT https://sentry.io/privacy/ android.permission.INTERNET"],
            Write(task).GetProperty("sdks").EnumerateArray().Select(sdk => string.Join(' ',
                new[] { "name", "version", "vendor", "purpose", "licence", "privacyUrl" }.Select(key => sdk.GetProperty(key).GetString()).Append(string.Join(',', sdk.GetProperty("permissions").EnumerateArray())))));
    }

    [Fact]
    public void Capgo_IsSeenInItsSettings()
    {
        var task = Task();
        task.ContentFiles = [File("capacitor.config.json", "{ \"plugins\": { \"CapacitorUpdater\": { \"updateUrl\": \"https://update.shop-sample.cn/check\" } } }")];
        Assert.Equal("Capgo (capacitor-updater) True False True True True https://update.shop-sample.cn/check", Update(Write(task)));
    }

    [Fact]
    public void CodePush_SaysWhetherItsKeyIsThere()
    {
        var task = Task();
        task.ContentFiles = [File("strings.xml", "<resources><string name=\"CodePushDeploymentKey\">k</string></resources>")];
        Assert.Equal("CodePush  False True True True ", Update(Write(task)));
        task = Task();
        task.ContentFiles = [File("strings.xml", "<resources><string name=\"CodePushDeploymentKey\">k</string><string name=\"CodePushPublicKey\">p</string></resources>")];
        Assert.Equal("CodePush  True True True True ", Update(Write(task)));
    }

    [Fact]
    public void MechanismThatAProjectCallsShorter_IsNamedOnce()
    {
        var task = Task();
        task.ContentFiles = [File("capacitor.config.json", "{ \"plugins\": { \"CapacitorUpdater\": { \"publicKey\": \"p\" } } }")];
        task.Items = [Item("https://update.shop-sample.cn/check", "IcpUpdateChannel", ("Mechanism", "capgo"))];
        Assert.Equal("Capgo (capacitor-updater) True True True True True https://update.shop-sample.cn/check", Update(Write(task)));
    }

    [Fact]
    public void Updater_IsSeenByItsPackage()
    {
        var task = Task(Package("Velopack", "0.0.1298", typeof(ShippedNetworkTests).Assembly.Location));
        task.Items = [Item("http://dl.shop-sample.cn/feed", "IcpUpdateChannel")];
        Assert.Equal("Velopack False True True   http://dl.shop-sample.cn/feed", Update(Write(task)));
    }

    [Fact]
    public void AppOfAStoreAlone_SaysSo()
    {
        var task = Task();
        task.Items = [Item("https://appgallery.shop-sample.cn/app", "IcpStoreUrl")];
        var sheet = Write(task);
        Assert.Equal("store store", $"{sheet.GetProperty("update").GetProperty("mechanism").GetString()} {sheet.GetProperty("update").GetProperty("hosting").GetString()}");
    }

    [Fact]
    public void NothingKnown_IsNullAndNoFalse() => Assert.Equal("      ", Update(Write(Task())));

    [Fact]
    public void CompilerLog_GivesTheFindings()
    {
        var task = Task();
        task.ProjectDirectory = folder;
        task.Assembly = typeof(ShippedNetworkTests).Assembly.Location;
        task.CompilerLog = File("App.icp.sarif", $$"""
            { "runs": [ { "results": [ { "ruleId": "ICP2001", "level": "warning", "message": { "text": "abroad" },
              "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "{{new Uri(Path.Combine(folder, "Views", "页.cs")).AbsoluteUri}}" }, "region": { "startLine": 7 } } } ] } ] } ] }
            """).ItemSpec;
        var sheet = Write(task);
        Assert.True(sheet.GetProperty("analysed").GetBoolean());
        var finding = Assert.Single(sheet.GetProperty("findings").EnumerateArray());
        Assert.Equal("ICP2001 ServerLocation Views/页.cs:7", $"{finding.GetProperty("id").GetString()} {finding.GetProperty("reason").GetString()} {finding.GetProperty("file").GetString()}:{finding.GetProperty("line").GetInt32()}");
    }

    [Theory]
    [InlineData("{ \"runs\": [ { \"results\": [] } ] }", false)]
    [InlineData("{ \"runs\": [ { \"results\": [ { \"ruleId\": \"ICP2001\" } ] } ] }", true)]
    [InlineData("no log", false)]
    public void LogOfAnotherCompilationOrWithoutOurRules_IsNotAnalysed(string log, bool isOlder)
    {
        var task = Task();
        task.Assembly = File("App.dll", "").ItemSpec;
        task.CompilerLog = File("App.icp.sarif", log).ItemSpec;
        if (isOlder)
            System.IO.File.SetLastWriteTimeUtc(task.CompilerLog, System.IO.File.GetLastWriteTimeUtc(task.Assembly).AddSeconds(-1));
        var sheet = Write(task);
        Assert.False(sheet.GetProperty("analysed").GetBoolean());
        Assert.Empty(sheet.GetProperty("findings").EnumerateArray());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static JsonElement Host(JsonElement sheet, string name) =>
        sheet.GetProperty("network").GetProperty("hosts").EnumerateArray().First(host => host.GetProperty("host").GetString() == name);

    private static string Update(JsonElement sheet)
    {
        var update = sheet.GetProperty("update");
        string Trait(string name) => update.GetProperty(name).ValueKind == JsonValueKind.Null ? "" : update.GetProperty(name).GetBoolean().ToString();
        return string.Join(' ',
            update.GetProperty("mechanism").GetString(), Trait("encrypted"), Trait("verified"), Trait("delta"), Trait("rollback"), Trait("staged"),
            string.Join(',', update.GetProperty("channels").EnumerateArray().Select(channel => channel.GetProperty("url").GetString())));
    }

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    private TaskItem File(string name, string text)
    {
        System.IO.File.WriteAllText(Path.Combine(folder, name), text);
        return new TaskItem(Path.Combine(folder, name));
    }

    private string PackageFile(string id, string version, string assembly, string nuspec)
    {
        var library = Path.Combine(folder, id, version, "lib", "net10.0", assembly);
        Directory.CreateDirectory(Path.GetDirectoryName(library)!);
        System.IO.File.Copy(typeof(ShippedNetworkTests).Assembly.Location, library);
        System.IO.File.WriteAllText(Path.Combine(folder, id, version, id + ".nuspec"), nuspec);
        return library;
    }

    private static TaskItem Package(string id, string version, string file) =>
        new(file, new Dictionary<string, string> { ["NuGetPackageId"] = id, ["NuGetPackageVersion"] = version });

    private WriteFilingSheet Task(params ITaskItem[] references) => new()
    {
        BuildEngine = engine,
        Facts = [new TaskItem("ApplicationId", new Dictionary<string, string> { ["Value"] = "cn.shop-sample.app" })],
        Files = [new TaskItem(Path.Combine(folder, "shop.json"))],
        References = references,
    };

    private JsonElement Write(WriteFilingSheet task)
    {
        Assert.True(task.Execute());
        return JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(folder, "shop.json"))).RootElement;
    }

    private static TaskItem Item(string include, string kind, params (string Name, string Value)[] metadata)
    {
        var item = new TaskItem(include, metadata.ToDictionary(pair => pair.Name, pair => pair.Value));
        item.SetMetadata("IcpItemKind", kind);
        return item;
    }
}
