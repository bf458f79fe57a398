using System.Linq;
using FsCheck.Xunit;
using IcpAnalyzers.Core.Updates;

namespace IcpAnalyzers.Core.Tests.Updates;

public sealed class UserUpdatersTests
{
    [Fact]
    public void FourColumns_AreEnough()
    {
        var rows = UserUpdaters.Read("package\ttype\tmember\tkind\n# ours\nShop\tShop.Client\t.ctor\tConstructor\r\nShop\tShop.Client\tFeed\tproperty\nShop\tShop.IClient\tGetUrl\tOverride\n").Rows.ToList();
        Assert.Equal(["0", "value", "return"], rows.Select(row => row.Argument));
        Assert.Equal(["Client", "Feed", "GetUrl"], rows.Select(row => row.SourceWord));
        Assert.All(rows, row => Assert.Equal(UpdateApiRole.Feed, row.Role));
    }

    [Fact]
    public void EveryColumn_IsRead()
    {
        var row = Assert.Single(UserUpdaters.Read("Shop\tShop.Client\tVerify\tMethod\tmode\tVerification\tOff|Lenient>Strict\tunset\t2.0\tours").Rows);
        Assert.Equal(("Shop", "mode", UpdateApi.NoIndex, UpdateApiRole.Verification, "2.0", "ours"), (row.Package, row.Argument, row.ArgumentIndex, row.Role, row.FixedIn, row.Source));
        Assert.True(row.IsInsecureUnset);
        Assert.Equal("Strict", row.Insecure.Remedy);
        Assert.True(row.Insecure.Covers(1, "Lenient"));
        Assert.False(row.Insecure.Covers(2, "Strict"));
    }

    [Theory]
    [InlineData("Shop", UserUpdaterProblem.TooFewColumns)]
    [InlineData("Shop Shop.Client Feed Property", UserUpdaterProblem.TooFewColumns)]
    [InlineData("Shop\t\tFeed\tProperty", UserUpdaterProblem.NotAMember)]
    [InlineData("Shop\tShop.Client\tFeed Url\tProperty", UserUpdaterProblem.NotAMember)]
    [InlineData("Shop\tShop.Client\tFeed\tThing", UserUpdaterProblem.UnknownKind)]
    [InlineData("Shop\tShop.Client\tFeed\t1", UserUpdaterProblem.UnknownKind)]
    [InlineData("Shop\tShop.Client\tFeed\tProperty\tvalue\tThing", UserUpdaterProblem.UnknownRole)]
    public void BadLine_IsAProblemAtItsPlaceAndTheRestIsRead(string line, UserUpdaterProblem problem)
    {
        var text = "Shop\tShop.A\tFeed\tProperty\n" + line + "\r\nShop\tShop.B\tFeed\tProperty";
        var updaters = UserUpdaters.Read(text);
        Assert.Equal(2, updaters.Rows.Count);
        var found = Assert.Single(updaters.Problems);
        Assert.Equal(problem, found.Problem);
        Assert.Equal(line, text.Substring(found.Start, found.Length));
    }

    [Property]
    public bool AnyText_IsRead(string text) => UserUpdaters.Read(text ?? "").Rows.Count >= 0;

    [Fact]
    public void EmptyList_LeavesTheTableAsItIs() => Assert.Same(UpdateApiTable.Default, UpdateApiTable.Default.With(UserUpdaters.Read("\uFEFF# nothing\n\n").Rows));
}
