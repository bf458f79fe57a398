using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Text;
using System.Text.Json;
using IcpAnalyzers.Core.Certificates;
using IcpAnalyzers.Core.Packages;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks.Tests.Heads;

public sealed class SigningCertificateTests(SignedFiles files) : IClassFixture<SignedFiles>
{
    private readonly RecordingEngine engine = new() { ProjectFileOfTaskNode = files.PathOf("商店.csproj") };

    [Theory]
    [InlineData("release.jks", "release", "release.cer", "release.jks (release)")]
    [InlineData("release.pem", "", "release.cer", "release.pem")]
    [InlineData("release.cer", "", "release.cer", "release.cer")]
    [InlineData("release.p7b", "", "release.cer", "release.p7b")]
    [InlineData("all.apk", "", "release.cer", "all.apk (v1, v2, v3)")]
    [InlineData("modern.apk", "", "release.cer", "modern.apk (v3)")]
    [InlineData("release.mobileprovision", "", "large.cer", "release.mobileprovision")]
    [InlineData("lasting.mobileprovision", "", "large.cer", "lasting.mobileprovision")]
    [InlineData("release.ipa", "", "large.cer", "release.ipa")]
    [InlineData("release.msix", "", "apple.cer", "release.msix")]
    [InlineData("release.dll", "", "apple.cer", "release.dll")]
    [InlineData("extended.jceks", "release", "extended.cer", "extended.jceks (release)")]
    [InlineData("chain.cer", "", "leaf.cer", "chain.cer")]
    [InlineData("chain.p7b", "", "leaf.cer", "chain.p7b")]
    [InlineData("release-profile.p7b", "", "leaf.cer", "release-profile.p7b")]
    [InlineData("signed.ipa", "", "leaf.cer", "signed.ipa")]
    [InlineData("signed32.ipa", "", "leaf.cer", "signed32.ipa")]
    [InlineData("fat.ipa", "", "leaf.cer", "fat.ipa")]
    [InlineData("profile.ipa", "", "leaf.cer", "profile.ipa")]
    public void Certificate_IsTheOneThatTheToolsShow(string file, string alias, string expected, string source)
    {
        var certificate = Assert.Single(Certificates(Item(file, alias)));
        AssertIs(expected, certificate);
        Assert.Equal(source, Text(certificate, "source"));
        Assert.Empty(engine.Warnings);
    }

    [Theory]
    [InlineData("release.p12", "large.cer")]
    [InlineData("curve.p12", "curve.cer")]
    public void EncryptedKeystore_IsReadWithThePasswordOfTheVariable(string file, string expected)
    {
        Environment.SetEnvironmentVariable("ICP_TEST_PASSWORD", SignedFiles.Password);
        AssertIs(expected, Assert.Single(Certificates(Item(file, passwordEnv: "ICP_TEST_PASSWORD"))));
        Assert.Empty(engine.Warnings);
        Assert.DoesNotContain(engine.Messages, message => message.Message!.Contains(SignedFiles.Password, StringComparison.Ordinal));
    }

