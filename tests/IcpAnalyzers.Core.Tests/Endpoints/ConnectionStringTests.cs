using System.Linq;
using FsCheck.Xunit;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Tests.Endpoints;

public sealed class ConnectionStringTests
{
    [Theory]
    [InlineData("Server=tcp:shop.database.windows.net,1433;Initial Catalog=shop;Encrypt=True", "shop.database.windows.net")]
    [InlineData(@"Data Source=db.shop-sample.cn\SQL2022,1433;User ID=sa", "db.shop-sample.cn")]
    [InlineData("Host=db.shop-sample.cn;Port=5432;Database=shop", "db.shop-sample.cn")]
    [InlineData("server = db.shop-sample.cn ; uid=root", "db.shop-sample.cn")]
    [InlineData("Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=a;SharedAccessKey=b=", "shop.servicebus.windows.net")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=a==;EndpointSuffix=core.windows.net", "core.windows.net")]
    [InlineData("AccountEndpoint=https://shop.documents.azure.com:443/;AccountKey=a==;", "shop.documents.azure.com")]
    [InlineData("Server=\"db.shop-sample.cn\";Password='a;Server=x.cn'", "db.shop-sample.cn")]
    [InlineData("cache.shop-sample.cn:6379,password=p,ssl=true", "cache.shop-sample.cn")]
    [InlineData("a.shop-sample.cn:6379,b.shop-sample.cn:6379,abortConnect=false", "a.shop-sample.cn b.shop-sample.cn")]
    [InlineData("a.shop-sample.cn:9092,b.shop-sample.cn:9092", "a.shop-sample.cn b.shop-sample.cn")]
    [InlineData("Server=db", "")]
    [InlineData("Server=(localdb)\\mssqllocaldb;Database=shop", "")]
    [InlineData("Server=.;Database=shop", "")]
    [InlineData(@"Server=np:\\.\pipe\sql\query;Database=shop", "")]
    [InlineData("Data Source=shop.db;Mode=ReadOnly", "shop.db")]
    [InlineData("a=b", "")]
    [InlineData("System.Net.Http, Version=4.0.0.0, Culture=neutral", "")]
    [InlineData("first.word,second.word", "")]
    [InlineData("plain text", "")]
    [InlineData("", "")]
    public void Hosts_AreFoundOrNone(string text, string hosts) =>
        Assert.Equal(hosts, string.Join(' ', ConnectionString.Endpoints(text).Select(endpoint => text.Substring(endpoint.HostStart, endpoint.HostLength))));

    [Property(MaxTest = 2000)]
    public void AnyText_IsRead(string? text, string? more)
    {
        foreach (var sample in new[] { text ?? "", "Server=" + text + ";" + more, text + ",a=" + more, text + ":1," + more + ":2" })
            Assert.All(ConnectionString.Endpoints(sample), endpoint => Assert.InRange(endpoint.HostStart + endpoint.HostLength, 1, sample.Length));
    }
}
