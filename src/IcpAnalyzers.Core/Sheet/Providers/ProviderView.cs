using System.Collections.Generic;

namespace IcpAnalyzers.Core.Sheet.Providers;

/// <summary>The facts of a sheet in the order and the words of a provider's form.</summary>
internal static class ProviderView
{
    public static IReadOnlyList<SheetBlock> Of(ProviderForm form, FilingSheet sheet)
    {
        var blocks = new List<SheetBlock> { Section(form, "app", ("应用信息", "App"), new ProviderFacts(sheet, null)) };
        foreach (var head in sheet.Heads)
            blocks.Add(Head(form, sheet, head));
        blocks.Add(Section(form, "access", ("网络接入信息", "Access"), new ProviderFacts(sheet, null)));
        return blocks;
    }

    private static SheetBlock Head(ProviderForm form, FilingSheet sheet, SheetHead head)
    {
        var block = Section(form, "head", ("特征信息 · " + SheetWords.Platform(head.Platform), "Feature information"), new ProviderFacts(sheet, head));
        if (Family(head.Platform) == "web")
            block.Note = ("网站按网站备案，不填 App 特征信息。", "A site is filed as a website, without the feature information of an App.");
        else if (Family(head.Platform) == "")
            block.Note = ("该平台没有公开的 App 备案字段，请咨询接入服务商。", "No fields of an App filing are published for this platform: ask the access provider.");
        return block;
    }

    private static SheetBlock Section(ProviderForm form, string section, SheetLabel title, ProviderFacts facts)
    {
        var block = new SheetBlock(title);
        foreach (var field in form.Fields)
            if (field.Section == section && (field.Platform == "*" || (facts.Head is { } head && field.Platform == Family(head.Platform))))
                block.Row(facts.Row((field.Chinese, field.English), field.Fact));
        return block;
    }

    private static string Family(string platform) => platform switch
    {
        "android" or "harmonyos" or "web" => platform,
        "ios" or "maccatalyst" or "tvos" => "apple",
        _ => "",
    };
}
