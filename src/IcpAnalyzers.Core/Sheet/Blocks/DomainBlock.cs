using System.Linq;

namespace IcpAnalyzers.Core.Sheet.Blocks;

/// <summary>域名列表: every host of the app, where it is, whether it is declared and what it is for.</summary>
internal static class DomainBlock
{
    public static SheetBlock Of(FilingSheet sheet)
    {
        var roles = new HostRoles(sheet);
        var block = new SheetBlock(("域名列表", "Domains"), ("域名", "Domain"), ("所在地", "Place"), ("已申报", "Declared"), ("用途", "Role"), ("协议", "Schemes"), ("解析地址", "Addresses"));
        foreach (var host in sheet.Hosts)
            block.Cells.Add(new[]
            {
                host.Host, PlaceOf(host), SheetWords.Of(host.Declared).ToString(), SheetWords.Of(roles.Of(host)).ToString(), string.Join(", ", host.Schemes),
                string.Join("\n", host.Addresses.Select(address => address.Address + " " + SheetWords.Of(address.Place))),
            });
        if (sheet.Hosts.Count == 0)
            block.Note = ("未申报：请添加 IcpFilingDomain 项。", "None declared: add IcpFilingDomain items.");
        return block.WithoutEmpty(5);
    }

    private static string PlaceOf(SheetHost host)
    {
        var place = SheetWords.Of(host.Place).ToString();
        if (host.Reason.Length > 0)
            place += "\n" + host.Reason;
        return host.Until.Length > 0 ? place + "\n至 until " + host.Until : place;
    }
}
