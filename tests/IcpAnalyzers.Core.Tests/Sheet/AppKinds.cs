using System;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Sheet;
using IcpAnalyzers.Core.Updates;

namespace IcpAnalyzers.Core.Tests.Sheet;

/// <summary>Sheets of the kinds of app that there are, filled as far as their projects can fill them.</summary>
internal static class AppKinds
{
    // The fingerprints and the encodings of the key are openssl's, of a certificate made for this.
    private static readonly SheetPublicKey Key = new(
        "RSA",
        2048,
        "e648cfe9c608c1daf8ad00f513058a51e3107ebef8533bad796306769eab7fc0b5c77a6a56f82126364dceb8910ec850b728bda2711dbf22892e8b41fd7534f8f927f423aafd96e634b2d1b4a856ec5e90ece714b75b6f5cc7590fdac28c2300440b0a999cc0e70bc2d9e189bb0476580e2890f8c539ea9f6d375711a20faf043c6a81da253452e285a7e3951c9f42cbc859755a3c3f0e680981755033cdb20b6379b3b1e7ea3defdaeeac7bd979051a3df363bee351e8b3ac37151632460ca44cf7297fb61904cb988d4cd04b3011b3aecc7201f96aff6ce7819f72474fd440d0caafc7d49bcf0c0ae11ab7eecd784226eaec3baf2e5bc3f5f9ad66dc7d8113",
        "29070715156907636563310494781247590168242520526638156470437518214016648631528809195273283153416140694406177065958898021183983758310738792469926968812556998598175989615516135007226571674790841605771443634208945879016835854896956176713774653397559656055453312778498793732708132643541345256156651903966317379196196989731482393658965714610580754728360281405489174268912288733963190976361006756503030636557762561053073808213222128456647188662904300285923624164120103248695727759679676354888891685387898220849272136535914306239741812831624920948688791257888412900167335881401837558622375411270095585418834849913544109818131",
        "30820122300d06092a864886f70d01010105000382010f003082010a0282010100e648cfe9c608c1daf8ad00f513058a51e3107ebef8533bad796306769eab7fc0b5c77a6a56f82126364dceb8910ec850b728bda2711dbf22892e8b41fd7534f8f927f423aafd96e634b2d1b4a856ec5e90ece714b75b6f5cc7590fdac28c2300440b0a999cc0e70bc2d9e189bb0476580e2890f8c539ea9f6d375711a20faf043c6a81da253452e285a7e3951c9f42cbc859755a3c3f0e680981755033cdb20b6379b3b1e7ea3defdaeeac7bd979051a3df363bee351e8b3ac37151632460ca44cf7297fb61904cb988d4cd04b3011b3aecc7201f96aff6ce7819f72474fd440d0caafc7d49bcf0c0ae11ab7eecd784226eaec3baf2e5bc3f5f9ad66dc7d81130203010001",
        "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA5kjP6cYIwdr4rQD1EwWKUeMQfr74UzuteWMGdp6rf8C1x3pqVvghJjZNzriRDshQtyi9onEdvyKJLotB/XU0+Pkn9COq/ZbmNLLRtKhW7F6Q7OcUt1tvXMdZD9rCjCMARAsKmZzA5wvC2eGJuwR2WA4okPjFOeqfbTdXEaIPrwQ8aoHaJTRS4oWn45Ucn0LLyFl1Wjw/DmgJgXVQM82yC2N5s7Hn6j3v2u6se9l5BRo982O+41Hos6w3FRYyRgykTPcpf7YZBMuYjUzQSzARs67McgH5av9s54GfckdP1EDQyq/H1JvPDArhGrfuzXhCJursO68uW8P1+a1m3H2BEwIDAQAB");

    private static readonly SheetCertificate Certificate = new(
        "release.jks (lantern)", "CN=商店, O=示例公司, C=CN", "2026-01-01", "2050-08-23", Debug: false, "6ca5a961c179dc5221d0acfb2b01cef5", "21e5f38cfbbbf60ab5707b5188874e568015a73d", "284c43066fbb5f4b8777a817f66b0aa3b4ba48103a5651444abf711261776039", Key);

