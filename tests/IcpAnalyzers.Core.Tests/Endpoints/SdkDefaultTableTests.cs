using System.Linq;
using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Tests.Endpoints;

public sealed class SdkDefaultTableTests
{
    [Fact]
    public void EveryDefaultHost_IsKnownToBeOverseas() => Assert.All(SdkDefaultTable.Default.Rows, row =>
    {
        Assert.True(Endpoint.TryParseAuthority(row.Host, 0, row.Host.Length, out var endpoint));
        Assert.Equal(HostState.Overseas, HostTable.Default.Judge(endpoint).State);
    });

    [Fact]
    public void Parameter_IsAllowedByItsWholeName()
    {
        var client = SdkDefaultTable.Default.Rows.Single(row => row.Type.Text == "OpenAI.OpenAIClient");
        Assert.True(client.Allows("apiKey", inPlace: false));
        Assert.True(client.Allows("options", inPlace: true));
        Assert.False(client.Allows("options", inPlace: false));
        Assert.False(client.Allows("option", inPlace: true));
        Assert.False(client.Allows("", inPlace: true));
    }

    [Fact]
    public void RowWithoutArguments_AllowsNone()
    {
        var flow = SdkDefaultTable.Default.Rows.Single(row => row.Type.Text == "Velopack.Sources.VelopackFlowSource");
        Assert.False(flow.Allows("baseUri", inPlace: false));
        Assert.False(flow.Allows("", inPlace: false));
        Assert.Empty(flow.Overrides);
    }
}
