using System.Collections.Generic;

namespace IcpAnalyzers.Core.Sheet.Blocks;

/// <summary>网络接入信息: servers with provider, location and access.</summary>
internal static class ServerBlock
{
    public static SheetBlock Of(IReadOnlyList<SheetServer> servers)
    {
        var block = new SheetBlock(
            ("网络接入信息", "Servers and access"),
            ("IP 地址", "Address"), ("所在地（地址表）", "Place by the address table"), ("接入服务单位", "Provider"), ("服务器放置地", "Location"), ("接入方式", "Access"));
        foreach (var server in servers)
            block.Cells.Add(new[] { server.Address, SheetWords.Of(server.Place).ToString(), server.Provider, server.Location, server.Access });
        if (servers.Count == 0)
            block.Note = ("未申报：请添加 IcpServer 项。", "None declared: add IcpServer items.");
        return block;
    }
}
