using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
using IcpAnalyzers.Tasks.Tests.Heads;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks.Tests;

/// <summary>SDKs that come without a package of .NET.</summary>
public sealed class NativeSdkTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("icp 第三方 ").FullName;
    private readonly RecordingEngine engine = new();

    [Fact]
    public void AndroidLibrary_BringsItsPermissions()
    {
        Library("libs/alipaysdk-15.8.17.aar", "<uses-permission android:name=\"android.permission.INTERNET\"/><uses-permission android:name=\"android.permission.ACCESS_WIFI_STATE\"/>");
        Assert.Equal(
            ["alipaysdk 15.8.17|支付宝 Alipay|支付 payment|https://opendocs.alipay.com/open/01g6qm||android.permission.ACCESS_WIFI_STATE,android.permission.INTERNET"],
            Sdks([Native("libs/alipaysdk-15.8.17.aar")]));
    }

    [Fact]
    public void JarAndCoordinates_AreKnownByTheirNames()
    {
        File.WriteAllText(Path.Combine(folder, "jpush-android_v5.2.4.jar"), "");
        Assert.Equal(
            ["com.tencent.mm.opensdk:wechat-sdk-android 6.8.0|腾讯 Tencent", "jpush-android 5.2.4|极光 Aurora Mobile", "unheard-of |"],
            Sdks([Native("com.tencent.mm.opensdk:wechat-sdk-android", "6.8.0"), Native("jpush-android_v5.2.4.jar"), Native("libs/unheard-of.jar")]).Select(sdk => string.Join('|', sdk.Split('|')[..2])));
    }

    [Fact]
    public void AppleFramework_SaysItsVersionAndWhoItTracksFor()
    {
        Write("Shop.xcframework/ios-arm64/Shop.framework/Info.plist", "<plist><dict><key>CFBundleShortVersionString</key><string>3.1</string></dict></plist>");
        Write("Shop.xcframework/ios-arm64/Shop.framework/PrivacyInfo.xcprivacy", "<plist><dict><key>NSPrivacyTrackingDomains</key><array><string>Track.shop-sample.cn</string></array></dict></plist>");
        Write("Shop.xcframework/ios-arm64_x86_64-simulator/Shop.framework/Info.plist", "<plist><dict><key>CFBundleShortVersionString</key><string>3.1</string></dict></plist>");
        Assert.Equal(["Shop 3.1||||track.shop-sample.cn|"], Sdks([Native("Shop.xcframework")]));
    }

    [Fact]
    public void DeclaredSdk_WinsAndIsCompleted()
    {
        Library("libs/alipaysdk-15.8.17.aar", "<uses-permission android:name=\"android.permission.INTERNET\"/>");
        Assert.Equal(
            ["AlipaySDK 15.8.17|示例公司|支付 payment|https://opendocs.alipay.com/open/01g6qm||android.permission.INTERNET", "Only.Declared 1.0|||||"],
            Sdks([Native("libs/alipaysdk-15.8.17.aar"), Item("AlipaySDK", "IcpSdk", ("Vendor", "示例公司")), Item("Only.Declared", "IcpSdk", ("Version", "1.0"))]));
    }

    [Fact]
    public void AssemblyOfNoPackageAndNoProject_IsAnSdkWithItsHosts()
    {
        var assembly = typeof(NativeSdkTests).Assembly;
        var alone = new TaskItem(assembly.Location);
        var ofProject = new TaskItem(assembly.Location, new Dictionary<string, string> { ["ReferenceSourceTarget"] = "ProjectReference" });
        var sdk = Assert.Single(Sdks([], alone)).Split('|');
        Assert.Equal("IcpAnalyzers.Tasks.Tests " + assembly.GetName().Version, sdk[0]);
        Assert.Contains("task-samples.cn", sdk[4], StringComparison.Ordinal);
        Assert.Empty(Sdks([], ofProject));
    }

    [Fact]
    public void LibraryThatAProjectBinds_IsAnSdk()
    {
        Directory.CreateDirectory(Path.Combine(folder, "bin"));
        File.Copy(typeof(NativeSdkTests).Assembly.Location, Path.Combine(folder, "bin/Binding.dll"));
        Library("bin/Binding.aar", "");
        Library("bin/push-6.11.0.300.aar", "");
        var reference = new TaskItem(Path.Combine(folder, "bin/Binding.dll"), new Dictionary<string, string> { ["MSBuildSourceProjectFile"] = Path.Combine(folder, "Binding.csproj") });
        Assert.Equal(["push 6.11.0.300|||||"], Sdks([], reference));
    }

    [Theory]
    [InlineData("damaged")]
    [InlineData("bomb")]
    [InlineData("dtd")]
    [InlineData("gone")]
    public void HostileLibrary_IsNamedWithoutPermissions(string kind)
    {
        var path = Path.Combine(folder, "hostile.aar");
        switch (kind)
        {
            case "damaged":
                Library("hostile.aar", "<uses-permission android:name=\"a.permission.B\"/>");
                File.WriteAllBytes(path, File.ReadAllBytes(path)[..^30]);
                break;
            case "bomb":
                HostileArchives.WriteBomb(path, "AndroidManifest.xml");
                break;
            case "dtd":
                Library("hostile.aar", "", "<!DOCTYPE manifest [<!ENTITY a \"<uses-permission android:name='a.permission.B'/>\">]>");
                break;
        }

        Assert.Equal(["hostile |||||"], Sdks([Native("hostile.aar")]));
        Assert.Empty(engine.Warnings);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Library(string file, string permissions, string before = "")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
        using var archive = ZipFile.Open(Path.Combine(folder, file), ZipArchiveMode.Create);
        using var manifest = new StreamWriter(archive.CreateEntry("AndroidManifest.xml").Open());
        manifest.Write($"{before}<manifest xmlns:android=\"http://schemas.android.com/apk/res/android\" package=\"sdk\">{permissions}</manifest>");
    }

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
        File.WriteAllText(Path.Combine(folder, file), text);
    }

    private static TaskItem Native(string include, string version = "") => Item(include, "IcpNativeSdk", ("Version", version));

    private static TaskItem Item(string include, string kind, params (string Name, string Value)[] metadata) =>
        new(include, metadata.Append(("IcpItemKind", kind)).ToDictionary(pair => pair.Item1, pair => pair.Item2));

    private List<string> Sdks(ITaskItem[] items, params ITaskItem[] references)
    {
        var sheet = Path.Combine(folder, "sheet.json");
        var task = new WriteFilingSheet
        {
            BuildEngine = engine,
            Facts = [new TaskItem("ApplicationTitle", new Dictionary<string, string> { ["Value"] = "商店" })],
            Items = items,
            References = references,
            Files = [new TaskItem(sheet)],
            ProjectDirectory = folder,
        };
        Assert.True(task.Execute());
        using var json = JsonDocument.Parse(File.ReadAllText(sheet));
        return [.. json.RootElement.GetProperty("sdks").EnumerateArray().Select(sdk => string.Join('|',
            Text(sdk, "name") + " " + Text(sdk, "version"), Text(sdk, "vendor"), Text(sdk, "purpose"), Text(sdk, "privacyUrl"),
            string.Join(',', sdk.GetProperty("hosts").EnumerateArray()), string.Join(',', sdk.GetProperty("permissions").EnumerateArray())))];
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
