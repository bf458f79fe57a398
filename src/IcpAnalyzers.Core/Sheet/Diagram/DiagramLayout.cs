using System;
using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Sheet.Diagram;

/// <summary>Where everything of the diagram stands: the app at the left, one lane a place at the right, in it one group a role, in that two columns of addresses.</summary>
internal sealed class DiagramLayout
{
    public const int Width = 920;
    public const int BusX = 236;

    private const int Margin = 8;
    private const int LaneLeft = 272;
    private const int LaneHeader = 34;
    private const int GroupHeader = 30;
    private const int Gap = 12;
    private const int NodeHeight = 26;
    private const int NodeGap = 6;
    private const int AppWidth = 196;
    private const int AppLine = 20;

    private static readonly HostState[] Order = { HostState.Mainland, HostState.Mixed, HostState.Overseas, HostState.Unknown, HostState.Reserved };

    private DiagramLayout(IReadOnlyList<DiagramLane> lanes, DiagramBox app, int height)
    {
        Lanes = lanes;
        App = app;
        Height = height;
    }

    public IReadOnlyList<DiagramLane> Lanes { get; }

    public DiagramBox App { get; }

    public int Height { get; }

    public static DiagramLayout Of(FilingSheet sheet)
    {
        var addresses = new DiagramAddresses(sheet).All();
        var lanes = new List<DiagramLane>();
        var top = Margin;
        foreach (var place in Order)
        {
            var here = addresses.Where(address => address.Place == place).ToList();
            if (here.Count == 0)
                continue;
            var lane = Lane(place, here, top);
            lanes.Add(lane);
            top = lane.Box.Bottom + Gap;
        }

        var appHeight = 60 + (AppLine * sheet.Heads.Count);
        var height = Math.Max(top - Gap, Margin + appHeight) + Margin;
        // In a long drawing the app stays where a reader begins.
        var middle = Math.Min(height / 2, Math.Max(260, Margin + (appHeight / 2)));
        return new DiagramLayout(lanes, new DiagramBox(Margin, middle - (appHeight / 2), AppWidth, appHeight), height);
    }

    private static DiagramLane Lane(HostState place, IReadOnlyList<DiagramAddress> addresses, int top)
    {
        var groups = new List<DiagramGroup>();
        var next = top + LaneHeader;
        for (var role = HostRole.Domain; role <= HostRole.ThirdParty; role++)
        {
            var here = addresses.Where(address => address.Role == role).ToList();
            if (here.Count == 0)
                continue;
            var schemes = string.Join(", ", here.SelectMany(address => address.Schemes).Distinct().OrderBy(scheme => scheme, StringComparer.Ordinal));
            var group = Group(role, schemes, here.ConvertAll(address => address.Text), next);
            groups.Add(group);
            next = group.Box.Bottom + Gap;
        }

        return new DiagramLane(place, groups, new DiagramBox(LaneLeft, top, Width - LaneLeft - Margin, next - top));
    }

    private static DiagramGroup Group(HostRole role, string schemes, IReadOnlyList<string> addresses, int top)
    {
        const int left = LaneLeft + Gap;
        const int width = Width - LaneLeft - Margin - (2 * Gap);
        const int nodeWidth = (width - (3 * Gap)) / 2;
        var nodes = new List<DiagramNode>();
        for (var i = 0; i < addresses.Count; i++)
        {
            var box = new DiagramBox(left + Gap + (i % 2 * (nodeWidth + Gap)), top + GroupHeader + (i / 2 * (NodeHeight + NodeGap)), nodeWidth, NodeHeight);
            nodes.Add(new DiagramNode(addresses[i], box));
        }

        return new DiagramGroup(role, schemes, nodes, new DiagramBox(left, top, width, nodes[nodes.Count - 1].Box.Bottom + Gap - top));
    }
}
