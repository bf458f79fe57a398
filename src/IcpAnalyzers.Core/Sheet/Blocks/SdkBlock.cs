using System.Collections.Generic;

namespace IcpAnalyzers.Core.Sheet.Blocks;

/// <summary>第三方 SDK: vendor and function type, as the form asks, with what each brings along.</summary>
internal static class SdkBlock
{
    public static SheetBlock Of(IReadOnlyList<SheetSdk> sdks)
    {
        var block = new SheetBlock(
            ("第三方 SDK", "Third-party SDKs"),
            ("SDK", "SDK"), ("服务厂商", "Vendor"), ("功能类型", "Purpose"), ("许可证", "Licence"), ("域名", "Hosts"), ("权限", "Permissions"), ("隐私政策", "Privacy policy"));
        foreach (var sdk in sdks)
            block.Cells.Add(new[] { Name(sdk), sdk.Vendor, sdk.Purpose, sdk.Licence, string.Join(", ", sdk.Hosts), string.Join(", ", sdk.Permissions), sdk.PrivacyUrl });
        if (sdks.Count == 0)
            block.Note = ("未申报：如使用第三方 SDK，请添加 IcpSdk 项。", "None declared: if the app uses third-party SDKs, add IcpSdk items.");
        return block.WithoutEmpty(5);
    }

    public static string Name(SheetSdk sdk) => sdk.Version.Length > 0 ? sdk.Name + " " + sdk.Version : sdk.Name;
}
