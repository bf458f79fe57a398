using System.Collections.Generic;
using System.Linq;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Tests.Endpoints;

public sealed class SpecialAddressTests
{
    public static IEnumerable<object[]> Ranges => EmbeddedTable.Rows("special-addresses.tsv");

    [Theory]
    [MemberData(nameof(Ranges))]
    public void FirstAndLastOfEveryRange_AreSpecialByItsName(string range, string name, string source)
    {
        Assert.True(IpPrefix.TryParse(range, out var prefix));
        foreach (var address in Ends(prefix))
        {
            var verdict = AddressTable.Default.Judge(address);
            Assert.Equal(AddressState.Special, verdict.State);
            Assert.Equal((range, name, source), (verdict.SpecialRange!.Prefix.ToString(), verdict.SpecialRange.Name, verdict.SpecialRange.Source));
            Assert.Null(verdict.Resolver);
        }
    }

    [Theory]
    [InlineData("1.0.0.0")]
    [InlineData("9.255.255.255")]
    [InlineData("11.0.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("126.255.255.255")]
    [InlineData("128.0.0.0")]
    [InlineData("168.63.129.15")]
    [InlineData("168.63.129.17")]
    [InlineData("169.253.255.255")]
    [InlineData("169.255.0.0")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("191.255.255.255")]
    [InlineData("192.0.1.0")]
    [InlineData("192.0.3.0")]
    [InlineData("192.88.98.255")]
    [InlineData("192.88.100.0")]
    [InlineData("192.167.255.255")]
    [InlineData("192.169.0.0")]
    [InlineData("198.17.255.255")]
    [InlineData("198.20.0.0")]
    [InlineData("198.51.99.255")]
    [InlineData("198.51.101.0")]
    [InlineData("203.0.112.255")]
    [InlineData("203.0.114.0")]
    [InlineData("223.255.255.255")]
    [InlineData("2000::")]
    [InlineData("2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("2001:200::")]
    [InlineData("2001:db7:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("2001:db9::")]
    [InlineData("2003::")]
    [InlineData("3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("3fff:1000::")]
    public void NeighboursOfTheRanges_AreNotSpecial(string text)
    {
        var verdict = Judge(text);
        Assert.NotEqual(AddressState.Special, verdict.State);
        Assert.Null(verdict.SpecialRange);
    }

    [Theory]
    [InlineData("192.168.1.10", "private use")]
    [InlineData("100.100.100.200", "shared address space (carrier-grade NAT)")]
    [InlineData("169.254.169.254", "link-local")]
    [InlineData("255.255.254.0", "reserved")]
    [InlineData("255.255.255.255", "limited broadcast")]
    [InlineData("::", "unspecified")]
    [InlineData("::1", "loopback")]
    [InlineData("::8.8.8.8", "not global unicast")]
    [InlineData("1fff::1", "not global unicast")]
    [InlineData("4000::1", "not global unicast")]
    [InlineData("2001::53aa:64c:0:7fff:ffff:ffff", "Teredo")]
    [InlineData("2001:100::1", "IETF protocol assignments")]
    [InlineData("fd00:ec2::254", "unique local")]
    [InlineData("::ffff:10.0.0.1", "private use")]
    [InlineData("64:ff9b::10.0.0.1", "private use")]
    [InlineData("2002:c0a8:101::", "private use")]
    public void NarrowestRange_NamesTheAddress(string text, string name) => Assert.Equal(name, Judge(text).SpecialRange?.Name);

    // What an address carries inside decides, before the range that the outer one lies in.
    private static IEnumerable<IpAddress> Ends(IpPrefix prefix) =>
        new[] { prefix.First, prefix.Last }.Where(address => address.Unwrapped == address && IsInnermost(prefix, address));

    private static bool IsInnermost(IpPrefix prefix, IpAddress address) => !EmbeddedTable.Rows("special-addresses.tsv")
        .Any(row => IpPrefix.TryParse(row[0], out var other) && other.Length > prefix.Length && other.Contains(address));

    private static AddressVerdict Judge(string text)
    {
        Assert.True(IpAddress.TryParse(text, out var address));
        return AddressTable.Default.Judge(address);
    }
}
