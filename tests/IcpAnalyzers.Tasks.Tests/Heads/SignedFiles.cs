using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace IcpAnalyzers.Tasks.Tests.Heads;

/// <summary>Keystores, certificates and signed packages, made once by the tools that make real ones, in a folder with blanks and Chinese in its name.</summary>
public sealed class SignedFiles : IDisposable
{
    public const string Password = "correct horse battery";
    private const string Name = "CN=示例应用, OU=移动, O=示例公司, L=上海, C=CN";

    public SignedFiles()
    {
        Folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "icp 签名 " + Guid.NewGuid().ToString("N"))).FullName;
        Generate("release.jks", "JKS", "release", Name, "-keyalg", "RSA", "-keysize", "2048");
        Generate("release.jks", "JKS", "second", "CN=Second", "-keyalg", "RSA", "-keysize", "3072");
        Generate("debug.jks", "JKS", "androiddebugkey", "CN=Android Debug, O=Android, C=US", "-keyalg", "RSA", "-keysize", "2048");
        Generate("release.p12", "PKCS12", "release", Name, "-keyalg", "RSA", "-keysize", "4096");
        Generate("curve.p12", "PKCS12", "curve", "CN=harmony", "-keyalg", "EC", "-groupname", "secp256r1");
        Generate("old.jks", "JKS", "old", "CN=Old", "-keyalg", "RSA", "-keysize", "2048", "-startdate", "2015/01/01 00:00:00", "-validity", "30");
        Export("release.jks", "release", "release.cer");
        Export("release.p12", "release", "large.cer");
        Export("curve.p12", "curve", "curve.cer");
        File.WriteAllText(PathOf("release.pem"), "Bag Attributes\n" + CommandLine.Text(Folder, "openssl", "x509", "-inform", "der", "-in", "release.cer") + "\n");
        CommandLine.Run(Folder, "openssl", ["crl2pkcs7", "-nocrl", "-certfile", "release.pem", "-outform", "DER", "-out", "release.p7b"]);
        Generate("extended.jceks", "JCEKS", "release", Name, "-keyalg", "RSA", "-keysize", "2048");
        Export("extended.jceks", "release", "extended.cer");
        CommandLine.Run(Folder, "keytool", ["-genseckey", "-keystore", "extended.jceks", "-storetype", "JCEKS", "-storepass", Password, "-keypass", Password, "-alias", "secret", "-keyalg", "AES", "-keysize", "128"]);
        Chain();
        Packages();
        ApplePrograms();
    }

    public string Folder { get; }

    public string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>What openssl says of a certificate in DER: the fingerprint without colons, in lower case.</summary>
    public string Fingerprint(string certificate, string algorithm) =>
        CommandLine.Text(Folder, "openssl", "x509", "-inform", "der", "-in", certificate, "-noout", "-fingerprint", "-" + algorithm).Split('=')[1].Replace(":", "", StringComparison.Ordinal).ToLowerInvariant();

    public string Modulus(string certificate) => CommandLine.Text(Folder, "openssl", "x509", "-inform", "der", "-in", certificate, "-noout", "-modulus").Split('=')[1].ToLowerInvariant();

    /// <summary>The key as openssl writes it, in DER.</summary>
    public byte[] PublicKey(string certificate)
    {
        var pem = CommandLine.Run(Folder, "openssl", ["x509", "-inform", "der", "-in", certificate, "-noout", "-pubkey"]);
        return CommandLine.Run(Folder, "openssl", ["pkey", "-pubin", "-outform", "DER"], pem);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void Generate(string store, string type, string alias, string name, params string[] more) => CommandLine.Run(
        Folder, "keytool", ["-genkeypair", "-keystore", store, "-storetype", type, "-storepass", Password, "-keypass", Password, "-alias", alias, "-dname", name, .. more.Contains("-validity") ? more : [.. more, "-validity", "9999"]]);

    private void Export(string store, string alias, string file) =>
        CommandLine.Run(Folder, "keytool", ["-exportcert", "-keystore", store, "-storepass", Password, "-alias", alias, "-file", file]);

    // As a store of HarmonyOS hands it out: the root first, then who is in between, then the certificate itself.
    private void Chain()
    {
        CommandLine.Run(Folder, "openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "root.key", "-out", "root.pem", "-subj", "/CN=Root", "-days", "30"]);
        Issue("between", "/CN=Between", "root");
        Issue("leaf", "/CN=Shop(1234),Release/O=Shop", "between");
        File.WriteAllText(PathOf("chain.cer"), File.ReadAllText(PathOf("root.pem")) + File.ReadAllText(PathOf("between.pem")) + File.ReadAllText(PathOf("leaf.pem")));
        CommandLine.Run(Folder, "openssl", ["x509", "-in", "leaf.pem", "-outform", "DER", "-out", "leaf.cer"]);
        CommandLine.Run(Folder, "openssl", ["crl2pkcs7", "-nocrl", "-certfile", "chain.cer", "-outform", "DER", "-out", "chain.p7b"]);
        foreach (var (type, key) in new[] { ("release", "distribution"), ("debug", "development") })
        {
            var profile = $$$"""{"version-name":"2.0.0","type":"{{{type}}}","bundle-info":{"{{{key}}}-certificate":"{{{File.ReadAllText(PathOf("leaf.pem")).Replace("\n", "\\n", StringComparison.Ordinal)}}}","bundle-name":"cn.shop_sample.app"}}""";
            File.WriteAllBytes(PathOf(type + "-profile.p7b"), Message(profile, "root"));
            if (type == "release")
                File.WriteAllBytes(PathOf("expired-profile.p7b"), Message(profile.Replace("\"type\"", "\"validity\":{\"not-before\":1594865258,\"not-after\":1689473258},\"type\"", StringComparison.Ordinal), "root"));
        }
    }

    private void Issue(string name, string subject, string issuer)
    {
        var request = CommandLine.Run(Folder, "openssl", ["req", "-newkey", "rsa:2048", "-nodes", "-keyout", name + ".key", "-subj", subject]);
        File.WriteAllBytes(PathOf(name + ".pem"), CommandLine.Run(Folder, "openssl", ["x509", "-req", "-CA", issuer + ".pem", "-CAkey", issuer + ".key", "-days", "30"], request));
    }

    private byte[] Message(string content, string signer) =>
        CommandLine.Run(Folder, "openssl", ["cms", "-sign", "-nodetach", "-binary", "-outform", "DER", "-signer", signer + ".pem", "-inkey", signer + ".key"], Encoding.UTF8.GetBytes(content));

    // The signature of a program is a message with the chain, and the pages elsewhere.
    private void ApplePrograms()
    {
        var signature = CommandLine.Run(Folder, "openssl", ["cms", "-sign", "-binary", "-outform", "DER", "-signer", "leaf.pem", "-inkey", "leaf.key", "-certfile", "between.pem"], "directory of pages"u8.ToArray());
        var entitlements = (string extra) => Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?><plist version=\"1.0\"><dict><key>application-identifier</key><string>A1.cn.shop-sample.app</string><key>aps-environment</key><string>production</string>{extra}</dict></plist>");
        var program = AppleProgram.Signed(signature, entitlements(""));
        Ipa("signed.ipa", program);
        Ipa("signed32.ipa", AppleProgram.Signed(signature, entitlements(""), is64: false));
        Ipa("fat.ipa", AppleProgram.ForTwo(program, program));
        Ipa("profile.ipa", program, File.ReadAllBytes(PathOf("release.mobileprovision")));
        Ipa("debugged.ipa", AppleProgram.Signed(signature, entitlements("<key>get-task-allow</key><true/>")));
        Ipa("own-machine.ipa", AppleProgram.Signed([], entitlements("")));
        Ipa("cut.ipa", program[..^100]);
        Ipa("no-program.ipa", "#!/bin/sh"u8.ToArray());
    }

    private void Ipa(string file, byte[] program, byte[]? profile = null)
    {
        using var archive = ZipFile.Open(PathOf(file), ZipArchiveMode.Create);
        Add(archive, "Payload/Shop.app/Frameworks/Other.framework/Other", "another"u8.ToArray());
        Add(archive, "Payload/Shop.app/Info.plist", "<plist version=\"1.0\"><dict><key>CFBundleIdentifier</key><string>cn.shop-sample.app</string><key>CFBundleExecutable</key><string>商店</string></dict></plist>"u8.ToArray());
        Add(archive, "Payload/Shop.app/商店", program);
        if (profile is not null)
            Add(archive, "Payload/Shop.app/embedded.mobileprovision", profile);
    }

    private void Packages()
    {
        using (var archive = ZipFile.Open(PathOf("unsigned.apk"), ZipArchiveMode.Create))
            Add(archive, "AndroidManifest.xml", "manifest"u8.ToArray());
        Sign("all.apk", "21", "--v1-signing-enabled", "true", "--v2-signing-enabled", "true", "--v3-signing-enabled", "true");
        Sign("modern.apk", "28", "--v1-signing-enabled", "false", "--v2-signing-enabled", "false", "--v3-signing-enabled", "true");

        // A profile as Apple signs it: a property list inside a signed message.
        var plist = $"<?xml version=\"1.0\"?><!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"x.dtd\"><plist version=\"1.0\"><dict><key>Name</key><string>示例</string><key>DeveloperCertificates</key><array><data>{Convert.ToBase64String(File.ReadAllBytes(PathOf("large.cer")))}</data></array></dict></plist>";
        CommandLine.Run(Folder, "openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "apple.key", "-out", "apple.pem", "-subj", "/CN=Profile Signing", "-days", "30"]);
        var profile = Message(plist, "apple");
        File.WriteAllBytes(PathOf("release.mobileprovision"), profile);
        var expired = Message(plist.Replace("<key>Name", "<key>ExpirationDate</key><date>2020-02-29T23:59:59Z</date><key>Name", StringComparison.Ordinal), "apple");
        File.WriteAllBytes(PathOf("expired.mobileprovision"), expired);
        Ipa("expired.ipa", "#!/bin/sh"u8.ToArray(), expired);
        File.WriteAllBytes(PathOf("lasting.mobileprovision"), Message(plist.Replace("<key>Name", "<key>ExpirationDate</key><date>9998-01-01T00:00:00Z</date><key>Name", StringComparison.Ordinal), "apple"));
        File.WriteAllBytes(PathOf("development.mobileprovision"), Message(plist.Replace("<key>Name", "<key>Entitlements</key><dict><key>get-task-allow</key><true/></dict><key>Name", StringComparison.Ordinal), "apple"));
        using (var archive = ZipFile.Open(PathOf("release.ipa"), ZipArchiveMode.Create))
        {
            Add(archive, "Payload/示例.app/embedded.mobileprovision", profile);
            Add(archive, "Payload/示例.app/PlugIns/Widget.appex/embedded.mobileprovision", "another"u8.ToArray());
        }

        var signature = CommandLine.Run(Folder, "openssl", ["cms", "-sign", "-binary", "-outform", "DER", "-signer", "apple.pem", "-inkey", "apple.key"], "digests"u8.ToArray());
        using (var archive = ZipFile.Open(PathOf("release.msix"), ZipArchiveMode.Create))
            Add(archive, "AppxSignature.p7x", [.. "PKCX"u8, .. signature]);
        CommandLine.Run(Folder, "osslsigncode", ["sign", "-certs", "apple.pem", "-key", "apple.key", "-in", typeof(SignedFiles).Assembly.Location, "-out", "release.dll"]);
        CommandLine.Run(Folder, "openssl", ["x509", "-in", "apple.pem", "-outform", "DER", "-out", "apple.cer"]);
    }

    private void Sign(string file, string minimum, params string[] schemes) => CommandLine.Run(
        Folder, "apksigner", ["sign", "--ks", "release.jks", "--ks-pass", "pass:" + Password, "--ks-key-alias", "release", "--min-sdk-version", minimum, .. schemes, "--out", file, "unsigned.apk"]);

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        using var entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
        entry.Write(content);
    }
}