    [Fact]
    public void NameAndDates_AreThoseOfKeytool()
    {
        var certificate = Assert.Single(Certificates(Item("release.jks", "release")));
        var shown = CommandLine.Text(files.Folder, "keytool", "-list", "-v", "-keystore", "release.jks", "-storepass", SignedFiles.Password, "-alias", "release");
        Assert.Contains("Owner: " + Text(certificate, "subject"), shown, StringComparison.Ordinal);
        var openssl = CommandLine.Text(files.Folder, "openssl", "x509", "-inform", "der", "-in", "release.cer", "-noout", "-enddate", "-dateopt", "iso_8601");
        Assert.StartsWith("notAfter=" + Text(certificate, "notAfter"), openssl, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralEntries_AreAllShownWithoutAnAlias() =>
        Assert.Equal(["release.jks (release)", "release.jks (second)"], Certificates(Item("release.jks")).Select(certificate => Text(certificate, "source")).Order(StringComparer.Ordinal));

    [Fact]
    public void EllipticCurve_HasNoModulus()
    {
        var key = Assert.Single(Certificates(Item("curve.cer"))).GetProperty("publicKey");
        Assert.Equal("EC", key.GetProperty("algorithm").GetString());
        Assert.Equal(256, key.GetProperty("bits").GetInt32());
        Assert.Equal("", key.GetProperty("modulusHex").GetString());
        Assert.Equal(182, key.GetProperty("spkiHex").GetString()!.Length);
    }

    [Theory]
    [InlineData("debug.jks", "", "", "ICP4002", "debugging")]
    [InlineData("debug-profile.p7b", "", "", "ICP4002", "debugging")]
    [InlineData("development.mobileprovision", "", "", "ICP4002", "debugging")]
    [InlineData("debugged.ipa", "", "", "ICP4002", "debugging")]
    [InlineData("own-machine.ipa", "", "", "ICP4002", "is not signed")]
    [InlineData("cut.ipa", "", "", "ICP4002", "is not signed")]
    [InlineData("no-program.ipa", "", "", "ICP4002", "is not signed")]
    [InlineData("extended.jceks", "nobody", "", "ICP4002", "no entry 'nobody'")]
    [InlineData("old.jks", "", "", "ICP4002", "expired on 2015-01-31")]
    [InlineData("expired.mobileprovision", "", "", "ICP4002", "The profile in 'expired.mobileprovision' expired on 2020-02-29")]
    [InlineData("expired.ipa", "", "", "ICP4002", "The profile in 'expired.ipa' expired on 2020-02-29")]
    [InlineData("expired-profile.p7b", "", "", "ICP4002", "expired on 2023-07-16")]
    [InlineData("gone.jks", "", "", "ICP4002", "does not exist")]
    [InlineData("release.jks", "nobody", "", "ICP4002", "no entry 'nobody'")]
    [InlineData("release.p12", "", "", "ICP4002", "PasswordEnv")]
    [InlineData("release.p12", "", "ICP_TEST_UNSET", "ICP4002", "'ICP_TEST_UNSET' is not set")]
    [InlineData("release.p12", "", "ICP_TEST_WRONG", "ICP4002", "does not open it")]
    [InlineData("unsigned.apk", "", "", "ICP4002", "is not signed")]
    [InlineData("truncated.apk", "", "", "ICP4006", "damaged")]
    [InlineData("truncated.jks", "", "", "ICP4006", "damaged")]
    [InlineData("prose.jks", "", "", "ICP4006", "of no kind")]
    [InlineData("empty.jks", "", "", "ICP4006", "of no kind")]
    [InlineData("bomb.apk", "", "", "ICP4006", "damaged")]
    [InlineData("traversal.apk", "", "", "ICP4002", "is not signed")]
    [InlineData("crowd.apk", "", "", "ICP4006", "damaged")]
    public void UnusableFile_IsAWarningAndTheRestIsWritten(string file, string alias, string passwordEnv, string code, string text)
    {
        Environment.SetEnvironmentVariable("ICP_TEST_WRONG", "wrong");
        Spoil(file);
        var sheet = Write(Item(file, alias, passwordEnv));
        var warning = Assert.Single(engine.Warnings);
        Assert.Equal(code, warning.Code);
        Assert.Contains(text, warning.Message, StringComparison.Ordinal);
        Assert.Equal("商店", sheet.GetProperty("app").GetProperty("name").GetString());
    }

    // Names of entries are compared and never followed: nothing is unpacked.
    [Fact]
    public void PathsInAnArchive_LeadNowhere()
    {
        Spoil("traversal.apk");
        Write(Item("traversal.apk"));
        Assert.Empty(Directory.GetFiles(files.Folder, "evil*", SearchOption.AllDirectories));
        Assert.False(File.Exists(Path.Combine(files.Folder, "..", "evil.RSA")) || File.Exists(Path.Combine(files.Folder, "..", "..", "evil.RSA")) || File.Exists("/META-INF/evil.RSA"));
    }

    [Fact]
    public void EntitlementsOfASignedProgram_ArePermissions()
    {
        var item = Item("signed.ipa");
        item.SetMetadata("IcpItemKind", "IcpPackageFile");
        var permission = Assert.Single(Write(item).GetProperty("heads")[0].GetProperty("permissions").EnumerateArray());
        Assert.Equal("aps-environment production signed.ipa", $"{Text(permission, "name")} {Text(permission, "usage")} {Text(permission, "source")}");
    }

    // Cut off and changed anywhere in its outer form: the reader finds what is left, and never throws.
    [Fact]
    public void DamagedProgram_NeverThrows()
    {
        var program = AppleProgram.Signed([0x30, 0x03, 0x02, 0x01, 0x00], "<plist/>"u8.ToArray());
        var random = new Random(20261128);
        for (var round = 0; round < 200; round++)
        {
            var damaged = (byte[])program.Clone();
            damaged[random.Next(72)] = (byte)random.Next(256);
            damaged[200_000 + random.Next(damaged.Length - 200_000)] = (byte)random.Next(256);
            using var package = new MemoryStream();
            using (var archive = new System.IO.Compression.ZipArchive(package, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
            using (var entry = archive.CreateEntry("Payload/S.app/S").Open())
                entry.Write(damaged.AsSpan(0, round % 2 == 0 ? damaged.Length : random.Next(damaged.Length)));
            Assert.NotEqual(CertificateProblem.None, SignedFile.Read(package).Signature.Problem);
        }
    }

    [Fact]
    public void FileOfAnotherPlatform_IsAWarning()
    {
        Write(Item("release.mobileprovision", platform: "Android"));
        Assert.Contains("does not sign apps for android", Assert.Single(engine.Warnings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DeclaredPlatforms_AreHeadsOfTheirOwn()
    {
        var heads = Write(Item("release.jks", "release", platform: "Android"), Item("release.ipa", platform: "iOS"), Item("curve.cer", platform: "HarmonyOS")).GetProperty("heads").EnumerateArray().ToList();
        Assert.Equal(["net10.0", "android", "ios", "harmonyos"], heads.Select(head => Text(head, "platform")));
        Assert.Equal([0, 1, 1, 1], heads.Select(head => head.GetProperty("certificates").GetArrayLength()));
        Assert.Empty(engine.Warnings);
    }

    [Fact]
    public void KeystoreOfTheBuild_StaysClosedWithoutAWord()
    {
        var sheet = Write(new Dictionary<string, string> { ["AndroidSigningKeyStore"] = "release.p12", ["TargetPlatformIdentifier"] = "android" });
        Assert.Empty(engine.Warnings);
        Assert.Contains(sheet.GetProperty("missing").EnumerateArray(), fact => Text(fact, "fact") == "certificates.android");
    }

    private void AssertIs(string expected, JsonElement certificate)
    {
        foreach (var algorithm in new[] { "md5", "sha1", "sha256" })
            Assert.Equal(files.Fingerprint(expected, algorithm), Text(certificate, algorithm));
        var key = certificate.GetProperty("publicKey");
        var spki = files.PublicKey(expected);
        Assert.Equal(Convert.ToHexStringLower(spki), Text(key, "spkiHex"));
        Assert.Equal(Convert.ToBase64String(spki), Text(key, "spkiBase64"));
        if (Text(key, "algorithm") != "RSA")
            return;
        var modulus = files.Modulus(expected);
        Assert.Equal(modulus, Text(key, "modulusHex"));
        Assert.Equal(BigInteger.Parse("0" + modulus, NumberStyles.HexNumber, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture), Text(key, "modulusDecimal"));
        Assert.Equal(modulus.Length * 4, key.GetProperty("bits").GetInt32());
    }

    private void Spoil(string file)
    {
        var path = files.PathOf(file);
        switch (file)
        {
            case "truncated.apk":
                File.WriteAllBytes(path, File.ReadAllBytes(files.PathOf("all.apk"))[..^400]);
                break;
            case "truncated.jks":
                File.WriteAllBytes(path, File.ReadAllBytes(files.PathOf("release.jks"))[..900]);
                break;
            case "prose.jks":
                File.WriteAllText(path, "没有证书 no certificate");
                break;
            case "empty.jks":
                File.WriteAllBytes(path, []);
                break;
            case "bomb.apk":
                HostileArchives.WriteBomb(path);
                break;
            case "traversal.apk":
                HostileArchives.WriteTraversal(path, File.ReadAllBytes(files.PathOf("release.p7b")));
                break;
            case "crowd.apk":
                HostileArchives.WriteCrowd(path);
                break;
        }
    }

    private IEnumerable<JsonElement> Certificates(ITaskItem item) => Write(item).GetProperty("heads")[0].GetProperty("certificates").EnumerateArray();

    private JsonElement Write(params ITaskItem[] items) => Write([], items);

    private JsonElement Write(Dictionary<string, string> properties, params ITaskItem[] items)
    {
        var sheet = files.PathOf("sheet.json");
        properties["ApplicationTitle"] = "商店";
        properties["TargetFramework"] = "net10.0";
        var task = new WriteFilingSheet
        {
            BuildEngine = engine,
            Facts = properties.Select(property => new TaskItem(property.Key, new Dictionary<string, string> { ["Value"] = property.Value })).ToArray<ITaskItem>(),
            Items = items,
            Files = [new TaskItem(sheet)],
        };
        Assert.True(task.Execute());
        var text = File.ReadAllText(sheet, Encoding.UTF8);
        Assert.DoesNotContain(files.Folder, text, StringComparison.Ordinal);
        Assert.DoesNotContain(SignedFiles.Password, text, StringComparison.Ordinal);
        return JsonDocument.Parse(text).RootElement;
    }

    private static TaskItem Item(string file, string alias = "", string passwordEnv = "", string platform = "") => new(file, new Dictionary<string, string>
    {
        ["IcpItemKind"] = "IcpSigningCertificate", ["Alias"] = alias, ["PasswordEnv"] = passwordEnv, ["Platform"] = platform,
    });

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
