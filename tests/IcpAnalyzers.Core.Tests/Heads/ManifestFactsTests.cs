using System;
using System.Linq;
using System.Text;
using IcpAnalyzers.Core.Heads;

namespace IcpAnalyzers.Core.Tests.Heads;

public sealed class ManifestFactsTests
{
    // Written by plistlib of Python 3.
    private const string BinaryInfoPlist =
        "YnBsaXN0MDDVAQIDBAUGBwgLDF8QE0NGQnVuZGxlRGlzcGxheU5hbWVfEBJDRkJ1bmRsZUlkZW50aWZpZXJfEBVDRkJ1bmRsZUxvY2FsaXphdGlvbnNfEA9DRkJ1bmRsZVZlcnNpb25fEBhOU0NhbWVyYVVzYWdl"
        + "RGVzY3JpcHRpb25keTpPi1VGXpdfEBJjbi5zaG9wLXNhbXBsZS5hcHCiCQpXemgtSGFuc1JlblI0MmR1KE6OYmt4AQgTKT5WaIOMoaSsr7IAAAAAAAABAQAAAAAAAAANAAAAAAAAAAAAAAAAAAAAuw==";

    [Fact]
    public void AndroidManifest_IsRead()
    {
        var facts = AndroidManifestFacts.Read(Utf8("""
            <?xml version="1.0" encoding="utf-8"?>
            <manifest xmlns:android="http://schemas.android.com/apk/res/android" package="cn.shop_sample.app" android:versionCode="42" android:versionName="2.1">
              <application android:label="示例商店"><meta-data android:name="android.permission.NOT_ONE" /></application>
              <uses-permission android:name="android.permission.CAMERA" android:maxSdkVersion="30" />
              <uses-permission android:name="android.permission.CAMERA" />
              <uses-permission-sdk-23 android:name="android.permission.RECORD_AUDIO" />
              <permission android:name="cn.shop_sample.app.OWN" />
              <uses-permission />
            </manifest>
            """))!;
        Assert.Equal(("cn.shop_sample.app", "示例商店", "2.1", "42"), (facts.PackageId, facts.Name, facts.Version, facts.Build));
        Assert.Equal(["android.permission.CAMERA", "android.permission.RECORD_AUDIO"], facts.Permissions.Select(permission => permission.Name));
    }

    [Fact]
    public void WhatTheBuildFillsIn_IsEmpty()
    {
        var android = AndroidManifestFacts.Read(Utf8("""
            <manifest xmlns:android="http://schemas.android.com/apk/res/android" package="${applicationId}"><application android:label="@string/app_name" /></manifest>
            """))!;
        Assert.Equal(("", "", "", ""), (android.PackageId, android.Name, android.Version, android.Build));

        var windows = AppxManifestFacts.Read(Utf8("""
            <Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
              <Identity Name="maui-package-name-placeholder" Publisher="CN=User Name" Version="0.0.0.0" /><Properties><DisplayName>$placeholder$</DisplayName></Properties>
            </Package>
            """))!;
        Assert.Equal(("", "", ""), (windows.PackageId, windows.Name, windows.Version));

        var apple = InfoPlistFacts.Read(Utf8("<plist><dict><key>CFBundleIdentifier</key><string>$(PRODUCT_BUNDLE_IDENTIFIER)</string></dict></plist>"))!;
        Assert.Equal("", apple.PackageId);
    }

    [Fact]
    public void InfoPlist_IsReadInBothForms()
    {
        var xml = InfoPlistFacts.Read(Utf8("""
            <plist><dict>
              <key>CFBundleIdentifier</key><string>cn.shop-sample.app</string><key>CFBundleName</key><string>shop</string><key>CFBundleDisplayName</key><string>示例商店</string>
              <key>CFBundleVersion</key><string>42</string><key>CFBundleLocalizations</key><array><string>zh-Hans</string><string>en</string></array>
              <key>NSCameraUsageDescription</key><string> 用于扫码 </string><key>NSAppTransportSecurity</key><dict/>
            </dict></plist>
            """))!;
        foreach (var facts in new[] { xml, InfoPlistFacts.Read(Convert.FromBase64String(BinaryInfoPlist))! })
        {
            Assert.Equal(("cn.shop-sample.app", "示例商店", "42"), (facts.PackageId, facts.Name, facts.Build));
            Assert.Equal(["zh-Hans", "en"], facts.Languages);
            var permission = Assert.Single(facts.Permissions);
            Assert.Equal(("NSCameraUsageDescription", "用于扫码"), (permission.Name, permission.Usage));
        }
    }

    [Fact]
    public void Entitlements_ArePermissions()
    {
        var facts = InfoPlistFacts.Read(Utf8("""
            <plist><dict>
              <key>aps-environment</key><string>production</string><key>com.apple.developer.healthkit</key><true/>
              <key>com.apple.security.get-task-allow</key><true/><key>application-identifier</key><string>A.cn.shop-sample.app</string>
            </dict></plist>
            """))!;
        Assert.Equal(["aps-environment", "com.apple.developer.healthkit"], facts.Permissions.Select(permission => permission.Name));
    }

