using System.Linq;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Tests.Endpoints;

public sealed class TypePatternTests
{
    private static readonly TypePattern Huawei = RegionTable.Default.Types.Single(regions => regions.Type.IsOpen).Type;

    [Theory]
    [InlineData("HuaweiCloud.SDK.Ecs.V2.EcsRegion", true)]
    [InlineData("HuaweiCloud.SDK.Ecs.V2.EcsClient", false)]
    [InlineData("HuaweiCloud.SDKRegion", false)]
    [InlineData("Shop.HuaweiCloud.SDK.Ecs.V2.EcsRegion", false)]
    public void OpenPattern_MatchesBothEnds(string type, bool matches) => Assert.Equal(matches, Huawei.Matches(type));

    [Fact]
    public void OpenPattern_KnowsItsNamespaceAndTheEndOfTheName()
    {
        Assert.Equal("HuaweiCloud.SDK", Huawei.Namespace);
        Assert.Equal("Region", Huawei.SimpleName);
    }

    [Fact]
    public void ClosedPattern_MatchesOneType()
    {
        var builder = RegionTable.Default.Parameters.Single(parameter => parameter.Type.Text == "COSXML.CosXmlConfig+Builder").Type;
        Assert.True(builder.Matches("COSXML.CosXmlConfig+Builder"));
        Assert.False(builder.Matches("COSXML.CosXmlConfig"));
        Assert.Equal("Builder", builder.SimpleName);
        Assert.Equal("", builder.Namespace);
    }
}
