using System.Globalization;
using System.Linq;

namespace IcpAnalyzers.Core.Sheet.Blocks;

/// <summary>应用信息: what is one for all platforms.</summary>
internal static class AppBlock
{
    private const int ShortestDescription = 20;
    private const int LongestDescription = 200;

    public static SheetBlock Of(SheetApp app)
    {
        var block = new SheetBlock(("应用信息", "App"))
            .Row(("APP 名称", "Name"), app.Name, "ApplicationTitle", FactOwner.Developer)
            .Row(("版本", "Version"), app.Version, "ApplicationDisplayVersion", FactOwner.Developer);
        if (app.Exempt.Length > 0)
            block.Row(("免于备案", "Exempt"), app.ExemptReason.Length > 0 ? app.Exempt + ": " + app.ExemptReason : app.Exempt);
        if (app.Exempt.Length == 0 || app.FilingNumber.Length > 0)
            block.Row(("App 备案号", "App filing number"), app.FilingNumber, "IcpFilingNumber", FactOwner.Subject);
        block.Row(("主体备案号", "Subject number"), app.SubjectNumber, "IcpSubjectNumber", FactOwner.Subject);
        if (app.PoliceNumber.Length > 0)
            block.Row(("公安联网备案号", "Police filing number"), app.PoliceNumber);
        block.Row(Description(("服务内容", "Service description"), app.Description))
            .Row(("隐私政策", "Privacy policy"), app.PrivacyPolicyUrl, "IcpPrivacyPolicyUrl", FactOwner.Subject)
            .Row(("用户协议", "Terms of use"), app.TermsUrl, "IcpTermsUrl", FactOwner.Subject)
            .Row(("支持页面", "Support"), app.SupportUrl, "IcpSupportUrl", FactOwner.Subject);
        foreach (var store in app.Stores)
            block.Row((store.Store.Length > 0 ? store.Store : "应用商店", "Store"), store.Url);
        return block;
    }

    /// <summary>What the app does; the register takes 20 to 200 characters.</summary>
    public static SheetRow Description(SheetLabel label, string text)
    {
        var row = new SheetRow(label, text, "IcpServiceDescription", FactOwner.Subject);
        var length = text.Length - text.Count(char.IsLowSurrogate);
        return length is 0 or (>= ShortestDescription and <= LongestDescription) ? row : row with
        {
            Remark = (string.Format(CultureInfo.InvariantCulture, "应为 20–200 字，现为 {0} 字", length), string.Format(CultureInfo.InvariantCulture, "20 to 200 characters are asked for, these are {0}", length)),
            Warns = true,
        };
    }
}