    public static FilingSheet Of(string kind) => kind switch
    {
        "maui" => Maui,
        "android" => Android,
        "ios" => Ios,
        "avalonia" => Avalonia,
        "wpf" => Wpf,
        "site" => Site,
        _ => Service,
    };

    private static FilingSheet Maui { get; } = Sheet("灯笼 Lantern", "沪ICP备2026040883号-2A") with
    {
        Heads = new[]
        {
            new SheetHead("android", "cn.lantern-sample.app", "灯笼 Lantern", "1.2.0", "12")
            {
                Icon = new SheetIcon("Resources/AppIcon/appicon.png", 24_310, 512, 512),
                Languages = new[] { "en", "zh-Hans" },
                Permissions = new[] { new SheetPermission("android.permission.CAMERA", "", "Platforms/Android/AndroidManifest.xml"), new SheetPermission("android.permission.INTERNET", "", "Platforms/Android/AndroidManifest.xml") },
                Certificates = new[] { Certificate },
            },
            new SheetHead("ios", "cn.lantern-sample.app", "灯笼 Lantern", "1.2.0", "12")
            {
                Icon = new SheetIcon("Resources/AppIcon/appicon.png", 140_000, 1024, 1024),
                Languages = new[] { "en", "zh-Hans" },
                Permissions = new[] { new SheetPermission("NSCameraUsageDescription", "用于扫描商品条码", "Platforms/iOS/Info.plist") },
                Certificates = new[] { Certificate with { Source = "development.cer", Debug = true } },
            },
        },
        Hosts = new[]
        {
            Host("api.lantern-sample.cn", HostState.Unknown, true, "https", "Services/Orders.cs", 14),
            Host("img.lantern-sample.cn", HostState.Unknown, true, "https", "Services/Images.cs", 9),
            Host("lantern.oss-cn-shanghai.aliyuncs.com", HostState.Mainland, false, "https", "Services/Images.cs", 10),
            Host("api.github.com", HostState.Overseas, false, "https", "Updates/Releases.cs", 21),
            new SheetHost("o123456.ingest.sentry.io", HostState.Overseas, Declared: false) { Schemes = new[] { "https" }, Sources = new[] { new SheetSource("", 0, "Sentry", "Sentry.SentryOptions.Dsn", "Sentry") } },
        },
        Servers = new[] { new SheetServer("47.100.20.30", HostState.Mainland, "阿里云", "上海", "云服务器") },
        Update = new SheetUpdate(new[] { new SheetChannel("https://dl.lantern-sample.cn/android/latest.json", "APK", Transport.Encrypted) })
        {
            Mechanism = "APK", Encrypted = true, Verified = true, Delta = false, Rollback = false, Staged = null, Hosting = "self-hosted",
        },
        Sdks = new[]
        {
            new SheetSdk("Sentry", "Functional Software", "错误上报", "https://sentry.io/privacy/") { Version = "5.6.0", Licence = "MIT", Hosts = new[] { "o123456.ingest.sentry.io" } },
            new SheetSdk("Shop.Payment", "示例公司", "支付", "https://www.lantern-sample.cn/pay") { Version = "2.1.0", Permissions = new[] { "android.permission.INTERNET" } },
        },
        Findings = new[]
        {
            new SheetFinding("ICP2001", "warning", "'api.github.com' is served from outside mainland China.", "Updates/Releases.cs", 21, Suppressed: false),
            new SheetFinding("ICP1003", "warning", "'沪ICP备00000000号' is a placeholder.", "Pages/About.xaml", 8, Suppressed: false),
            new SheetFinding("ICP3005", "note", "Clear text is permitted.", "Platforms/Android/AndroidManifest.xml", 5, Suppressed: true),
        },
        Analysed = true,
    };

