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
