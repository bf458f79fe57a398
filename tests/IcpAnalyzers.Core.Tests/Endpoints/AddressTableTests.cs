using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Tests.Endpoints;

public sealed class AddressTableTests
{
    public static IEnumerable<object[]> Resolvers => EmbeddedTable.Rows("resolvers.tsv").Select(row => row[..3]);

    [Theory]
    [MemberData(nameof(Resolvers))]
    public void Resolver_HasTheStateAndTheNameOfItsRow(string address, string state, string operatorName)
    {
        var verdict = Judge(address);
        Assert.Equal(Enum.Parse<AddressState>(state), verdict.State);
        Assert.Equal((address, operatorName), (verdict.Resolver!.Address.ToString(), verdict.Resolver.Operator));
    }

    [Theory]
    [InlineData("114.114.114.114", AddressState.Mainland, "114DNS")]
    [InlineData("119.29.29.29", AddressState.Mainland, "DNSPod")]
    [InlineData("1.1.1.1", AddressState.Overseas, "Cloudflare DNS")]
    [InlineData("8.8.8.8", AddressState.Overseas, "Google Public DNS")]
    [InlineData("::ffff:8.8.8.8", AddressState.Overseas, "Google Public DNS")]
    [InlineData("168.95.1.1", AddressState.Overseas, "HiNet DNS (Taiwan)")]
    [InlineData("8.129.0.1", AddressState.Mainland, null)]
    [InlineData("119.29.29.28", AddressState.Disputed, null)]
    [InlineData("124.172.0.1", AddressState.Disputed, null)]
    [InlineData("8.8.8.9", AddressState.Overseas, null)]
    [InlineData("240e::1", AddressState.Mainland, null)]
    [InlineData("2002:881:1::", AddressState.Mainland, null)]
    [InlineData("2607:f8b0::1", AddressState.Overseas, null)]
    public void KnownAddress_HasItsState(string address, AddressState state, string? resolver)
    {
        var verdict = Judge(address);
        Assert.Equal((state, resolver), (verdict.State, verdict.Resolver?.Operator));
    }

    [Theory]
    [InlineData("18.162.0.1")] // AWS ap-east-1, Hong Kong
    [InlineData("20.187.64.1")] // Azure eastasia, Hong Kong
    [InlineData("1.36.0.1")] // Hong Kong, registry
    [InlineData("60.246.0.1")] // Macau, registry
    [InlineData("122.100.128.1")] // Macau, registry
    [InlineData("1.160.0.1")] // Taiwan, registry
    [InlineData("35.194.128.1")] // GCP asia-east1, Taiwan
    [InlineData("2001:b000::1")] // Taiwan, registry
    public void HongKongMacauAndTaiwan_AreOverseas(string address) => Assert.Equal(AddressState.Overseas, Judge(address).State);

    [Fact]
    public void Default_TellsDateAndVersionOfItsSources()
    {
        var sources = EmbeddedTable.Rows(File.OpenText(Path.Combine(Root, "build/TableTool/sources.tsv"))).ToList();
        Assert.Equal(string.Join(" / ", sources.Select(row => row[2])), AddressTable.Default.Version);
        Assert.Equal(string.Join(" / ", sources.Select(row => row[3])), AddressTable.Default.Date);
    }

    [Fact]
    public void Notice_CreditsBothSourcesWithTheirDates()
    {
        var notice = File.ReadAllText(Path.Combine(Root, "NOTICE"));
        Assert.All(["DB-IP", "https://db-ip.com", "Number Resource Organization", "https://www.nro.net", "CC BY 4.0"], credit => Assert.Contains(credit, notice, StringComparison.Ordinal));
        Assert.All(AddressTable.Default.Date.Split(" / "), date => Assert.Contains(date, notice, StringComparison.Ordinal));
    }

    [Fact]
    public void Judging_AllocatesNothing()
    {
        const string Text = "8.129.0.1 240e::1 10.0.0.1 8.8.8.8";
        Assert.NotEqual(0, JudgeAll(Text));
        var before = GC.GetAllocatedBytesForCurrentThread();
        JudgeAll(Text);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static int JudgeAll(string text)
    {
        var states = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf(' ', start) is >= 0 and var blank ? blank : text.Length;
            if (IpAddress.TryParse(text, start, end - start, out var address))
                states += (int)AddressTable.Default.Judge(address).State;
            start = end + 1;
        }

        return states;
    }

    private static string Root => typeof(AddressTableTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    private static AddressVerdict Judge(string text)
    {
        Assert.True(IpAddress.TryParse(text, out var address));
        return AddressTable.Default.Judge(address);
    }
}