    // Native .NET for Android, given out beside the stores as well, with libraries of vendors.
    private static FilingSheet Android { get; } = Sheet("灯笼", "沪ICP备2026040883号-4A") with
    {
        Heads = new[]
        {
            new SheetHead("android", "cn.lantern_sample.app", "灯笼", "1.2.0", "12")
            {
                Icon = new SheetIcon("Resources/mipmap-xxxhdpi/appicon.png", 24_310, 192, 192),
                Languages = new[] { "zh-CN" },
                Permissions = new[] { new SheetPermission("android.permission.ACCESS_FINE_LOCATION", "", "Lantern-Signed.apk"), new SheetPermission("android.permission.INTERNET", "", "AndroidManifest.xml") },
                Certificates = new[] { Certificate with { Source = "Lantern-Signed.apk (v2, v3)" }, Certificate with { Source = "upload.jks (upload)", Sha256 = "f00d" } },
            },
        },
        Hosts = new[] { Host("api.lantern-sample.cn", HostState.Unknown, true, "https", "MainActivity.cs", 31), Host("dl.lantern-sample.cn", HostState.Unknown, true, "https", "Updates.cs", 12) },
        Servers = new[] { new SheetServer("47.100.20.30", HostState.Mainland, "阿里云", "上海", "云服务器") },
        Update = new SheetUpdate(new[] { new SheetChannel("https://dl.lantern-sample.cn/app.apk", "", Transport.Encrypted) }) { Encrypted = true, Hosting = "self-hosted" },
        Sdks = new[]
        {
            new SheetSdk("alipaysdk", "支付宝 Alipay", "支付 payment", "https://opendocs.alipay.com/open/01g6qm") { Version = "15.8.17", Permissions = new[] { "android.permission.ACCESS_WIFI_STATE", "android.permission.INTERNET" } },
            new SheetSdk("AMap_Location", "高德 AutoNavi", "地图与定位 maps and location", "https://lbs.amap.com/pages/privacy/") { Version = "6.4.5", Permissions = new[] { "android.permission.ACCESS_FINE_LOCATION" } },
        },
        Findings = new[] { new SheetFinding("ICP3009", "note", "What was downloaded is installed without a check.", "Updates.cs", 12, Suppressed: false) },
        Analysed = true,
    };

    // Of the store alone, signed by a key on a curve.
    private static FilingSheet Ios { get; } = Sheet("灯笼 Lantern", "沪ICP备2026040883号-5A") with
    {
        App = Sheet("灯笼 Lantern", "沪ICP备2026040883号-5A").App with { Description = "灯笼商店", Stores = new[] { new SheetStore("App Store", "https://apps.apple.com/cn/app/id000000000") } },
        Heads = new[]
        {
            new SheetHead("ios", "cn.lantern-sample.app", "灯笼 Lantern", "1.2.0", "12")
            {
                Icon = new SheetIcon("Assets.xcassets/AppIcon.appiconset/Icon1024.png", 88_000, 1024, 1024),
                Languages = new[] { "en", "zh-Hans" },
                Permissions = new[] { new SheetPermission("NSCameraUsageDescription", "用于扫描商品条码，例如在商品页点按扫码。", "Info.plist"), new SheetPermission("aps-environment", "production", "Lantern.ipa") },
                Certificates = new[]
                {
                    Certificate with
                    {
                        Source = "Lantern.ipa",
                        PublicKey = new SheetPublicKey(
                            "EC", 256, "", "", "3059301306072a8648ce3d020106082a8648ce3d03010703420004d1b07c7a1b2ad0f4a5e9ae3c5fd8a0b7f4a1f33e0a4c5c9f2f0a3d8b47e5e6a1c2d3e4f5061728394a5b6c7d8e9fa0b1c2d3e4f5061728394a5b6c7d8e9fa0b1",
                            "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE0bB8ehsq0PSl6a48X9igt/Sh8z4KTFyfLwo9i0fl5qHC0+T1BhcoOUpbbH2On6CxwtPk9QYXKDlKW2x9jp+gsQ=="),
                    },
                },
            },
        },
        Hosts = new[] { Host("api.lantern-sample.cn", HostState.Unknown, true, "https", "AppDelegate.cs", 18) },
        Servers = new[] { new SheetServer("47.100.20.30", HostState.Mainland, "阿里云", "上海", "云服务器") },
        Update = new SheetUpdate(Array.Empty<SheetChannel>()) { Mechanism = "store", Hosting = "store" },
        Analysed = true,
    };

