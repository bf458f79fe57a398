using FsCheck.Xunit;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Tests.Endpoints;

public sealed class EndpointTests
{
    [Theory]
    [InlineData("https://api.shop-sample.cn/v1?x=1#y", "https", "", "api.shop-sample.cn", -1, "/v1?x=1#y")]
    [InlineData("  HTTP://Shop.Sample.CN  ", "HTTP", "", "Shop.Sample.CN", -1, "")]
    [InlineData("ftp://user:pa@ss@dl.shop-sample.cn:2121/a", "ftp", "user:pa@ss", "dl.shop-sample.cn", 2121, "/a")]
    [InlineData("https://abc@o1.ingest.sentry.io/2", "https", "abc", "o1.ingest.sentry.io", -1, "/2")]
    [InlineData("http://[2001:db8::1]:8080/x", "http", "", "2001:db8::1", 8080, "/x")]
    [InlineData("https://商店.cn/页", "https", "", "商店.cn", -1, "/页")]
    [InlineData("https://{0}.shop-sample.cn/{1}", "https", "", "{0}.shop-sample.cn", -1, "/{1}")]
    [InlineData("https://${tenant}.shop-sample.cn:{port}/", "https", "", "${tenant}.shop-sample.cn", -1, "/")]
    [InlineData("https://api.shop-sample.cn\uFFFC", "https", "", "api.shop-sample.cn", -1, "\uFFFC")]
    [InlineData("https://api.shop-sample.cn{0}", "https", "", "api.shop-sample.cn", -1, "{0}")]
    [InlineData("https://\uFFFC/v1", "https", "", "\uFFFC", -1, "/v1")]
    [InlineData("https://s3.\uFFFC", "https", "", "s3.\uFFFC", -1, "")]
    [InlineData("https://shop.sample.cn.", "https", "", "shop.sample.cn.", -1, "")]
    [InlineData(@"http:\\", null, null, null, 0, null)]
    [InlineData("http://", null, null, null, 0, null)]
    [InlineData("http:///path", null, null, null, 0, null)]
    [InlineData("/api/v1", null, null, null, 0, null)]
    [InlineData("mailto:a@shop-sample.cn", null, null, null, 0, null)]
    [InlineData("urn:ietf:params", null, null, null, 0, null)]
    [InlineData("see https://shop-sample.cn", null, null, null, 0, null)]
    [InlineData("https://a.cn, https://b.cn", null, null, null, 0, null)]
    [InlineData("https://a.cn/x y", null, null, null, 0, null)]
    [InlineData("https://*.shop-sample.cn", null, null, null, 0, null)]
    [InlineData("https?://shop-sample.cn", null, null, null, 0, null)]
    [InlineData("https://a..cn/", null, null, null, 0, null)]
    [InlineData("https://.cn/", null, null, null, 0, null)]
    [InlineData("https://a.cn:99999/", null, null, null, 0, null)]
    [InlineData("https://a.cn:http/", null, null, null, 0, null)]
    [InlineData("https://[::1/", null, null, null, 0, null)]
    public void AbsoluteAddress_IsTakenApartOrRefused(string text, string? scheme, string? user, string? host, int port, string? path)
    {
        Assert.Equal(scheme is not null, Endpoint.TryParse(text, 0, text.Length, out var endpoint));
        if (scheme is null)
            return;
        Assert.Equal(scheme, text.Substring(endpoint.SchemeStart, endpoint.SchemeLength));
        Assert.Equal(user, endpoint.UserInfoLength == 0 ? "" : text.Substring(endpoint.HostStart - 1 - endpoint.UserInfoLength, endpoint.UserInfoLength));
        Assert.Equal(host, text.Substring(endpoint.HostStart, endpoint.HostLength));
        Assert.Equal(port, endpoint.Port);
        Assert.Equal(path, text.Substring(endpoint.PathStart, endpoint.PathLength));
    }

    [Theory]
    [InlineData("api.shop-sample.cn:443", "api.shop-sample.cn", 443)]
    [InlineData("api.shop-sample.cn", "api.shop-sample.cn", -1)]
    [InlineData("redis:6379", "redis", 6379)]
    [InlineData("[::1]", "::1", -1)]
    [InlineData("47.100.20.30:80/x", "47.100.20.30", 80)]
    [InlineData("word", null, 0)]
    [InlineData("two words", null, 0)]
    [InlineData(".net", null, 0)]
    [InlineData("net.", null, 0)]
    [InlineData("", null, 0)]
    [InlineData("key=value", null, 0)]
    public void AuthorityAlone_IsTakenApartOrRefused(string text, string? host, int port)
    {
        Assert.Equal(host is not null, Endpoint.TryParseAuthority(text, 0, text.Length, out var endpoint));
        if (host is null)
            return;
        Assert.Equal(host, text.Substring(endpoint.HostStart, endpoint.HostLength));
        Assert.Equal(port, endpoint.Port);
    }

    [Fact]
    public void PartOfAText_IsReadWithinItsBounds()
    {
        const string text = "x=https://api.shop-sample.cn/v1;y";
        Assert.True(Endpoint.TryParse(text, 2, 29, out var endpoint));
        Assert.Equal("/v1", text.Substring(endpoint.PathStart, endpoint.PathLength));
    }

    [Property(MaxTest = 2000)]
    public void AnyText_IsParsedOrRefusedAndStable(string? prefix, string? rest)
    {
        foreach (var text in new[] { (prefix ?? "") + "://" + rest, "https://" + rest, prefix ?? "" })
        {
            Endpoint.TryParseAuthority(text, 0, text.Length, out _);
            if (!Endpoint.TryParse(text, 0, text.Length, out var endpoint))
                continue;

            // Written again from its parts and parsed again, it has the same parts.
            var printed = Print(endpoint);
            Assert.True(Endpoint.TryParse(printed, 0, printed.Length, out var again));
            Assert.Equal(printed, Print(again));
        }
    }

    private static string Print(in Endpoint endpoint)
    {
        var text = endpoint.Text;
        var from = endpoint.SchemeStart;
        return text.Substring(from, endpoint.PathStart + endpoint.PathLength - from);
    }
}
