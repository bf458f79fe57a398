using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using IcpAnalyzers.Core.Cleartext;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Tests.Files;

namespace IcpAnalyzers.Core.Tests.Cleartext;

public sealed class CleartextSettingsTests
{
    private const string Manifest = "<manifest><application android:usesCleartextTraffic=\"true\"/></manifest>";

    private const string Configuration = """
        <network-security-config>
          <base-config cleartextTrafficPermitted="true" />
          <domain-config cleartextTrafficPermitted="true">
            <domain>10.0.2.2</domain><domain>a.shop-sample.cn</domain>
            <domain-config cleartextTrafficPermitted="true"><domain>b.shop-sample.cn.</domain></domain-config>
            <domain>c.shop-sample.cn</domain>
          </domain-config>
        </network-security-config>
        """;

    [Theory]
    [InlineData(FileKind.Xml, "AndroidManifest.xml", Manifest, "android:usesCleartextTraffic to *: true > false")]
    [InlineData(FileKind.Plist, "Info.plist", Samples.Plist, "NSAllowsArbitraryLoads to *: true > false")]
    [InlineData(FileKind.UnitySettings, "ProjectSettings.asset", Samples.Unity, "insecureHttpOption to *: 2 > 0")]
    public void Permission_IsFoundWithItsValue(FileKind kind, string path, string text, string expected) => Assert.Equal([expected], Shown(kind, path, text));

    [Fact]
    public void EveryElementOfAConfiguration_IsFoundOnce() => Assert.Equal(
        [
            "cleartextTrafficPermitted to *: true > false",
            "cleartextTrafficPermitted to a.shop-sample.cn: true > false",
            "cleartextTrafficPermitted to b.shop-sample.cn.: true > false",
        ],
        Shown(FileKind.Xml, "net.xml", Configuration));

    [Theory]
    [InlineData("src/debug/AndroidManifest.xml")]
    [InlineData(@"src\Debug\AndroidManifest.xml")]
    public void DebugFolder_GivesNothing(string path) => Assert.Empty(Shown(FileKind.Xml, path, Manifest));

    [Theory]
    [InlineData("debugger/AndroidManifest.xml")]
    [InlineData("http-debug-proxy/AndroidManifest.xml")]
    public void FolderThatOnlyContainsTheWord_IsNoDebugBuild(string path) => Assert.Single(Shown(FileKind.Xml, path, Manifest));

    [Theory]
    [InlineData("<manifest><application android:networkSecurityConfig='@xml/net'/></manifest>", true)]
    [InlineData("<manifest><application android:label='networkSecurityConfig'/></manifest>", false)]
    [InlineData("<manifest><!-- <application android:networkSecurityConfig='@xml/net'/> --></manifest>", false)]
    [InlineData("", false)]
    public void ConfigurationOfAManifest_IsSeen(string text, bool expected) => Assert.Equal(expected, AndroidManifest.NamesNetworkSecurityConfig(text));

