using System.IO;
using System.Linq;
using IcpAnalyzers.Core.Endpoints;
using TableTool;

namespace IcpAnalyzers.Core.Tests.Tables;

public sealed class StateChangesTests
{
    private const int UnitBits = 24;

    [Fact]
    public void BothOpinionsTogether_GiveTheState()
    {
        var geolocation = Set(("1.0.0.0", "1.0.3.255"), ("1.0.4.0", "1.0.4.255"));
        var registry = Set(("1.0.2.0", "1.0.7.255"), ("1.0.9.0", "1.0.9.255"));
        Assert.Equal(
            ["1.0.0.0 Mainland", "1.0.5.0 Disputed", "1.0.8.0 Overseas", "1.0.9.0 Disputed", "1.0.10.0 Overseas"],
            Changes(geolocation, registry, Set()));
    }

    [Fact]
    public void OneMainlandAddress_MakesItsUnitMainland() =>
        Assert.Equal(["1.0.1.0 Mainland", "1.0.2.0 Overseas"], Changes(Set(("1.0.1.77", "1.0.1.77")), Set(), Set()));

    [Fact]
    public void SpecialUnits_TakeNoRow() =>
        Assert.Equal(["9.255.255.0 Mainland", "10.0.0.0 Overseas", "11.0.0.0 Mainland", "11.0.1.0 Overseas"], Changes(Set(("9.255.255.0", "11.0.0.255")), Set(), Special("10.0.0.0/8")));

    [Fact]
    public void SpecialRangeSmallerThanAUnit_LeavesTheUnit() =>
        Assert.Equal(["168.63.129.0 Mainland", "168.63.130.0 Overseas"], Changes(Set(("168.63.129.0", "168.63.129.255")), Set(), Special("168.63.129.16")));

    [Fact]
    public void RangeThatEndsBeforeItBegins_IsRefused() => Assert.Throws<InvalidDataException>(() => Set(("1.0.4.0", "1.0.0.0")));

    private static string[] Changes(UnitSet geolocation, UnitSet registry, UnitSet special) =>
        [.. StateChanges.Of(geolocation, registry, special).Select(change => $"{IpAddress.FromV4((uint)change.Unit << 8)} {change.State}")];

    private static UnitSet Set(params (string First, string Last)[] ranges) => UnitSet.Of(ranges.Select(range => (Address(range.First), Address(range.Last))), UnitBits);

    private static UnitSet Special(string text) => UnitSet.WholeUnits([IpPrefix.TryParse(text, out var prefix) ? prefix : throw new InvalidDataException(text)], UnitBits);

    private static IpAddress Address(string text) => IpAddress.TryParse(text, out var address) ? address : throw new InvalidDataException(text);
}
