using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Core.Tests.Sheet;

public sealed class SheetDiagramTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(60)]
    public void Addresses_DoNotOverlapAndStandInTheirGroups(int hosts)
    {
        var svg = Diagram(With(Hosts(hosts)));
        var nodes = Boxes(svg, "node");
        var groups = Boxes(svg, "group");
        var places = Boxes(svg, "place");
        Assert.Equal(hosts, nodes.Count);
        foreach (var boxes in new[] { nodes, groups, places })
            Assert.All(Pairs(boxes), pair => Assert.False(pair.Left.Meets(pair.Right)));
        Assert.All(nodes, node => Assert.Single(groups, group => group.Holds(node)));
        Assert.All(groups, group => Assert.Single(places, place => place.Holds(group)));
        Assert.All(places, place => Assert.False(Assert.Single(Boxes(svg, "app")).Meets(place)));
    }

    [Fact]
    public void Roles_DecideWhichWayTheDataGoes()
    {
        var svg = Diagram(AppKinds.Of("maui"));
        Assert.Equal(["境内 Mainland", "境外 Overseas", "未知 Unknown"], Texts(svg, "lane-name"));
        Assert.Equal(
            ["业务域名 App domains · https", "服务器 Servers", "业务域名 App domains · https", "第三方 Third parties · https", "业务域名 App domains · https", "更新通道 Update channel · https"],
            Texts(svg, "group-name"));
    }

    [Fact]
    public void LongHost_KeepsBothEnds()
    {
        var host = "a" + new string('b', 90) + ".lantern-sample.cn";
        var text = Assert.Single(Texts(Diagram(With([new SheetHost(host, HostState.Unknown, true)])), "node-name"));
        Assert.StartsWith("ab", text, StringComparison.Ordinal);
        Assert.EndsWith(".lantern-sample.cn", text, StringComparison.Ordinal);
        Assert.True(text.Length < 40);
    }

    private static XElement Diagram(FilingSheet sheet) =>
        XElement.Parse(Regex.Match(SheetHtml.Write(sheet, []), "<svg.*?</svg>", RegexOptions.Singleline).Value);

    private static FilingSheet With(IReadOnlyList<SheetHost> hosts) => AppKinds.Of("service") with { Hosts = hosts };

    private static List<SheetHost> Hosts(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new SheetHost($"host-{i}.lantern-sample.cn", (HostState)(i % 4), i % 2 == 0)
        {
            Sources = [new SheetSource("", 0, "Some.Library", "", i % 3 == 0 ? "Some.Library" : "")],
        })];

    private static List<string> Texts(XElement svg, string kind) => [.. Of(svg, kind).Select(element => element.Value)];

    private static List<Box> Boxes(XElement svg, string kind) => [.. Of(svg, kind).Select(rect => new Box(Number(rect, "x"), Number(rect, "y"), Number(rect, "width"), Number(rect, "height")))];

    private static IEnumerable<XElement> Of(XElement svg, string kind) => svg.Descendants().Where(element => (string?)element.Attribute("class") == kind);

    private static int Number(XElement element, string name) => int.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static IEnumerable<(Box Left, Box Right)> Pairs(List<Box> boxes) =>
        boxes.SelectMany((left, i) => boxes.Skip(i + 1).Select(right => (left, right)));

    private sealed record Box(int X, int Y, int Width, int Height)
    {
        public bool Meets(Box other) => X < other.X + other.Width && other.X < X + Width && Y < other.Y + other.Height && other.Y < Y + Height;

        public bool Holds(Box other) => other.X >= X && other.Y >= Y && other.X + other.Width <= X + Width && other.Y + other.Height <= Y + Height;
    }
}
