using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Updates;

namespace IcpAnalyzers.Core.Sheet;

/// <summary>The words of the sheet for what is an enumeration in the code.</summary>
internal static class SheetWords
{
    public static SheetLabel Of(HostState place) => place switch
    {
        HostState.Mainland => ("境内", "Mainland"),
        HostState.Overseas => ("境外", "Overseas"),
        HostState.Mixed => ("境内外混合", "Mixed"),
        HostState.Reserved => ("保留或本地", "Reserved"),
        _ => ("未知", "Unknown"),
    };

    public static SheetLabel Of(HostRole role) => role switch
    {
        HostRole.Domain => ("业务域名", "App domains"),
        HostRole.Server => ("服务器", "Servers"),
        HostRole.Update => ("更新通道", "Update channel"),
        _ => ("第三方", "Third parties"),
    };

    public static SheetLabel Of(Transport transport) => transport switch
    {
        Transport.Encrypted => ("加密", "Encrypted"),
        Transport.ClearText => ("明文", "Clear text"),
        _ => ("未知", "Unknown"),
    };

    public static SheetLabel Of(FactOwner who) => who switch
    {
        FactOwner.Developer => ("开发", "Developer"),
        FactOwner.Operations => ("运维", "Operations"),
        _ => ("主办者", "Subject"),
    };

    /// <summary>What a fact is called on the form; what has no such name stays as it is.</summary>
    /// <param name="fact">Of a <see cref="MissingFact"/>: <c>termsUrl</c>, <c>icon.android</c>, <c>servers.47.100.20.30.access</c>.</param>
    public static string Fact(string fact)
    {
        if (After(fact, "certificates.") is { } signed)
            return "签名证书 Signing certificate · " + Platform(signed);
        if (After(fact, "icon.") is { } drawn)
            return "图标 Icon · " + Platform(drawn);
        if (After(fact, "servers.") is { } server && server.LastIndexOf('.') is > 0 and var dot)
            return OfServer(server.Substring(dot + 1)) + " · " + server.Substring(0, dot);
        SheetLabel? label = fact switch
        {
            "name" => ("APP 名称", "Name"),
            "packageId" => ("包名 / Bundle ID", "Identifier"),
            "filingNumber" => ("App 备案号", "App filing number"),
            "subjectNumber" => ("主体备案号", "Subject number"),
            "description" => ("服务内容", "Service description"),
            "privacyPolicyUrl" => ("隐私政策", "Privacy policy"),
            "termsUrl" => ("用户协议", "Terms of use"),
            "supportUrl" => ("支持页面", "Support"),
            "domains" => ("域名", "Domains"),
            "servers" => ("服务器", "Servers"),
            _ => null,
        };
        return label?.ToString() ?? fact;
    }

    private static SheetLabel OfServer(string fact) => fact switch
    {
        "provider" => ("接入服务单位", "Provider"),
        "location" => ("服务器放置地", "Location"),
        _ => ("接入方式", "Access"),
    };

    private static string? After(string text, string start) => text.StartsWith(start, System.StringComparison.Ordinal) ? text.Substring(start.Length) : null;

    public static SheetLabel Of(bool value) => value ? ("是", "Yes") : ("否", "No");

    /// <summary>The platform (运行平台) as the form writes it; what has no such name stays as it is.</summary>
    public static string Platform(string platform) => platform switch
    {
        "android" => "Android",
        "ios" => "iOS",
        "maccatalyst" => "Mac Catalyst",
        "macos" => "macOS",
        "windows" => "Windows",
        "linux" => "Linux",
        "harmonyos" => "HarmonyOS",
        "tvos" => "tvOS",
        "web" => "Web",
        _ => platform,
    };
}
