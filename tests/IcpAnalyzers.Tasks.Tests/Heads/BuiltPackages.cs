using System;
using System.Buffers.Binary;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace IcpAnalyzers.Tasks.Tests.Heads;

/// <summary>Packages with real manifests, made once by aapt and aapt2, and a HarmonyOS package signed by openssl.</summary>
public sealed class BuiltPackages : IDisposable
{
    private const string Framework = "/usr/share/android-framework-res/framework-res.apk";

    public BuiltPackages()
    {
        Folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "icp 安装包 " + Guid.NewGuid().ToString("N"))).FullName;
        File.WriteAllText(PathOf("AndroidManifest.xml"), """
            <manifest xmlns:android="http://schemas.android.com/apk/res/android" package="cn.shop_sample.app" android:versionCode="42" android:versionName="2.1.0">
              <uses-sdk android:minSdkVersion="21" android:targetSdkVersion="29" />
              <uses-permission android:name="android.permission.INTERNET" />
              <uses-permission android:name="android.permission.CAMERA" />
              <application android:label="示例商店 &amp; 更多" android:debuggable="false"><activity android:name=".Main" /></application>
            </manifest>
            """);
        CommandLine.Run(Folder, "aapt", ["package", "-f", "-M", "AndroidManifest.xml", "-F", "shop.apk", "-I", Framework]);
        CommandLine.Run(Folder, "aapt2", ["link", "--manifest", "AndroidManifest.xml", "-I", Framework, "-o", "utf8.apk"]);
        CommandLine.Run(Folder, "aapt2", ["link", "--proto-format", "--manifest", "AndroidManifest.xml", "-I", Framework, "-o", "proto.apk"]);
        Manifest = Entry("shop.apk", "AndroidManifest.xml");
        ProtoManifest = Entry("proto.apk", "AndroidManifest.xml");
        Archive("shop.aab", ("base/manifest/AndroidManifest.xml", ProtoManifest));
        Archive("shop.ipa", ("Payload/Shop.app/PlugIns/Widget.appex/Info.plist", "another"u8.ToArray()), ("Payload/Shop.app/Info.plist", """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
            <plist version="1.0"><dict>
              <key>CFBundleIdentifier</key><string>cn.shop-sample.app</string>
              <key>CFBundleDisplayName</key><string>示例商店</string>
              <key>CFBundleShortVersionString</key><string>2.1</string>
              <key>CFBundleVersion</key><string>42</string>
              <key>NSCameraUsageDescription</key><string>用于扫码</string>
            </dict></plist>
            """u8.ToArray()));
        Archive("shop.msix", ("AppxManifest.xml", """
            <Package xmlns="http://schemas.microsoft.com/appx/manifest/foundation/windows10">
              <Identity Name="Shop.Sample" Publisher="CN=Shop" Version="2.1.0.0" />
              <Properties><DisplayName>示例商店</DisplayName></Properties>
              <Capabilities><Capability Name="internetClient" /></Capabilities>
            </Package>
            """u8.ToArray()));
        Archive("plain.hap", ("module.json", """
            {"app":{"bundleName":"cn.shop_sample.app","versionCode":42,"versionName":"2.1.0","label":"$string:app_name"},
             "module":{"name":"entry","requestPermissions":[{"name":"ohos.permission.INTERNET","usedScene":{"abilities":["Main"]}}]}}
            """u8.ToArray()));
        Archive("shop.app", ("pack.info", """{"summary":{"app":{"bundleName":"cn.shop_sample.app","version":{"code":42,"name":"2.1.0"}},"modules":[{"package":"entry"}]}}"""u8.ToArray()));
        Localized();
        CommandLine.Run(Folder, "openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "harmony.key", "-out", "harmony.pem", "-subj", "/CN=Shop Release", "-days", "30"]);
        CommandLine.Run(Folder, "openssl", ["x509", "-in", "harmony.pem", "-outform", "DER", "-out", "harmony.cer"]);
        SignHarmony("shop.hap", "{\"type\":\"release\",\"bundle-info\":{}}");
        SignHarmony("expired.hap", "{\"type\":\"release\",\"validity\":{\"not-after\":1689473258},\"bundle-info\":{}}");
        SignHarmony("debug.hap", "{\"type\":\"debug\",\"bundle-info\":{}}");
    }

    public string Folder { get; }

    /// <summary>The manifest of an APK as aapt compiled it.</summary>
    public byte[] Manifest { get; }

    /// <summary>The manifest of an AAB as aapt2 compiled it.</summary>
    public byte[] ProtoManifest { get; }

    public string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>What aapt says of an APK.</summary>
    public string Badging(string file) => CommandLine.Text(Folder, "aapt", "dump", "badging", file);

    /// <summary>The manifest of an APK as aapt shows it, with the label that its summary resolves from resources only.</summary>
    public string Tree(string file) => CommandLine.Text(Folder, "aapt", "dump", "xmltree", file, "AndroidManifest.xml");

    public void Archive(string file, params (string Name, byte[] Content)[] entries)
    {
        using var archive = new ZipArchive(File.Create(PathOf(file)), ZipArchiveMode.Create);
        foreach (var (name, content) in entries)
        {
            using var entry = archive.CreateEntry(name).Open();
            entry.Write(content);
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    // A label that the manifest only refers to, in three languages and the default; compiled by both tools.
    private void Localized()
    {
        foreach (var (folder, name) in new[] { ("values", "Shop"), ("values-en", "Sample Shop"), ("values-zh-rCN", "示例商店"), ("values-b+zh+Hant+TW", "示例商店（臺灣）") })
        {
            Directory.CreateDirectory(PathOf("res/" + folder));
            File.WriteAllText(PathOf($"res/{folder}/strings.xml"), $"<resources><string name=\"other\">x</string><string name=\"brand\">{name}</string>{(folder == "values" ? "<string name=\"app_name\">@string/brand</string>" : "")}</resources>");
        }

        var manifest = File.ReadAllText(PathOf("AndroidManifest.xml")).Replace("示例商店 &amp; 更多", "@string/app_name", StringComparison.Ordinal);
        File.WriteAllText(PathOf("localized.xml"), manifest);
        Directory.CreateDirectory(PathOf("named"));
        File.WriteAllText(PathOf("named/AndroidManifest.xml"), manifest);
        CommandLine.Run(Folder, "aapt", ["package", "-f", "-M", "named/AndroidManifest.xml", "-S", "res", "-F", "localized-v1.apk", "-I", Framework]);
        CommandLine.Run(Folder, "aapt2", ["compile", "--dir", "res", "-o", "res.zip"]);
        CommandLine.Run(Folder, "aapt2", ["link", "--manifest", "localized.xml", "-I", Framework, "res.zip", "-o", "localized.apk"]);
        CommandLine.Run(Folder, "aapt2", ["link", "--enable-sparse-encoding", "--min-sdk-version", "26", "--manifest", "localized.xml", "-I", Framework, "res.zip", "-o", "localized-sparse.apk"]);
        CommandLine.Run(Folder, "aapt2", ["link", "--proto-format", "--manifest", "localized.xml", "-I", Framework, "res.zip", "-o", "localized-proto.apk"]);
        Archive("localized.aab", ("base/manifest/AndroidManifest.xml", Entry("localized-proto.apk", "AndroidManifest.xml")), ("base/resources.pb", Entry("localized-proto.apk", "resources.pb")));
        Archive(
            "localized.ipa",
            ("Payload/Shop.app/Info.plist", "<plist version=\"1.0\"><dict><key>CFBundleIdentifier</key><string>cn.shop-sample.app</string><key>CFBundleName</key><string>Shop</string><key>NSCameraUsageDescription</key><string>scans codes</string></dict></plist>"u8.ToArray()),
            ("Payload/Shop.app/zh-Hans.lproj/InfoPlist.strings", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("/* 名称 \"x\" = \"y\"; */\n\"CFBundleDisplayName\" = \"商店\";\nNSCameraUsageDescription = \"用于扫码\"; // end")]),
            ("Payload/Shop.app/de.lproj/InfoPlist.strings", "<plist version=\"1.0\"><dict><key>CFBundleDisplayName</key><string>Shop</string></dict></plist>"u8.ToArray()),
            ("Payload/Shop.app/Base.lproj/Main.storyboardc/Info.plist", "another"u8.ToArray()));
    }

    public byte[] Entry(string file, string name)
    {
        using var archive = ZipFile.OpenRead(PathOf(file));
        using var content = archive.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    // The layout of OpenHarmony's signer: a profile and a signature, before the central directory of the archive.
    private void SignHarmony(string file, string profileText)
    {
        var signature = CommandLine.Run(Folder, "openssl", ["cms", "-sign", "-nodetach", "-binary", "-outform", "DER", "-signer", "harmony.pem", "-inkey", "harmony.key"], "digests"u8.ToArray());
        var profile = CommandLine.Run(Folder, "openssl", ["cms", "-sign", "-nodetach", "-binary", "-outform", "DER", "-signer", "harmony.pem", "-inkey", "harmony.key"], Encoding.UTF8.GetBytes(profileText));
        var archive = File.ReadAllBytes(PathOf("plain.hap"));
        var end = archive.Length - 22;
        var directory = BinaryPrimitives.ReadInt32LittleEndian(archive.AsSpan(end + 16));

        using var block = new MemoryStream();
        using var writer = new BinaryWriter(block);
        foreach (var (type, length, place) in new[] { (0x20000002, profile.Length, 24), (0x20000000, signature.Length, 24 + profile.Length) })
        {
            writer.Write(type);
            writer.Write(length);
            writer.Write(place);
        }

        writer.Write(profile);
        writer.Write(signature);
        var size = block.Length + 32;
        writer.Write(2);
        writer.Write(size);
        writer.Write("<hap sign block>"u8);
        writer.Write(3);
        BinaryPrimitives.WriteInt32LittleEndian(archive.AsSpan(end + 16), directory + (int)size);
        File.WriteAllBytes(PathOf(file), [.. archive.Take(directory), .. block.ToArray(), .. archive.Skip(directory)]);
    }
}
