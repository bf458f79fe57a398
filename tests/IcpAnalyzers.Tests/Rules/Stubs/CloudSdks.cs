namespace IcpAnalyzers.Tests.Rules.Stubs;

/// <summary>The members of cloud SDKs that choose a region or a sovereign cloud, sketched.</summary>
internal static class CloudSdks
{
    public const string Aws = """
        namespace Amazon
        {
            public class RegionEndpoint
            {
                public static readonly RegionEndpoint USEast1, EUWest1, APEast1, CNNorth1, CNNorthWest1;
                public static System.Collections.Generic.IEnumerable<RegionEndpoint> EnumerableAllRegions => null;
                public static RegionEndpoint GetBySystemName(string systemName) => null;
                public string SystemName => "";
            }
            public static class AWSConfigs { public static string AWSRegion { get; set; } }
        }
        namespace Amazon.S3
        {
            public class S3Region { public static readonly S3Region USEast1, CNNorth1; public S3Region(string value) { } }
            public class AmazonS3Config { public RegionEndpoint RegionEndpoint { get; set; } public string ServiceURL { get; set; } public bool ForcePathStyle { get; set; } }
            public class AmazonS3Client
            {
                public AmazonS3Client(RegionEndpoint region) { }
                public AmazonS3Client(string key, string secret, AmazonS3Config config) { }
            }
        }
        """;

    public const string Azure = """
        namespace Azure.Core
        {
            public readonly struct AzureLocation
            {
                public AzureLocation(string location) { }
                public static AzureLocation WestUS => default;
                public static AzureLocation EastAsia => default;
                public static AzureLocation ChinaNorth3 => default;
                public static bool operator ==(AzureLocation a, AzureLocation b) => true;
                public static bool operator !=(AzureLocation a, AzureLocation b) => false;
                public override bool Equals(object o) => true;
                public override int GetHashCode() => 0;
            }
        }
        namespace Azure.Identity
        {
            public static class AzureAuthorityHosts
            {
                public static System.Uri AzurePublicCloud => null;
                public static System.Uri AzureGovernment => null;
                public static System.Uri AzureChina => null;
            }
            public class DefaultAzureCredentialOptions { public System.Uri AuthorityHost { get; set; } }
        }
        namespace Azure.ResourceManager
        {
            public struct ArmEnvironment { public static readonly ArmEnvironment AzurePublicCloud, AzureChina; }
        }
        namespace Azure.Search.Documents
        {
            public struct SearchAudience { public static SearchAudience AzurePublicCloud => default; public static SearchAudience AzureChina => default; }
        }
        namespace Microsoft.Identity.Client
        {
            public enum AzureCloudInstance { None, AzurePublic, AzureChina, AzureGermany, AzureUsGovernment }
        }
        namespace Microsoft.Azure.Cosmos
        {
            public static class Regions { public const string WestUS = "West US"; public const string ChinaNorth3 = "China North 3"; }
        }
        namespace Microsoft.CognitiveServices.Speech
        {
            public class SpeechConfig { public static SpeechConfig FromSubscription(string subscriptionKey, string region) => null; }
        }
        """;

    public const string Mainland = """
        namespace Aliyun.Acs.Core.Profile
        {
            public class DefaultProfile { public static DefaultProfile GetProfile(string regionId, string accessKeyId, string secret) => null; }
        }
        namespace AlibabaCloud.OpenApiClient.Models
        {
            public class Config { public string RegionId { get; set; } public string Endpoint { get; set; } }
        }
        namespace COSXML
        {
            public class CosXmlConfig { public class Builder { public Builder SetRegion(string region) => this; public Builder SetHost(string host) => this; } }
        }
        namespace TencentCloud.Common
        {
            public class Credential { }
        }
        namespace TencentCloud.Cvm.V20170312
        {
            public class CvmClient { public CvmClient(TencentCloud.Common.Credential credential, string region) { } }
        }
        namespace HuaweiCloud.SDK.Core
        {
            public class Region { public Region(string id, params string[] endpoint) { } }
        }
        namespace HuaweiCloud.SDK.Ecs.V2
        {
            using HuaweiCloud.SDK.Core;
            public class EcsRegion
            {
                public static readonly Region CN_NORTH_4, AP_SOUTHEAST_1;
                public static readonly string VERSION = "2";
                public static Region ValueOf(string regionId) => null;
            }
        }
        namespace Qiniu.Storage
        {
            public class Zone { public static readonly Zone ZONE_CN_East, ZONE_US_North, ZONE_AS_Singapore; }
        }
        """;
}
