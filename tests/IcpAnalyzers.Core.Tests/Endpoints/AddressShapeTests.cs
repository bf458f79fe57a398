using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Tests.Endpoints;

public sealed class AddressShapeTests
{
    [Theory]
    [InlineData("1.0.0.0")]
    [InlineData("12.2.4.16")]
    [InlineData("30.30.30.30")]
    [InlineData("17.0.0.0")]
    [InlineData("120.0.0.0")]
    [InlineData("131.0.0.0")]
    public void NumbersOfAVersion_NeedContext(string text)
    {
        Assert.True(IpAddress.TryParse(text, out var address));
        Assert.True(AddressShape.IsVersionLike(address) && AddressShape.NeedsContext(address, text.Length));
    }

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("8.8.4.4")]
    [InlineData("1.1.1.1")]
    [InlineData("1.0.0.1")]
    [InlineData("9.9.9.9")]
    [InlineData("4.2.2.1")]
    [InlineData("4.2.2.6")]
    [InlineData("1.2.4.8")]
    [InlineData("1.12.12.12")]
    [InlineData("30.30.30.31")]
    [InlineData("123.56.0.1")]
    [InlineData("47.88.1.0")]
    public void ResolversAndOtherNumbers_NeedNone(string text)
    {
        Assert.True(IpAddress.TryParse(text, out var address));
        Assert.False(AddressShape.NeedsContext(address, text.Length));
    }

    [Theory]
    [InlineData("2.5.29.35")]
    [InlineData("2.5.4.97")]
    [InlineData("2.16.156.112")]
    public void ArcsOfObjectIdentifiers_NeedContext(string text)
    {
        Assert.True(IpAddress.TryParse(text, out var address));
        Assert.True(AddressShape.IsObjectIdentifierLike(address) && AddressShape.NeedsContext(address, text.Length));
    }

    [Theory]
    [InlineData("a::b", true)]
    [InlineData("::1", true)]
    [InlineData("add::be", true)]
    [InlineData("240c::6666", false)]
    [InlineData("2402:4e00::", false)]
    public void V6AsShortAsAScopeOperator_NeedsContext(string text, bool needsContext)
    {
        Assert.True(IpAddress.TryParse(text, out var address));
        Assert.Equal(needsContext, AddressShape.NeedsContext(address, text.Length));
        Assert.False(AddressShape.IsVersionLike(address) || AddressShape.IsObjectIdentifierLike(address));
    }
}
