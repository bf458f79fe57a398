using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Sheet;
using IcpAnalyzers.Core.Sheet.Providers;
using IcpAnalyzers.Core.Sheet.Reading;

namespace IcpAnalyzers.Core.Tests.Sheet;

/// <summary>Sheets for tests: of a project that says everything, of one that says nothing, and of one text everywhere.</summary>
internal static class Sheets
{
    public static string Root { get; } = typeof(Sheets).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static IReadOnlyList<ProviderForm> Forms { get; } = ProviderForm.Read(File.OpenText(Path.Combine(Root, "src/IcpAnalyzers.Tasks/Tables/provider-forms.tsv")));

    public static FilingSheet Full { get; } = Of(
        new()
        {
            ["ApplicationId"] = "cn.shop-sample.app", ["ApplicationTitle"] = "商店 Shop", ["ApplicationDisplayVersion"] = "1.2.0", ["ApplicationVersion"] = "12",
            ["TargetPlatformIdentifier"] = "Android", ["IcpFilingNumber"] = "沪ICP备2026040883号-2A", ["IcpSubjectNumber"] = "沪ICP备2026040883号",
            ["IcpPoliceNumber"] = "沪公网安备31010502025545号", ["IcpExempt"] = "Overseas", ["IcpExemptReason"] = "境外发行", ["IcpServiceDescription"] = "为用户提供商品浏览和下单服务。",
            ["IcpPrivacyPolicyUrl"] = "https://www.shop-sample.cn/privacy", ["IcpTermsUrl"] = "https://www.shop-sample.cn/terms", ["IcpSupportUrl"] = "https://www.shop-sample.cn/support",
        },
        Item("IcpFilingDomain", "api.shop-sample.cn"),
        Item("IcpFilingDomain", "api.github.com"),
        Item("IcpServer", "47.100.20.30", ("Provider", "阿里云"), ("location", "上海"), ("ACCESS", "云服务器")),
        Item("IcpUpdateChannel", "http://dl.shop-sample.cn/Shop.appinstaller", ("Mechanism", "App Installer")),
        Item("IcpStoreUrl", "https://appgallery.shop-sample.cn/app", ("Store", "华为应用市场")),
        Item("IcpSdk", "Shop.Payment", ("Vendor", "示例公司"), ("Purpose", "支付"), ("PrivacyUrl", "https://www.shop-sample.cn/pay")));

    public static FilingSheet Empty { get; } = Of(new() { ["AssemblyName"] = "Shop", ["Version"] = "1.0.0", ["TargetFramework"] = "net10.0" });

    public static FilingSheet Everywhere(string text) => Of(
        new[] { "ApplicationId", "ApplicationTitle", "ApplicationDisplayVersion", "ApplicationVersion", "TargetPlatformIdentifier", "IcpFilingNumber", "IcpSubjectNumber", "IcpPoliceNumber", "IcpExempt", "IcpExemptReason", "IcpServiceDescription", "IcpPrivacyPolicyUrl", "IcpTermsUrl", "IcpSupportUrl" }
            .ToDictionary(name => name, _ => text),
        Item("IcpFilingDomain", text),
        Item("IcpServer", text, ("Provider", text), ("Location", text), ("Access", text)),
        Item("IcpUpdateChannel", text, ("Mechanism", text)),
        Item("IcpStoreUrl", text, ("Store", text)),
        Item("IcpSdk", text, ("Vendor", text), ("Purpose", text), ("PrivacyUrl", text)));

    /// <summary>A sheet with one text in the place of every text that comes from outside.</summary>
    public static FilingSheet EveryText(FilingSheet sheet, string text)
    {
        var root = JsonNode.Parse(SheetJson.Write(sheet))!;
        Replace(root, text);
        return SheetJsonReader.Read(root.ToJsonString());
    }

    private static void Replace(JsonNode node, string text)
    {
        // Words of the sheet itself, which its reader knows.
        string[] words = ["place", "role", "transport", "who", "severity", "reason"];
        foreach (var (key, value) in node is JsonObject members ? members.ToList() : ((JsonArray)node).Select((item, i) => KeyValuePair.Create(i.ToString(CultureInfo.InvariantCulture), item)).ToList())
        {
            if (value is JsonObject or JsonArray)
                Replace(value, text);
            else if (value is JsonValue single && single.TryGetValue<string>(out var found) && found.Length > 0 && !words.Contains(key))
            {
                if (node is JsonObject owner)
                    owner[key] = text;
                else
                    ((JsonArray)node)[int.Parse(key, CultureInfo.InvariantCulture)] = text;
            }
        }
    }

    private static FilingSheet Of(Dictionary<string, string> properties, params SheetItem[] items) =>
        new SheetFacts(new Dictionary<string, string>(properties, StringComparer.OrdinalIgnoreCase), items, HostTable.Default).Sheet();

    private static SheetItem Item(string kind, string include, params (string Name, string Value)[] metadata) =>
        new(kind, include, metadata.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.OrdinalIgnoreCase));
}
