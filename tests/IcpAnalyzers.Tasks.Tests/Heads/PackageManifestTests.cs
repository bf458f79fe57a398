using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using IcpAnalyzers.Core.Heads;
using IcpAnalyzers.Core.Packages;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks.Tests.Heads;

public sealed class PackageManifestTests(BuiltPackages packages) : IClassFixture<BuiltPackages>
{
    private readonly RecordingEngine engine = new() { ProjectFileOfTaskNode = packages.PathOf("商店.csproj") };

    [Theory]
    [InlineData("shop.apk")]
    [InlineData("utf8.apk")]
    public void Apk_SaysWhatAaptShows(string file)
    {
        var facts = Facts(file)!;
        var shown = packages.Badging(file);
        Assert.Equal(Regex.Match(shown, "package: name='([^']*)'").Groups[1].Value, facts.PackageId);
        Assert.Equal(Regex.Match(shown, "versionCode='([^']*)'").Groups[1].Value, facts.Build);
        Assert.Equal(Regex.Match(shown, "versionName='([^']*)'").Groups[1].Value, facts.Version);
        Assert.Equal(Regex.Match(packages.Tree(file), "label[^=]*=\"([^\"]*)\"").Groups[1].Value, facts.Name);
        Assert.Equal(Regex.Matches(shown, "uses-permission: name='([^']*)'").Select(match => match.Groups[1].Value), facts.Permissions.Select(permission => permission.Name));
    }