    // Written by Python's plistlib.
    [Theory]
    [InlineData("YnBsaXN0MDDSAQIDBF8QEkNGQnVuZGxlSWRlbnRpZmllcl8QFk5TQXBwVHJhbnNwb3J0U2VjdXJpdHlfEBJjbi5zaG9wLXNhbXBsZS5hcHDRBQZfEBZOU0FsbG93c0FyYml0cmFyeUxvYWRzCQgNIjtQU2wAAAAAAAABAQAAAAAAAAAHAAAAAAAAAAAAAAAAAAAAbQ==", "NSAllowsArbitraryLoads to *")]
    [InlineData("YnBsaXN0MDDRAQJfEBZOU0FwcFRyYW5zcG9ydFNlY3VyaXR50QMEXxASTlNFeGNlcHRpb25Eb21haW5z0wUGBwgMDl8QEmFwaS5zaG9wLXNhbXBsZS5jbl8QEmltZy5zaG9wLXNhbXBsZS5jbllsb2NhbGhvc3TSCQoLC18QIk5TRXhjZXB0aW9uQWxsb3dzSW5zZWN1cmVIVFRQTG9hZHNfEBROU0luY2x1ZGVzU3ViZG9tYWlucwnRCQ0I0QkLCAskJzxDWG13fKG4uby9AAAAAAAAAQEAAAAAAAAADwAAAAAAAAAAAAAAAAAAAMA=", "NSExceptionAllowsInsecureHTTPLoads to api.shop-sample.cn")]
    [InlineData("YnBsaXN0MDDRAQJfEBZOU0FwcFRyYW5zcG9ydFNlY3VyaXR50gMEBQVfEBZOU0FsbG93c0FyYml0cmFyeUxvYWRzXxAXTlNBbGxvd3NMb2NhbE5ldHdvcmtpbmcJCAskKUJcAAAAAAAAAQEAAAAAAAAABgAAAAAAAAAAAAAAAAAAAF0=", "")]
    [InlineData("YnBsaXN0MDDSAQIDBF8QFk5TQWxsb3dzQXJiaXRyYXJ5TG9hZHNfEBZOU0FwcFRyYW5zcG9ydFNlY3VyaXR5CdEBBQgIDSY/QEMAAAAAAAABAQAAAAAAAAAGAAAAAAAAAAAAAAAAAAAARA==", "")]
    [InlineData("YnBsaXN0MDA=", "")]
    public void BinaryPropertyList_IsRead(string base64, string expected) => Assert.Equal(
        expected, string.Join(", ", CleartextSettings.InBinary("Info.plist", Convert.FromBase64String(base64), HostTable.Default).Select(setting => setting.Name + " to " + (setting.Host ?? "*"))));

    [Fact]
    public void BinaryPropertyListOfADebugBuild_GivesNothing() => Assert.Empty(CleartextSettings.InBinary(
        "Info-Debug.plist", Convert.FromBase64String("YnBsaXN0MDDSAQIDBF8QEkNGQnVuZGxlSWRlbnRpZmllcl8QFk5TQXBwVHJhbnNwb3J0U2VjdXJpdHlfEBJjbi5zaG9wLXNhbXBsZS5hcHDRBQZfEBZOU0FsbG93c0FyYml0cmFyeUxvYWRzCQgNIjtQU2wAAAAAAAABAQAAAAAAAAAHAAAAAAAAAAAAAAAAAAAAbQ=="), HostTable.Default));

    [Fact]
    public void EveryBeginningAndEveryEnd_IsReadWithoutError()
    {
        foreach (var (kind, path, text) in new[]
        {
            (FileKind.Xml, "AndroidManifest.xml", Manifest), (FileKind.Xml, "net.xml", Configuration), (FileKind.Plist, "Info.plist", Samples.Plist), (FileKind.UnitySettings, "", Samples.Unity),
        })
        {
            for (var i = 0; i <= text.Length; i++)
            {
                Check(kind, path, text.Substring(0, i));
                Check(kind, path, text.Substring(i));
            }
        }
    }

    [Theory]
    [InlineData(FileKind.Xml, "net.xml", "<domain-config cleartextTrafficPermitted='true'>")]
    [InlineData(FileKind.Xml, "net.xml", "</domain-config><domain>")]
    [InlineData(FileKind.Xml, "AndroidManifest.xml", "<application android:usesCleartextTraffic='true' ")]
    [InlineData(FileKind.Plist, "Info.plist", "<dict><key>NSAppTransportSecurity</key>")]
    [InlineData(FileKind.Plist, "Info.plist", "<key>NSAllowsArbitraryLoads</key><true/>")]
    public void DeepNesting_EndsSoon(FileKind kind, string path, string repeated)
    {
        var text = "<network-security-config><dict><key>NSAppTransportSecurity</key><dict>" + new StringBuilder().Insert(0, repeated, 20_000);
        Assert.InRange(Shown(kind, path, text).Count, 0, 20_000);
    }

    private static List<string> Shown(FileKind kind, string path, string text) =>
    [
        .. CleartextSettings.In(kind, path, text, HostTable.Default)
            .Select(setting => $"{setting.Name} to {setting.Host ?? "*"}: {text.Substring(setting.Start, setting.Length)} > {setting.Replacement}"),
    ];

    private static void Check(FileKind kind, string path, string text)
    {
        foreach (var setting in CleartextSettings.In(kind, path, text, HostTable.Default))
            Assert.InRange(setting.Start + setting.Length, 1, text.Length);
    }
}
