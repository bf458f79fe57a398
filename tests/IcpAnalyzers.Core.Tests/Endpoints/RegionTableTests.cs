using IcpAnalyzers.Core.Endpoints;

namespace IcpAnalyzers.Core.Tests.Endpoints;

public sealed class RegionTableTests
{
    [Theory]
    [InlineData("Amazon.RegionEndpoint", "CNNorth1", HostState.Mainland)]
    [InlineData("Amazon.RegionEndpoint", "CNNorthWest1", HostState.Mainland)]
    [InlineData("Amazon.RegionEndpoint", "APEast1", HostState.Overseas)]
    [InlineData("Azure.Core.AzureLocation", "ChinaNorth3", HostState.Mainland)]
    [InlineData("Azure.Core.AzureLocation", "EastAsia", HostState.Overseas)]
    [InlineData("Azure.Identity.AzureAuthorityHosts", "AzureChina", HostState.Mainland)]
    [InlineData("Azure.Identity.AzureAuthorityHosts", "AzurePublicCloud", HostState.Overseas)]
    [InlineData("Azure.ResourceManager.ArmEnvironment", "AzureGovernment", HostState.Overseas)]
    [InlineData("Microsoft.Identity.Client.AzureCloudInstance", "AzurePublic", HostState.Overseas)]
    [InlineData("Microsoft.Identity.Client.AzureCloudInstance", "None", HostState.Unknown)]
    [InlineData("HuaweiCloud.SDK.Ecs.V2.EcsRegion", "CN_NORTH_4", HostState.Mainland)]
    [InlineData("HuaweiCloud.SDK.Tms.V1.TmsRegion", "AP_SOUTHEAST_1", HostState.Overseas)]
    [InlineData("Qiniu.Storage.Zone", "ZONE_CN_South", HostState.Mainland)]
    [InlineData("Qiniu.Storage.Zone", "ZONE_AS_Singapore", HostState.Overseas)]
    public void Constant_IsJudgedByItsType(string type, string member, HostState state) =>
        Assert.Equal(state, RegionTable.Default.Find(type)!.StateOf(member));

    [Theory]
    [InlineData("aws", "cn-north-1", HostState.Mainland)]
    [InlineData("aws", "ap-east-1", HostState.Overseas)]
    [InlineData("azure", "chinanorth3", HostState.Mainland)]
    [InlineData("azure", "eastasia", HostState.Overseas)]
    [InlineData("aliyun", "cn-hangzhou", HostState.Mainland)]
    [InlineData("aliyun", "cn-hongkong", HostState.Overseas)]
    [InlineData("tencent", "ap-guangzhou", HostState.Mainland)]
    [InlineData("tencent", "AP-HongKong", HostState.Overseas)]
    [InlineData("huawei", "ap-southeast-1", HostState.Overseas)]
    [InlineData("qiniu", "z0", HostState.Mainland)]
    [InlineData("tencent", "ap-nowhere", HostState.Unknown)]
    [InlineData("aliyun", "cn-north-1", HostState.Unknown)]
    public void RegionId_IsJudgedWithinItsCloud(string cloud, string id, HostState state) => Assert.Equal(state, RegionVocabulary.Find(cloud)!.StateOf(id));

    [Fact]
    public void Parameter_NamesItsCloud()
    {
        Assert.Equal("tencent", RegionTable.Default.Find("COSXML.CosXmlConfig+Builder", "SetRegion", 0)!.Name);
        Assert.Equal("aws", RegionTable.Default.Find("Amazon.RegionEndpoint", "GetBySystemName", 0)!.Name);
        Assert.Equal("tencent", RegionTable.Default.Find("TencentCloud.Cvm.V20170312.CvmClient", ".ctor", 1)!.Name);
        Assert.Equal("aliyun", RegionTable.Default.Find("AlibabaCloud.OpenApiClient.Models.Config", "RegionId", RegionParameter.Value)!.Name);
    }

    [Fact]
    public void OtherTypesAndParameters_TakeNoRegion()
    {
        Assert.Null(RegionTable.Default.Find("Amazon.Runtime.ClientConfig"));
        Assert.Null(RegionTable.Default.Find("COSXML.CosXmlConfig+Builder", "SetRegion", 1));
        Assert.Null(RegionTable.Default.Find("TencentCloud.Cvm.V20170312.Models.Region", ".ctor", 1));
        Assert.Null(RegionTable.Default.Find("Shop.EcsRegion"));
        Assert.Null(RegionVocabulary.Find("gcp"));
    }

    [Fact]
    public void EveryMainlandTwin_IsMainland() => Assert.All(RegionTable.Default.Types, regions =>
    {
        if (regions.Equivalent is { } twin)
            Assert.Equal(HostState.Mainland, regions.StateOf(twin));
    });

    [Theory]
    [InlineData("AWS:Region", "AWS")]
    [InlineData("Storage:AliyunOSS:RegionId", "Aliyun")]
    [InlineData("TencentCos:Region", "Tencent Cloud")]
    [InlineData("configuration/aws/@region", "AWS")]
    [InlineData("AWSRegion", "AWS")]
    public void Path_NamesItsCloud(string path, string service) => Assert.Equal(service, RegionKeyTable.Default.CloudOf(path)!.Service);

    [Theory]
    [InlineData("")]
    [InlineData("Region")]
    [InlineData("Costs:Region")]
    [InlineData("Possibility:Region")]
    [InlineData("AwsToAzure:Region")]
    public void OtherPath_NamesNoCloud(string path) => Assert.Null(RegionKeyTable.Default.CloudOf(path));

    [Fact]
    public void RegionOfASetting_IsOverseasInItsCloudOnly()
    {
        var aws = RegionKeyTable.Default.CloudOf("AWS:Region")!;
        Assert.True(aws.IsOverseas("us-east-1"));
        Assert.False(aws.IsOverseas("cn-north-1"));
        Assert.False(aws.IsOverseas("ap-hongkong"));
        Assert.False(aws.IsOverseas(""));
    }
}
