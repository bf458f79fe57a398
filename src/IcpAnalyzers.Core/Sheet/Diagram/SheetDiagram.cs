using System.Globalization;
using System.Linq;
using System.Text;

namespace IcpAnalyzers.Core.Sheet.Diagram;

/// <summary>The network architecture and data flow (网络架构与数据流) as SVG. Its colours come from the style of the page.</summary>
internal static class SheetDiagram
{
    private const int LegendHeight = 30;

    // Of a monospaced letter at the sizes below; Chinese is twice as wide.
    private const double LetterWidth = 0.61;

    public static string Write(FilingSheet sheet)
    {
        var layout = DiagramLayout.Of(sheet);
        var svg = new StringBuilder();
        Format(svg, "<svg class=\"diagram\" viewBox=\"0 0 {0} {1}\" role=\"img\" aria-label=\"网络架构与数据流 Network architecture and data flow\">\n", DiagramLayout.Width, layout.Height + LegendHeight);
        svg.Append("<defs><marker id=\"head\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" markerUnits=\"userSpaceOnUse\" orient=\"auto-start-reverse\"><path d=\"M0 0 8 4 0 8Z\"/></marker></defs>\n");
        foreach (var lane in layout.Lanes)
            Lane(svg, lane);
        Bus(svg, layout);
        App(svg, sheet, layout.App);
        Legend(svg, layout);
        return svg.Append("</svg>\n").ToString();
    }

    private static void App(StringBuilder svg, FilingSheet sheet, DiagramBox box)
    {
        Rect(svg, "app", box, 10);
        Text(svg, "app-name", box.Left + 16, box.Top + 32, sheet.App.Name, box.Width - 32, 15);
        for (var i = 0; i < sheet.Heads.Count; i++)
            Text(svg, "app-head", box.Left + 16, box.Top + 56 + (20 * i), SheetWords.Platform(sheet.Heads[i].Platform) + " " + sheet.Heads[i].Version, box.Width - 32, 12);
    }

    private static void Lane(StringBuilder svg, DiagramLane lane)
    {
        Format(svg, "<g class=\"lane {0}\">\n", lane.Place.ToString().ToLowerInvariant());
        Rect(svg, "place", lane.Box, 10);
        Text(svg, "lane-name", lane.Box.Left + 14, lane.Box.Top + 23, SheetWords.Of(lane.Place).ToString(), lane.Box.Width, 14);
        foreach (var group in lane.Groups)
        {
            Rect(svg, "group", group.Box, 8);
            Text(svg, "group-name", group.Box.Left + 12, group.Box.Top + 20, SheetWords.Of(group.Role).ToString() + (group.Schemes.Length > 0 ? " · " + group.Schemes : ""), group.Box.Width - 24, 12);
            foreach (var node in group.Nodes)
            {
                Rect(svg, "node", node.Box, 5);
                Text(svg, "node-name", node.Box.Left + 10, node.Box.Top + 17, node.Text, node.Box.Width - 20, 12);
            }
        }

        svg.Append("</g>\n");
    }

    // One vertical line beside the app, from which a line goes to every group: nothing can cross.
    private static void Bus(StringBuilder svg, DiagramLayout layout)
    {
        var groups = layout.Lanes.SelectMany(lane => lane.Groups).ToList();
        if (groups.Count == 0)
            return;
        var top = System.Math.Min(groups[0].Box.MiddleY, layout.App.MiddleY);
        var bottom = System.Math.Max(groups[groups.Count - 1].Box.MiddleY, layout.App.MiddleY);
        Format(svg, "<path class=\"flow\" d=\"M{0} {1}H{2}M{2} {3}V{4}\"/>\n", layout.App.Right, layout.App.MiddleY, DiagramLayout.BusX, top, bottom);
        foreach (var group in groups)
            Flow(svg, group.Role, DiagramLayout.BusX, group.Box.Left - 1, group.Box.MiddleY);
    }

    private static void Legend(StringBuilder svg, DiagramLayout layout)
    {
        var y = layout.Height + 18;
        var x = 272;
        foreach (var (role, label) in new (HostRole, SheetLabel)[]
        {
            (HostRole.Domain, ("业务数据", "app data")), (HostRole.Update, ("更新包", "updates")), (HostRole.ThirdParty, ("第三方", "third parties")),
        })
        {
            Flow(svg, role, x, x + 44, y - 4);
            Text(svg, "legend", x + 54, y, label.ToString(), 160, 12);
            x += 215;
        }
    }

    private static void Flow(StringBuilder svg, HostRole role, int from, int to, int y) => Format(
        svg, "<path class=\"flow{0}\" d=\"M{1} {2}H{3}\"{4}{5}/>\n", role == HostRole.ThirdParty ? " third" : "", from, y, to,
        role != HostRole.ThirdParty ? " marker-start=\"url(#head)\"" : "", role != HostRole.Update ? " marker-end=\"url(#head)\"" : "");

    private static void Rect(StringBuilder svg, string kind, DiagramBox box, int radius) => Format(
        svg, "<rect class=\"{0}\" x=\"{1}\" y=\"{2}\" width=\"{3}\" height=\"{4}\" rx=\"{5}\"/>\n", kind, box.Left, box.Top, box.Width, box.Height, radius);

    private static void Text(StringBuilder svg, string kind, int x, int y, string text, int width, int size)
    {
        Format(svg, "<text class=\"{0}\" x=\"{1}\" y=\"{2}\">", kind, x, y);
        HtmlText.Append(svg, Fitting(text, width / (size * LetterWidth)));
        svg.Append("</text>\n");
    }

    // The end of a host says whose it is, so the cut is nearer to the beginning.
    private static string Fitting(string text, double letters)
    {
        if (Letters(text) <= letters)
            return text;
        var head = text.Substring(0, System.Math.Min(text.Length, (int)(letters / 4)));
        var tail = text.Length;
        while (tail > head.Length && Letters(head) + 1 + Letters(text.Substring(tail - 1)) <= letters)
            tail--;
        if (tail < text.Length && char.IsLowSurrogate(text[tail]))
            tail++;
        return (head.Length > 0 && char.IsHighSurrogate(head[head.Length - 1]) ? head.Substring(0, head.Length - 1) : head) + "…" + text.Substring(tail);
    }

    private static int Letters(string text)
    {
        var letters = text.Length;
        foreach (var c in text)
            if (c >= 0x2E80)
                letters++;
        return letters;
    }

    private static void Format(StringBuilder svg, string format, params object[] values) => svg.AppendFormat(CultureInfo.InvariantCulture, format, values);
}
