using System.Collections.Generic;
using System.Globalization;

namespace IcpAnalyzers.Core.Sheet.Blocks;

/// <summary>域名来源: where each host is written, in the app's own code or in a package.</summary>
internal static class SourceBlock
{
    // A host that stands in a hundred places is not better understood by the hundredth; the JSON form has them all.
    private const int MostPlaces = 5;

    public static SheetBlock Of(IReadOnlyList<SheetHost> hosts)
    {
        var block = new SheetBlock(("域名来源", "Where the domains are written"), ("域名", "Domain"), ("位置", "Place in the code"), ("程序包", "Package"));
        foreach (var host in hosts)
        {
            for (var i = 0; i < host.Sources.Count && i < MostPlaces; i++)
                block.Cells.Add(new[] { i == 0 ? host.Host : "", Place(host.Sources[i]), host.Sources[i].Package });
            if (host.Sources.Count > MostPlaces)
                block.Cells.Add(new[] { "", string.Format(CultureInfo.InvariantCulture, "… 另 {0} 处 {0} more", host.Sources.Count - MostPlaces), "" });
        }

        return block;
    }

    private static string Place(SheetSource source)
    {
        var place = source.File.Length == 0 ? source.Assembly : source.Line > 0 ? source.File + ":" + source.Line.ToString(CultureInfo.InvariantCulture) : source.File;
        return source.Member.Length > 0 ? place + " " + source.Member : place;
    }
}
