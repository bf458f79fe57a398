namespace IcpAnalyzers.Core.Sheet.Blocks;

/// <summary>更新机制: how the app is updated and from where.</summary>
internal static class UpdateBlock
{
    public static SheetBlock Of(SheetUpdate update)
    {
        var block = new SheetBlock(("更新机制", "Update mechanism"), ("更新通道", "Channel"), ("机制", "Mechanism"), ("传输", "Transport"));
        if (update.Mechanism.Length > 0)
            block.Row(("机制", "Mechanism"), update.Mechanism);
        if (update.Hosting.Length > 0)
            block.Row(("托管", "Hosting"), Hosting(update.Hosting));
        Trait(block, ("加密传输", "Encrypted"), update.Encrypted);
        Trait(block, ("签名或哈希校验", "Signature or hash checked"), update.Verified);
        Trait(block, ("增量更新", "Delta"), update.Delta);
        Trait(block, ("回滚", "Rollback"), update.Rollback);
        Trait(block, ("灰度发布", "Staged"), update.Staged);
        foreach (var channel in update.Channels)
            block.Cells.Add(new[] { channel.Url, channel.Mechanism, SheetWords.Of(channel.Transport).ToString() });
        if (block.Rows.Count == 0 && block.Cells.Count == 0)
            block.Note = ("未申报：如有自更新，请添加 IcpUpdateChannel 项。", "None declared: if the app updates itself, add IcpUpdateChannel items.");
        return block;
    }

    private static void Trait(SheetBlock block, SheetLabel label, bool? value)
    {
        if (value is { } known)
            block.Row(label, SheetWords.Of(known).ToString());
    }

    private static string Hosting(string hosting) => hosting switch
    {
        "self-hosted" => "自建 self-hosted",
        "cloud" => "云服务 cloud",
        "store" => "应用商店 store",
        _ => hosting,
    };
}
