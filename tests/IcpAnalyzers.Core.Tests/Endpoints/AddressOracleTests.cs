using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IcpAnalyzers.Core.Endpoints;
using Xunit.Abstractions;

namespace IcpAnalyzers.Core.Tests.Endpoints;

/// <summary>How far the data agrees with sources it was not made from; percentages of addresses, over all rows.</summary>
public sealed class AddressOracleTests(ITestOutputHelper output)
{
    private const double Tolerance = 0.05;

    [Theory]
    [InlineData("cn-bgp-v4.txt", 4604, 99.779, 0.169, 0.052)]
    [InlineData("cn-bgp-v6.txt", 1641, 99.912, 0.019, 0.069)]
    [InlineData("cn-registry-v4.txt", 5501, 99.476, 0.522, 0.002)]
    [InlineData("cn-registry-v6.txt", 2024, 99.919, 0.079, 0.003)]
    [InlineData("hk-registry-v4.txt", 2922, 0.097, 0.000, 99.903)]
    [InlineData("hk-registry-v6.txt", 905, 0.103, 0.000, 99.897)]
    [InlineData("mo-registry-v4.txt", 31, 0.301, 0.000, 99.699)]
    [InlineData("mo-registry-v6.txt", 11, 0.000, 0.000, 100.000)]
    [InlineData("tw-registry-v4.txt", 717, 0.003, 0.000, 99.997)]
    [InlineData("tw-registry-v6.txt", 318, 0.000, 0.000, 100.000)]
    public void BlocksOfACountry_AreInTheExpectedStates(string file, int rows, double mainland, double disputed, double overseas)
    {
        var prefixes = Oracle.Prefixes(file).ToList();
        var expected = file.StartsWith("cn-", StringComparison.Ordinal) ? AddressState.Mainland : AddressState.Overseas;
        Assert.Equal(rows, prefixes.Count);
        AssertShares(prefixes, expected, mainland, disputed, overseas);
    }

    [Theory]
    [InlineData("aws-china", false, 99.588, 0.412)]
    [InlineData("aws-china", true, 100.0, 0.0)]
    [InlineData("azure-china", false, 100.0, 0.0)]
    [InlineData("azure-china", true, 100.0, 0.0)]
    public void MainlandRegionsOfAProvider_AreMainland(string provider, bool v6, double mainland, double overseas)
    {
        var prefixes = CloudRanges().Where(row => row.Provider == provider && row.Prefix.First.IsV6 == v6).Select(row => row.Prefix).ToList();
        Assert.NotEmpty(prefixes);
        AssertShares(prefixes, AddressState.Mainland, mainland, 0, overseas);
    }

    [Fact]
    public void OverseasRegionsOfAllProviders_AreOverseasToTheLastAddress()
    {
        var ranges = CloudRanges().Where(row => row.Label == "overseas").ToList();
        Assert.Equal(440, ranges.Count);
        Assert.All(ranges, row =>
        {
            var shares = Oracle.Shares(row.Prefix);
            Assert.Equal(shares.Values.Aggregate((a, b) => a + b), shares[AddressState.Overseas]);
        });
    }

    private static IEnumerable<(IpPrefix Prefix, string Label, string Provider)> CloudRanges() =>
        Oracle.Lines("cloud-ranges.csv").Skip(1).Select(line => line.Split(',')).Select(row => (Oracle.Prefix(row[0]), row[1], row[2]));

    private void AssertShares(List<IpPrefix> prefixes, AddressState expected, double mainland, double disputed, double overseas)
    {
        var sums = Enum.GetValues<AddressState>().ToDictionary(state => state, _ => UInt128.Zero);
        foreach (var prefix in prefixes)
        {
            var shares = Oracle.Shares(prefix);
            foreach (var (state, share) in shares)
                sums[state] += share;
            if (shares.Any(share => share.Key != expected && share.Value > 0))
                output.WriteLine($"{prefix} not {expected}: {Text(Percentages(shares))}");
        }

        var found = Percentages(sums);
        output.WriteLine("all: " + Text(found));
        Assert.Equal(0, found[AddressState.Special]);
        Assert.InRange(found[AddressState.Mainland], mainland - Tolerance, mainland + Tolerance);
        Assert.InRange(found[AddressState.Disputed], disputed - Tolerance, disputed + Tolerance);
        Assert.InRange(found[AddressState.Overseas], overseas - Tolerance, overseas + Tolerance);
    }

    private static Dictionary<AddressState, double> Percentages(Dictionary<AddressState, UInt128> shares)
    {
        var all = (double)shares.Values.Aggregate((a, b) => a + b);
        return shares.ToDictionary(share => share.Key, share => 100 * (double)share.Value / all);
    }

    private static string Text(Dictionary<AddressState, double> percentages) =>
        string.Join(", ", percentages.Where(share => share.Value > 0).Select(share => string.Create(CultureInfo.InvariantCulture, $"{share.Key} {share.Value:0.000} %")));
}
