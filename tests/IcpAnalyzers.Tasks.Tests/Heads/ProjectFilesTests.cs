using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks.Tests.Heads;

/// <summary>What the sheet takes from the manifests and texts of a project.</summary>
public sealed class ProjectFilesTests : IDisposable
{
    private const string Android = "<manifest xmlns:android=\"http://schemas.android.com/apk/res/android\" package=\"cn.shop_sample.app\"><application android:label=\"@string/app_name\" /></manifest>";

    private readonly string folder = Directory.CreateTempSubdirectory("icp 清单 ").FullName;
    private readonly RecordingEngine engine = new();

    [Fact]
    public void LabelThatTheManifestRefersTo_IsTheNameInItsLanguages()
    {
        var sheet = Write([], AndroidProject());
        var head = sheet.GetProperty("heads")[0];
        Assert.Equal(("商店", "cn.shop_sample.app"), (Text(head, "name"), Text(head, "packageId")));
        Assert.Equal("商店", Text(sheet.GetProperty("app"), "name"));
        Assert.Equal(["zh-CN"], head.GetProperty("languages").EnumerateArray().Select(tag => tag.GetString()));
        Assert.DoesNotContain(sheet.GetProperty("missing").EnumerateArray(), fact => Text(fact, "fact") is "name" or "packageId");
        Assert.Empty(engine.Warnings);
    }

    [Theory]
    [InlineData("ApplicationId", "cn.shop_sample.other", "'cn.shop_sample.other' in the project and 'cn.shop_sample.app' in 'Platforms/Android/AndroidManifest.xml'")]
    [InlineData("ApplicationTitle", "别的商店", "'别的商店' in the project and '商店' in 'Platforms/Android/AndroidManifest.xml'")]
    public void AnotherNameOrIdentifierInTheManifest_IsAWarning(string property, string value, string message)
    {
        Write(new() { [property] = value }, AndroidProject());
        var warning = Assert.Single(engine.Warnings);
        Assert.Equal("ICP4007", warning.Code);
        Assert.Contains(message, warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "2.1")]
    [InlineData("3.0", "3.0")]
    public void VersionOfTheManifest_IsThatOfTheHeadUnlessTheProjectSaysOne(string stated, string version)
    {
        var manifest = File("IcpManifest", "AndroidManifest.xml", Android.Replace("package=", "android:versionName=\"2.1\" android:versionCode=\"42\" package=", StringComparison.Ordinal));
        var head = Write(new() { ["ApplicationDisplayVersion"] = stated, ["Version"] = "1.0.0" }, manifest).GetProperty("heads")[0];
        Assert.Equal((version, "42"), (Text(head, "version"), Text(head, "build")));
    }

    [Theory]
    [InlineData("ApplicationId", "cn.shop_sample.app")]
    [InlineData("ApplicationId", "cn.shop_sample.app.debug")]
    [InlineData("ApplicationTitle", "商店")]
    [InlineData("ApplicationTitle", "Shop")]
    [InlineData("Version", "2.0")]
    public void TheSame_IsNone(string property, string value)
    {
        Write(new() { [property] = value }, AndroidProject());
        Assert.Empty(engine.Warnings);
    }

    // CFBundleName alone is no name that people see: the build adds the title of the project.
    [Theory]
    [InlineData("CFBundleDisplayName", 1)]
    [InlineData("CFBundleName", 0)]
    public void NameInAnInfoPlist_IsComparedWhereItIsShown(string key, int warnings)
    {
        Write(new() { ["ApplicationTitle"] = "商店", ["TargetPlatformIdentifier"] = "ios" }, File("IcpManifest", "Info.plist", $"<plist><dict><key>{key}</key><string>shop</string></dict></plist>"));
        Assert.Equal(warnings, engine.Warnings.Count);
        Assert.Equal("shop", Text(Write([], File("IcpManifest", "Info.plist", $"<plist><dict><key>{key}</key><string>shop</string></dict></plist>")).GetProperty("heads")[0], "name"));
    }

    [Fact]
    public void TextsOfAnApple_GiveNameLanguagesAndUsage()
    {
        var head = Write(
            new() { ["TargetPlatformIdentifier"] = "ios" },
            File("IcpManifest", "Platforms/iOS/Info.plist", "<plist><dict><key>CFBundleName</key><string>Shop</string><key>NSCameraUsageDescription</key><string>scans</string></dict></plist>"),
            File("IcpManifest", "Platforms/iOS/Entitlements.plist", "<plist><dict><key>aps-environment</key><string>production</string></dict></plist>"),
            File("IcpResource", "Platforms/iOS/zh-Hans.lproj/InfoPlist.strings", "\"CFBundleDisplayName\" = \"商店\";\n\"NSCameraUsageDescription\" = \"用于扫码\";"),
            File("IcpResource", "Platforms/iOS/de.lproj/Localizable.strings", "\"CFBundleDisplayName\" = \"no\";")).GetProperty("heads")[0];
        Assert.Equal("商店", Text(head, "name"));
        Assert.Equal(["de", "zh-Hans"], head.GetProperty("languages").EnumerateArray().Select(tag => tag.GetString()));
        Assert.Equal(
            ["NSCameraUsageDescription 用于扫码 Platforms/iOS/Info.plist", "aps-environment production Platforms/iOS/Entitlements.plist"],
            head.GetProperty("permissions").EnumerateArray().Select(permission => $"{Text(permission, "name")} {Text(permission, "usage")} {Text(permission, "source")}"));
    }

