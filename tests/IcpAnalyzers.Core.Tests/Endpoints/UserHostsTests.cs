using System.Linq;
using FsCheck.Xunit;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Tests.Endpoints;

public sealed class UserHostsTests
{
    [Fact]
    public void UserRow_WinsOverOursWhicheverIsLonger()
    {
        var table = HostTable.Default.With(UserHosts.Read("suffix\tstate\n# our mirror\n*.github.com\tMainland\tGitHub through our proxy\nshop-sample.cn\toverseas\n").Rows);
        Assert.Equal(HostState.Mainland, Judge(table, "raw.github.com").State);
        Assert.Equal(HostState.Mainland, Judge(table, "github.com").State);
        Assert.Equal("GitHub through our proxy", Judge(table, "api.github.com").Service);
        Assert.Equal(HostState.Overseas, Judge(table, "api.shop-sample.cn").State);
        Assert.Equal(HostState.Overseas, Judge(table, "sentry.io").State);
        Assert.Equal(HostState.Reserved, Judge(table, "localhost").State);
    }

    [Fact]
    public void InternationalName_IsFoundInBothSpellings()
    {
        var table = HostTable.Default.With(UserHosts.Read("商店.cn\tOverseas").Rows);
        Assert.Equal(HostState.Overseas, Judge(table, "api.商店.cn").State);
        Assert.Equal(HostState.Overseas, Judge(table, "xn--czrs0t.cn").State);
    }

    [Theory]
    [InlineData("api.shop-sample.cn", UserHostProblem.NoPlace)]
    [InlineData("api.shop-sample.cn Mainland", UserHostProblem.NoPlace)]
    [InlineData("https://api.shop-sample.cn\tMainland", UserHostProblem.NotAHost)]
    [InlineData("a b\tMainland", UserHostProblem.NotAHost)]
    [InlineData("\tMainland", UserHostProblem.NotAHost)]
    [InlineData("*\tMainland", UserHostProblem.NotAHost)]
    [InlineData("api.shop-sample.cn\tChina", UserHostProblem.UnknownPlace)]
    [InlineData("api.shop-sample.cn\t1", UserHostProblem.UnknownPlace)]
    [InlineData("api.shop-sample.cn\t", UserHostProblem.UnknownPlace)]
    public void BadLine_IsAProblemAtItsPlaceAndTheRestIsRead(string line, UserHostProblem problem)
    {
        var text = "a.shop-sample.cn\tMainland\n" + line + "\r\nb.shop-sample.cn\tMainland";
        var hosts = UserHosts.Read(text);
        Assert.Equal(["a.shop-sample.cn", "b.shop-sample.cn"], hosts.Rows.Select(row => row.Suffix));
        var found = Assert.Single(hosts.Problems);
        Assert.Equal(problem, found.Problem);
        Assert.Equal(line, text.Substring(found.Start, found.Length));
    }

    [Fact]
    public void ReasonAndDay_AreThoseOfTheLine()
    {
        var rows = UserHosts.Read("suffix\tstate\tservice\treason\tuntil\na.shop-sample.cn\tMainland\tours\t our proxy \t2027-12-31\nb.shop-sample.cn\tMainland").Rows;
        Assert.Equal(["ours|our proxy|2027-12-31", "b.shop-sample.cn||"], rows.Select(row => $"{row.Service}|{row.Reason}|{row.Until}"));
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("2027-2-3")]
    [InlineData("2027-02-30")]
    [InlineData("31.12.2027")]
    public void DayThatIsNone_IsAProblemAndTheHostIsKnown(string until)
    {
        var hosts = UserHosts.Read("a.shop-sample.cn\tMainland\t\t\t" + until);
        Assert.Equal(UserHostProblem.NotADate, Assert.Single(hosts.Problems).Problem);
        Assert.Equal("", Assert.Single(hosts.Rows).Until);
    }

    [Fact]
    public void EmptyList_LeavesTheTableAsItIs() => Assert.Same(HostTable.Default, HostTable.Default.With(UserHosts.Read("\uFEFF# nothing\n\n").Rows));

    [Property(MaxTest = 1000)]
    public void AnyText_IsRead(string? text)
    {
        var hosts = UserHosts.Read(text ?? "");
        _ = HostTable.Default.With(hosts.Rows);
        Assert.All(hosts.Problems, problem => Assert.InRange(problem.Start + problem.Length, 0, text!.Length));
    }

    private static HostVerdict Judge(HostTable table, string host)
    {
        var text = "https://" + host;
        Assert.True(Endpoint.TryParse(text, 0, text.Length, out var endpoint));
        return table.Judge(endpoint);
    }
}