    private static FilingSheet Avalonia { get; } = Sheet("灯笼 Lantern", "") with
    {
        Heads = new[] { new SheetHead("net10.0", "Lantern.Desktop", "灯笼 Lantern", "1.2.0", "") { Icon = new SheetIcon("Assets/logo.svg", 4_000, 0, 0), Languages = new[] { "zh-Hans" } } },
        Hosts = new[] { Host("api.lantern-sample.cn", HostState.Unknown, false, "https", "Services/Orders.cs", 14), Host("releases.lantern-sample.cn", HostState.Unknown, false, "https", "App.axaml.cs", 30) },
        Update = new SheetUpdate(new[] { new SheetChannel("https://releases.lantern-sample.cn/velopack", "Velopack", Transport.Encrypted) })
        {
            Mechanism = "Velopack", Encrypted = true, Verified = true, Delta = true, Rollback = true, Staged = false, Hosting = "self-hosted",
        },
        Missing = new[] { new MissingFact("filingNumber", "IcpFilingNumber", FactOwner.Subject), new MissingFact("servers", "IcpServer", FactOwner.Operations) },
        Analysed = true,
    };

    private static FilingSheet Wpf { get; } = Sheet("灯笼 Lantern", "沪ICP备2026040883号-3A") with
    {
        Heads = new[] { new SheetHead("windows", "Lantern.Wpf", "灯笼 Lantern", "1.2.0", "") { Certificates = new[] { Certificate with { Source = "Lantern.pfx" } } } },
        Hosts = new[] { Host("dl.lantern-sample.cn", HostState.Unknown, true, "http", "MainWindow.xaml.cs", 40) },
        Update = new SheetUpdate(new[] { new SheetChannel("http://dl.lantern-sample.cn/update.xml", "AutoUpdater.NET", Transport.ClearText) })
        {
            Mechanism = "AutoUpdater.NET", Encrypted = false, Hosting = "self-hosted",
        },
        Findings = new[] { new SheetFinding("ICP3001", "warning", "The update channel is in clear text.", "MainWindow.xaml.cs", 40, Suppressed: false) },
        Analysed = true,
    };

    private static FilingSheet Site { get; } = Sheet("灯笼商店", "沪ICP备2026040883号-1") with
    {
        Heads = new[] { new SheetHead("web", "Lantern.Site", "灯笼商店", "1.2.0", "") { Languages = new[] { "zh-CN" } } },
        Hosts = new[] { Host("www.lantern-sample.cn", HostState.Unknown, true, "https", "appsettings.json", 4) },
        Servers = new[] { new SheetServer("47.100.20.30", HostState.Mainland, "阿里云", "上海", "云服务器"), new SheetServer("2408:4005:300::1", HostState.Mainland, "阿里云", "上海", "云服务器") },
        Analysed = true,
    };

    private static FilingSheet Service { get; } = Sheet("lantern-worker", "") with
    {
        Heads = new[] { new SheetHead("net10.0", "Lantern.Worker", "lantern-worker", "1.2.0", "") },
        Missing = new[] { new MissingFact("domains", "IcpFilingDomain", FactOwner.Operations) },
    };

    private static FilingSheet Sheet(string name, string number) => new(
        new SheetApp(
            name, "1.2.0", number, "沪ICP备2026040883号", "", "", "", "为用户提供灯笼的浏览、下单和售后服务，按地区展示价格和库存。",
            "https://www.lantern-sample.cn/privacy", "https://www.lantern-sample.cn/terms", "https://www.lantern-sample.cn/support", Array.Empty<SheetStore>()),
        Array.Empty<SheetHead>(), Array.Empty<SheetHost>(), Array.Empty<SheetServer>(), new SheetUpdate(Array.Empty<SheetChannel>()), Array.Empty<SheetSdk>(), Array.Empty<MissingFact>());

    private static SheetHost Host(string host, HostState place, bool declared, string scheme, string file, int line) =>
        new(host, place, declared) { Schemes = new[] { scheme }, Sources = new[] { new SheetSource(file, line, "Lantern", "", "") } };
}
