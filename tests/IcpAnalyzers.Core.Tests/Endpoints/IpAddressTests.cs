using System.Net;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Tests.Endpoints;

public sealed class IpAddressTests
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("8.8.8.8")]
    [InlineData("10.20.30.40")]
    [InlineData("100.100.100.200")]
    [InlineData("255.255.255.255")]
    public void FourOctets_AreAnAddress(string text)
    {
        Assert.True(IpAddress.TryParse(text, out var address));
        Assert.False(address.IsV6);
        Assert.Equal(text, address.ToString());
    }

    [Theory]
    [InlineData("::", "::")]
    [InlineData("::1", "::1")]
    [InlineData("1::", "1::")]
    [InlineData("a::b", "a::b")]
    [InlineData("2400:3200::1", "2400:3200::1")]
    [InlineData("2001:DB8:0:0:8:800:200C:417A", "2001:db8::8:800:200c:417a")]
    [InlineData("2001:0db8:0000:0000:0000:0000:0000:0001", "2001:db8::1")]
    [InlineData("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8")]
    [InlineData("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0")]
    [InlineData("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8")]
    [InlineData("1:0:0:2:0:0:0:3", "1:0:0:2::3")]
    [InlineData("1:0:0:2:3:0:0:4", "1::2:3:0:0:4")]
    [InlineData("::ffff:192.0.2.128", "::ffff:192.0.2.128")]
    [InlineData("::ffff:c000:280", "::ffff:192.0.2.128")]
    [InlineData("64:ff9b::8.8.8.8", "64:ff9b::808:808")]
    [InlineData("1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304")]
    [InlineData("::1.2.3.4", "::102:304")]
    [InlineData("1:2:3:4:5::1.2.3.4", "1:2:3:4:5:0:102:304")]
    public void TextFormsOfV6_AreAnAddress(string text, string canonical)
    {
        Assert.True(IpAddress.TryParse(text, out var address));
        Assert.True(address.IsV6);
        Assert.Equal(canonical, address.ToString());
        Assert.Equal(IPAddress.Parse(text).GetAddressBytes(), IPAddress.Parse(canonical).GetAddressBytes());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("1.2")]
    [InlineData("1.2.3")]
    [InlineData("1.2.3.")]
    [InlineData(".1.2.3")]
    [InlineData("1..2.3")]
    [InlineData("1.2.3.4.5")]
    [InlineData("1.2.3.4.")]
    [InlineData("1.2.3.256")]
    [InlineData("4.0.30319.42000")]
    [InlineData("10.0.19041.0")]
    [InlineData("01.2.3.4")]
    [InlineData("1.2.3.00")]
    [InlineData("0x7f.0.0.1")]
    [InlineData("127.0.0.1 ")]
    [InlineData(" 127.0.0.1")]
    [InlineData("127.0.0.1:80")]
    [InlineData("10.0.0.0/8")]
    [InlineData("-1.2.3.4")]
    [InlineData("+1.2.3.4")]
    [InlineData("１.2.3.4")]
    [InlineData("1.2.3.٤")]
    [InlineData("3232235521")]
    public void WhatIsNotFourOctets_IsNoAddress(string? text) => Assert.False(IpAddress.TryParse(text, out _));

    [Theory]
    [InlineData(":")]
    [InlineData(":::")]
    [InlineData("::::")]
    [InlineData("1::2::3")]
    [InlineData("1:2")]
    [InlineData("12:34:56")]
    [InlineData("aa:bb:cc:dd:ee:ff")]
    [InlineData("1:2:3:4:5:6:7")]
    [InlineData("1:2:3:4:5:6:7:8:9")]
    [InlineData("1:2:3:4:5:6:7:8::")]
    [InlineData("::1:2:3:4:5:6:7:8")]
    [InlineData("1:2:3:4::5:6:7:8")]
    [InlineData("1:2:3:4:5:6:7:")]
    [InlineData(":1:2:3:4:5:6:7")]
    [InlineData("::1:")]
    [InlineData("12345::")]
    [InlineData("00001::")]
    [InlineData("g::1")]
    [InlineData("System::String")]
    [InlineData("fe80::1%eth0")]
    [InlineData("fe80::1%1")]
    [InlineData("[::1]")]
    [InlineData("::1/128")]
    [InlineData("::1.2.3")]
    [InlineData("::1.2.3.256")]
    [InlineData("::01.2.3.4")]
    [InlineData("::1.2.3.4:5")]
    [InlineData("1.2.3.4::")]
    [InlineData("1:2:3:4:5:6:7:1.2.3.4")]
    [InlineData("1:2:3:4:5:1.2.3.4")]
    public void WhatIsNotOfTheTextForms_IsNoAddress(string text) => Assert.False(IpAddress.TryParse(text, out _));

    [Fact]
    public void PartOfAText_IsReadAlone()
    {
        const string Text = "https://[2400:3200::1]:853/ or 8.8.4.4:53";
        Assert.True(IpAddress.TryParse(Text, Text.IndexOf('[') + 1, "2400:3200::1".Length, out var v6));
        Assert.True(IpAddress.TryParse(Text, Text.IndexOf("8.8", System.StringComparison.Ordinal), "8.8.4.4".Length, out var v4));
        Assert.Equal("2400:3200::1", v6.ToString());
        Assert.Equal(0x0808_0404u, v4.V4Bits);
    }

    [Theory]
    [InlineData(-1, 7)]
    [InlineData(0, -1)]
    [InlineData(1, 7)]
    [InlineData(8, 1)]
    [InlineData(1, int.MaxValue)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void RangeOutsideTheText_IsNoAddress(int start, int length) => Assert.False(IpAddress.TryParse("8.8.8.8", start, length, out _));

    [Theory]
    [InlineData("::ffff:8.8.8.8", "8.8.8.8")]
    [InlineData("64:ff9b::8.8.8.8", "8.8.8.8")]
    [InlineData("2002:808:808::1", "8.8.8.8")]
    [InlineData("::8.8.8.8", "::808:808")]
    [InlineData("64:ff9b:1::8.8.8.8", "64:ff9b:1::808:808")]
    [InlineData("64:ff9b::1:808:808", "64:ff9b::1:808:808")]
    [InlineData("2003:808:808::1", "2003:808:808::1")]
    [InlineData("8.8.8.8", "8.8.8.8")]
    public void EmbeddedV4_IsUnwrapped(string text, string inner)
    {
        Assert.True(IpAddress.TryParse(text, out var address));
        Assert.Equal(inner, address.Unwrapped.ToString());
    }

    [Fact]
    public void SameBitsInTheOtherFamily_AreAnotherAddress()
    {
        var v4 = IpAddress.FromV4(0x0808_0808);
        var v6 = IpAddress.FromV6(v4.Upper, v4.Lower);
        Assert.True(v4 != v6);
        Assert.True(v4 == IpAddress.FromV4(0x0808_0808));
        Assert.Equal(v4.GetHashCode(), IpAddress.FromV4(0x0808_0808).GetHashCode());
    }
}
