using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Tests.Endpoints;

public sealed class IpPrefixTests
{
    [Theory]
    [InlineData("0.0.0.0/0", "0.0.0.0", "255.255.255.255")]
    [InlineData("10.0.0.0/8", "10.0.0.0", "10.255.255.255")]
    [InlineData("198.18.0.0/15", "198.18.0.0", "198.19.255.255")]
    [InlineData("168.63.129.16", "168.63.129.16", "168.63.129.16")]
    [InlineData("::/0", "::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("2001:db8::/32", "2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("2001:db8::/64", "2001:db8::", "2001:db8::ffff:ffff:ffff:ffff")]
    [InlineData("64:ff9b::/96", "64:ff9b::", "64:ff9b::ffff:ffff")]
    [InlineData("::1", "::1", "::1")]
    public void Prefix_HoldsFromFirstToLast(string text, string first, string last)
    {
        Assert.True(IpPrefix.TryParse(text, out var prefix));
        Assert.Equal(first, prefix.First.ToString());
        Assert.Equal(last, prefix.Last.ToString());
        Assert.True(prefix.Contains(prefix.First) && prefix.Contains(prefix.Last));
        Assert.Equal(text, prefix.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/8")]
    [InlineData("10.0.0.0/")]
    [InlineData("10.0.0.0/33")]
    [InlineData("10.0.0.0/-1")]
    [InlineData("10.0.0.0/ 8")]
    [InlineData("10.0.0.0/8/8")]
    [InlineData("10.0.0.1/8")]
    [InlineData("2001:db8::1/64")]
    [InlineData("::/129")]
    [InlineData("10.0.0.0/99999999999")]
    public void WhatIsNoPrefix_IsRefused(string? text) => Assert.False(IpPrefix.TryParse(text, out _));

    [Fact]
    public void OtherFamily_IsOutside()
    {
        Assert.True(IpPrefix.TryParse("0.0.0.0/0", out var v4));
        Assert.True(IpPrefix.TryParse("::/0", out var v6));
        Assert.False(v4.Contains(IpAddress.FromV6(0, 0)));
        Assert.False(v6.Contains(IpAddress.FromV4(0)));
    }
}