    [Theory]
    [InlineData("localized.apk")]
    [InlineData("localized-v1.apk")]
    [InlineData("localized-sparse.apk")]
    public void LabelInResources_IsReadInAllItsLanguages(string file)
    {
        var facts = Facts(file)!;
        var shown = Regex.Matches(packages.Badging(file), "application-label(?:-([^:]+))?:'([^']*)'").ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        Assert.Equal(shown["zh-CN"], facts.Name);
        Assert.Equal(["en", "zh-CN", "zh-Hant-TW"], facts.Languages);
        Assert.Equal(new[] { shown[""], shown["en"], shown["zh-CN"], shown["zh-Hant-TW"] }.Order(StringComparer.Ordinal), facts.Names.All.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void LabelInResourcesOfABundle_IsTheSame()
    {
        var (apk, bundle) = (Facts("localized.apk")!, Facts("localized.aab")!);
        Assert.Equal((apk.Name, string.Join(' ', apk.Languages), string.Join(' ', apk.Names.All)), (bundle.Name, string.Join(' ', bundle.Languages), string.Join(' ', bundle.Names.All)));
    }

    // Every byte of the resources turned once: a text, or none; never an exception.
    [Theory]
    [InlineData("localized.apk", "AndroidManifest.xml", "resources.arsc")]
    [InlineData("localized.aab", "base/manifest/AndroidManifest.xml", "base/resources.pb")]
    public void DamagedResources_NeverThrow(string file, string manifestEntry, string resourcesEntry)
    {
        var manifest = packages.Entry(file, manifestEntry);
        var resources = packages.Entry(file, resourcesEntry);
        var named = 0;
        for (var at = 0; at < resources.Length; at++)
        {
            var turned = (byte[])resources.Clone();
            turned[at] ^= 0xFF;
            foreach (var content in new[] { resources[..at], turned })
            {
                packages.Archive("damaged-resources.zip", (manifestEntry, manifest), (resourcesEntry, content));
                using var stream = File.OpenRead(packages.PathOf("damaged-resources.zip"));
                named += SignedFile.Read(stream).Manifest!.Name.Length > 0 ? 1 : 0;
            }
        }

        Assert.InRange(named, 1, resources.Length * 2);
    }

    [Fact]
    public void AppleTexts_AreTheNameInEachLanguage()
    {
        var facts = Facts("localized.ipa")!;
        Assert.Equal(("商店", "Shop 商店"), (facts.Name, string.Join(' ', facts.Names.All)));
        Assert.Equal(["de", "zh-Hans"], facts.Languages);
        Assert.Equal("用于扫码", Assert.Single(facts.Permissions).Usage);
    }

    [Fact]
    public void HarmonyPackageForTheStore_SaysWhatItsListSays()
    {
        var facts = Facts("shop.app")!;
        Assert.Equal(("cn.shop_sample.app", "2.1.0", "42"), (facts.PackageId, facts.Version, facts.Build));
    }

    [Fact]
    public void Bundle_SaysTheSameAsTheApk()
    {
        var apk = Facts("shop.apk")!;
        var bundle = Facts("shop.aab")!;
        Assert.Equal((apk.PackageId, apk.Name, apk.Version, apk.Build), (bundle.PackageId, bundle.Name, bundle.Version, bundle.Build));
        Assert.Equal(apk.Permissions, bundle.Permissions);
    }

    [Theory]
    [InlineData("shop.ipa", "cn.shop-sample.app", "示例商店", "2.1", "NSCameraUsageDescription")]
    [InlineData("shop.msix", "Shop.Sample", "示例商店", "2.1.0.0", "internetClient")]
    [InlineData("shop.hap", "cn.shop_sample.app", "", "2.1.0", "ohos.permission.INTERNET")]
    public void Package_SaysWhatItsManifestSays(string file, string identifier, string name, string version, string permission)
    {
        var facts = Facts(file)!;
        Assert.Equal((identifier, name, version), (facts.PackageId, facts.Name, facts.Version));
        Assert.Equal([permission], facts.Permissions.Select(found => found.Name));
    }

    // Every byte of the manifest cut off or turned once: the reader says that it is damaged, or finds what is left; it never throws.
    [Theory]
    [InlineData("AndroidManifest.xml")]
    [InlineData("base/manifest/AndroidManifest.xml")]
    public void DamagedManifest_NeverThrows(string entry)
    {
        var manifest = entry[0] == 'b' ? packages.ProtoManifest : packages.Manifest;
        var damaged = 0;
        for (var at = 0; at < manifest.Length; at++)
        {
            var turned = (byte[])manifest.Clone();
            turned[at] ^= 0xFF;
            foreach (var content in new[] { manifest[..at], turned })
                if (!TryRead(entry, content))
                    damaged++;
        }

        Assert.InRange(damaged, manifest.Length / 4, manifest.Length * 2);
    }

    [Fact]
    public void DeepManifest_IsDamaged()
    {
        // <a><a>… as aapt2 would write it: node (1) { element (1) { name (3), child (5) { … } } }.
        byte[] Field(int number, byte[] content) => [(byte)((number << 3) | 2), .. Varint(content.Length), .. content];
        var node = Field(1, Field(3, "a"u8.ToArray()));
        for (var depth = 0; depth < 2000; depth++)
            node = Field(1, [.. Field(3, "a"u8.ToArray()), .. Field(5, node)]);
        Assert.False(TryRead("base/manifest/AndroidManifest.xml", node));
    }

    [Fact]
    public void PermissionsOfThePackage_JoinThoseOfTheProject()
    {
        var permissions = Write([], Item("shop.apk")).GetProperty("permissions").EnumerateArray();
        Assert.Equal(["android.permission.CAMERA shop.apk", "android.permission.INTERNET shop.apk"], permissions.Select(permission => Text(permission, "name") + " " + Text(permission, "source")));
        Assert.DoesNotContain(engine.Warnings, warning => warning.Code == "ICP4007");
    }

    [Fact]
    public void WhatTheProjectDoesNotSay_ComesFromThePackage()
    {
        var head = Write([], Item("shop.apk"));
        Assert.Equal(("cn.shop_sample.app", "示例商店 & 更多", "42"), (Text(head, "packageId"), Text(head, "name"), Text(head, "build")));
    }

    [Theory]
    [InlineData("ApplicationId", "cn.shop_sample.other", "cn.shop_sample.app")]
    [InlineData("IcpAppName", "别的商店", "示例商店 & 更多")]
    [InlineData("ApplicationTitle", "Shop", "示例商店 & 更多")]
    public void AnotherNameOrIdentifier_IsAWarning(string property, string project, string package)
    {
        Write(new() { [property] = project }, Item("shop.apk"));
        var warning = Assert.Single(engine.Warnings, warning => warning.Code == "ICP4007");
        Assert.Contains($"'{project}' in the project and '{package}' in 'shop.apk'", warning.Message, StringComparison.Ordinal);
        Assert.EndsWith("/docs/rules/ICP4007.md", warning.HelpLink, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ApplicationId", "cn.shop_sample.app", "shop.apk", "Android")]
    [InlineData("ApplicationId", "cn.shop_sample.app.debug", "shop.apk", "Android")]
    [InlineData("ApplicationId", "cn.shop_sample.app", "shop.msix", "Windows")]
    [InlineData("IcpAppName", "示例商店 & 更多", "shop.apk", "Android")]
    [InlineData("IcpAppName", "示例商店", "localized.apk", "Android")]
    [InlineData("IcpAppName", "Sample Shop", "localized.apk", "Android")]
    [InlineData("IcpAppName", "别的商店", "shop.hap", "HarmonyOS")]
    public void TheSameOrAnUnknownName_IsNone(string property, string project, string file, string platform)
    {
        Write(new() { [property] = project }, Item(file, platform));
        Assert.DoesNotContain(engine.Warnings, warning => warning.Code == "ICP4007");
    }

    [Fact]
    public void DamagedManifestInASoundPackage_IsAWarning()
    {
        packages.Archive("damaged.apk", ("AndroidManifest.xml", packages.Manifest[..200]));
        Write([], Item("damaged.apk"));
        Assert.Contains(engine.Warnings, warning => warning.Code == "ICP4006" && warning.Message!.Contains("'damaged.apk' is damaged", StringComparison.Ordinal));
    }

    [Fact]
    public void NameThatIsAReference_StandsOnTheSheetAsOne()
    {
        Assert.Equal("$string:app_name", Text(Write([], Item("shop.hap", "HarmonyOS"), head: 1), "nameReference"));
        Assert.False(Write(new() { ["IcpAppName"] = "商店" }, Item("shop.hap", "HarmonyOS"), head: 1).TryGetProperty("nameReference", out _));
    }

    [Fact]
    public void HarmonyPackage_ShowsItsSigner()
    {
        var certificate = Assert.Single(Write([], Item("shop.hap", "HarmonyOS"), head: 1).GetProperty("certificates").EnumerateArray());
        var fingerprint = CommandLine.Text(packages.Folder, "openssl", "x509", "-inform", "der", "-in", "harmony.cer", "-noout", "-fingerprint", "-sha256");
        Assert.Equal(fingerprint.Split('=')[1].Replace(":", "", StringComparison.Ordinal).ToLowerInvariant(), Text(certificate, "sha256"));
        Assert.Empty(engine.Warnings);
    }

    [Fact]
    public void HarmonyPackageWithAProfileForDebugging_IsAWarning()
    {
        Assert.True(Assert.Single(Write([], Item("debug.hap", "HarmonyOS"), head: 1).GetProperty("certificates").EnumerateArray()).GetProperty("debug").GetBoolean());
        Assert.Equal("ICP4002", Assert.Single(engine.Warnings).Code);
    }

    [Fact]
    public void HarmonyPackageWhoseProfileIsOver_IsAWarning()
    {
        Write([], Item("expired.hap", "HarmonyOS"), head: 1);
        Assert.Contains("The profile in 'expired.hap' expired on 2023-07-16", Assert.Single(engine.Warnings).Message, StringComparison.Ordinal);
    }

    private ManifestFacts? Facts(string file)
    {
        using var stream = File.OpenRead(packages.PathOf(file));
        var signed = SignedFile.Read(stream);
        Assert.False(signed.IsManifestDamaged);
        return signed.Manifest;
    }

    private static byte[] Varint(int number)
    {
        var bytes = new List<byte>();
        for (; number >= 0x80; number >>= 7)
            bytes.Add((byte)(number | 0x80));
        return [.. bytes, (byte)number];
    }

    private static bool TryRead(string entry, byte[] content)
    {
        using var stream = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        using (var file = archive.CreateEntry(entry, System.IO.Compression.CompressionLevel.NoCompression).Open())
            file.Write(content);
        return !SignedFile.Read(stream).IsManifestDamaged;
    }

    private JsonElement Write(Dictionary<string, string> properties, ITaskItem item, int head = 0)
    {
        var sheet = packages.PathOf("sheet.json");
        properties["TargetFramework"] = "net10.0";
        properties["AssemblyName"] = "Shop";
        var task = new WriteFilingSheet
        {
            BuildEngine = engine,
            Facts = properties.Select(property => new TaskItem(property.Key, new Dictionary<string, string> { ["Value"] = property.Value })).ToArray<ITaskItem>(),
            Items = [item],
            Files = [new TaskItem(sheet)],
        };
        Assert.True(task.Execute());
        return JsonDocument.Parse(File.ReadAllText(sheet)).RootElement.GetProperty("heads")[head];
    }

    private static TaskItem Item(string file, string platform = "") => new(file, new Dictionary<string, string> { ["IcpItemKind"] = "IcpPackageFile", ["Platform"] = platform });

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