    [Fact]
    public void NameOfAWindowsApp_ComesFromItsTextsOrIsShownAsTheReferenceItIs()
    {
        const string manifest = "<Package><Identity Name=\"Shop.Sample\" /><Properties><DisplayName>ms-resource:AppName</DisplayName></Properties></Package>";
        var windows = new Dictionary<string, string> { ["TargetPlatformIdentifier"] = "windows" };
        var unknown = Write(windows, File("IcpManifest", "Package.appxmanifest", manifest));
        Assert.Equal("ms-resource:AppName", Text(unknown.GetProperty("heads")[0], "nameReference"));
        Assert.Contains(unknown.GetProperty("missing").EnumerateArray(), fact => Text(fact, "fact") == "name");

        var head = Write(windows, File("IcpManifest", "Package.appxmanifest", manifest), File("IcpResource", "Strings/zh-CN/Resources.resw", "<root><data name=\"AppName\"><value>商店</value></data></root>")).GetProperty("heads")[0];
        Assert.Equal(("商店", "zh-CN", false), (Text(head, "name"), head.GetProperty("languages")[0].GetString(), head.TryGetProperty("nameReference", out _)));

        var stated = Write(new(windows) { ["ApplicationTitle"] = "商店" }, File("IcpManifest", "Package.appxmanifest", manifest)).GetProperty("heads")[0];
        Assert.False(stated.TryGetProperty("nameReference", out _));
        Assert.Empty(engine.Warnings);
    }

    [Fact]
    public void ManifestOfTheBuild_IsNotThatOfAnotherPlatform()
    {
        var heads = Write(new() { ["TargetPlatformIdentifier"] = "android" }, [.. AndroidProject("<uses-permission android:name=\"android.permission.CAMERA\" />"), new TaskItem("gone.cer", new Dictionary<string, string> { ["IcpItemKind"] = "IcpSigningCertificate", ["Platform"] = "HarmonyOS" })])
            .GetProperty("heads");
        Assert.Equal(["android 1", "harmonyos 0"], heads.EnumerateArray().Select(head => $"{Text(head, "platform")} {head.GetProperty("permissions").GetArrayLength()}"));
    }

    [Fact]
    public void ManifestWithADtd_IsAWarningAndTheRestIsWritten()
    {
        var sheet = Write(new() { ["ApplicationTitle"] = "商店" }, File("IcpManifest", "AndroidManifest.xml", "<!DOCTYPE manifest [<!ENTITY a \"x\">]><manifest package=\"&a;\" />"));
        var warning = Assert.Single(engine.Warnings);
        Assert.Equal("ICP4006", warning.Code);
        Assert.Contains("'AndroidManifest.xml'", warning.Message, StringComparison.Ordinal);
        Assert.Equal("商店", Text(sheet.GetProperty("app"), "name"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private ITaskItem[] AndroidProject(string permissions = "") =>
    [
        File("IcpManifest", "Platforms/Android/AndroidManifest.xml", Android.Replace("<application", permissions + "<application", StringComparison.Ordinal)),
        File("IcpResource", "Platforms/Android/Resources/values/strings.xml", "<resources><string name=\"app_name\">Shop</string></resources>"),
        File("IcpResource", "Platforms/Android/Resources/values-zh-rCN/strings.xml", "<resources><string name=\"app_name\">商店</string></resources>"),
        File("IcpResource", "Platforms/Android/Resources/values-night/colors.xml", "<resources><color name=\"a\">#000</color></resources>"),
    ];

    private TaskItem File(string kind, string name, string content)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, content);
        return new TaskItem(name, new Dictionary<string, string> { ["IcpItemKind"] = kind });
    }

    private JsonElement Write(Dictionary<string, string> properties, params ITaskItem[] items)
    {
        var sheet = Path.Combine(folder, "sheet.json");
        properties["AssemblyName"] = "Shop.Android";
        var task = new WriteFilingSheet
        {
            BuildEngine = engine,
            Facts = properties.Select(property => new TaskItem(property.Key, new Dictionary<string, string> { ["Value"] = property.Value })).ToArray<ITaskItem>(),
            Items = items,
            Files = [new TaskItem(sheet)],
            ProjectDirectory = folder,
        };
        Assert.True(task.Execute());
        return JsonDocument.Parse(System.IO.File.ReadAllText(sheet)).RootElement;
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