    [Fact]
    public void AppxManifest_IsReadInAllItsNamespaces()
    {
        var facts = AppxManifestFacts.Read(Utf8("""
            <Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10" xmlns:rescap="http://schemas.microsoft.com/appx/manifest/foundation/windows10/restrictedcapabilities">
              <Identity Name="Shop.Sample" Publisher="CN=Shop" Version="2.1.0.0" /><Properties><DisplayName>示例商店</DisplayName></Properties>
              <Capabilities><Capability Name="internetClient" /><rescap:Capability Name="runFullTrust" /><DeviceCapability Name="webcam" /></Capabilities>
            </Package>
            """))!;
        Assert.Equal(("Shop.Sample", "示例商店", "2.1.0.0"), (facts.PackageId, facts.Name, facts.Version));
        Assert.Equal(["internetClient", "runFullTrust", "webcam"], facts.Permissions.Select(permission => permission.Name));
    }

    [Theory]
    [InlineData("<manifest>")]
    [InlineData("<manifest2 />")]
    [InlineData("<Package2 />")]
    [InlineData("<!DOCTYPE manifest [<!ENTITY a \"x\">]><manifest package=\"&a;\" />")]
    [InlineData("<!DOCTYPE Package SYSTEM \"http://shop-sample.cn/x.dtd\"><Package />")]
    [InlineData("\0\0\0")]
    [InlineData("")]
    public void DamagedAndHostileFiles_AreNoManifest(string text)
    {
        Assert.Null(AndroidManifestFacts.Read(Utf8(text)));
        Assert.Null(AppxManifestFacts.Read(Utf8(text)));
        Assert.Null(InfoPlistFacts.Read(Utf8(text)));
    }

    [Theory]
    [InlineData("ms-resource:AppName", "商店", "")]
    [InlineData("ms-resource:Resources/AppName", "商店", "")]
    [InlineData("ms-resource:///Resources/AppName", "商店", "")]
    [InlineData("ms-resource://Shop.Sample/Resources/AppName", "商店", "")]
    [InlineData("ms-resource:About/Title/Text", "关于", "")]
    [InlineData("ms-resource:Other", "", "ms-resource:Other")]
    [InlineData("ms-resource:", "", "ms-resource:")]
    [InlineData("ms-resource://x", "", "ms-resource://x")]
    [InlineData("Shop", "Shop", "")]
    public void NameOfAWindowsApp_IsLookedUpInTheTextsOfTheProject(string reference, string name, string left)
    {
        var strings = new WindowsStrings();
        Assert.True(strings.Add("zh-CN", "Resources", Utf8("<root><resheader name=\"version\"><value>2.0</value></resheader><data name=\"AppName\" xml:space=\"preserve\"><value>商店</value></data></root>")));
        Assert.True(strings.Add("en-US", "Resources", Utf8("<root><data name=\"AppName\"><value>Shop</value></data><data><value>no name</value></data></root>")));
        Assert.True(strings.Add("zh-CN", "About", Utf8("<root><data name=\"Title.Text\"><value>关于</value></data></root>")));
        Assert.False(strings.Add("de", "Resources", Utf8("<data name=\"AppName\" />")));
        Assert.Equal(["en-US", "zh-CN"], strings.Languages);
        var facts = AppxManifestFacts.Read(Utf8($"<Package><Properties><DisplayName>{reference}</DisplayName></Properties></Package>"), strings)!;
        Assert.Equal((name, left), (facts.Name, facts.NameReference));
    }

    [Theory]
    [InlineData("\"label\":\"$string:app_name\",", "", "$string:app_name")]
    [InlineData("\"label\":\"商店\",", "商店", "")]
    [InlineData("", "", "")]
    public void NameOfAHarmonyApp_IsATextOrAReference(string label, string name, string reference)
    {
        var facts = HarmonyModuleFacts.Read(Utf8("{\"app\":{" + label + "\"bundleName\":\"cn.shop_sample.app\"}}"))!;
        Assert.Equal((name, reference), (facts.Name, facts.NameReference));
    }

    [Fact]
    public void HarmonyModule_IsRead()
    {
        var facts = HarmonyModuleFacts.Read(Utf8("""
            {"module":{"name":"entry","abilities":[{"name":"ohos.permission.NOT_ONE"}],
              "requestPermissions":[{"name":"ohos.permission.INTERNET","reason":"$string:why"},{"name":"ohos.permission.CAMERA"},{"name":"ohos.permission.INTERNET"}]},
             "app":{"vendor":"shop","bundleName":"cn.shop_sample.app","versionName":"2.1"}}
            """))!;
        Assert.Equal(("cn.shop_sample.app", "2.1"), (facts.PackageId, facts.Version));
        Assert.Equal(["ohos.permission.CAMERA", "ohos.permission.INTERNET"], facts.Permissions.Select(permission => permission.Name));
        Assert.Null(HarmonyModuleFacts.Read(Utf8("{\"bundleName\":\"cn.shop_sample.app\"}")));
        Assert.Null(HarmonyModuleFacts.Read(Utf8("not json")));
    }

    [Theory]
    [InlineData("iVBORw0KGgoAAAANSUhEUgAABAAAAAIACAYAAAA=", 1024, 512)] // PNG
    [InlineData("AAABAAIAEBAAAAEAIAAAAAAAAAAAAAAAAAAAAAEAIAAAAAAAAAAAAA==", 256, 256)] // ICO of 16 and 256 pixels
    [InlineData("/9j/4AAEAAD/wAARCAIABAADASIAAhEBAxEB", 1024, 512)] // JPEG
    [InlineData("PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=", 0, 0)] // SVG
    [InlineData("iVBORw0KGgo=", 0, 0)]
    [InlineData("/9j/4AAA/9j/4AAA", 0, 0)]
    [InlineData("", 0, 0)]
    public void SizeOfAnImage_IsReadFromItsHeader(string base64, int width, int height) => Assert.Equal((width, height), ImageSize.Of(Convert.FromBase64String(base64)));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
