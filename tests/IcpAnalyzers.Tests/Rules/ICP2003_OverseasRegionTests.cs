using System.Threading.Tasks;
using IcpAnalyzers.Testing;
using IcpAnalyzers.Tests.Rules.Stubs;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP2003_OverseasRegionTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP2003").WithStub(CloudSdks.Aws).WithStub(CloudSdks.Azure).WithStub(CloudSdks.Mainland);

    [Fact]
    public Task AwsConstant_IsReported() => Rule.Reports("""
        using Amazon;
        using Amazon.S3;
        class C
        {
            AmazonS3Client client = new(RegionEndpoint.[|USEast1|]);
            AmazonS3Config config = new() { RegionEndpoint = Amazon.RegionEndpoint.[|EUWest1|] };
            S3Region bucket = S3Region.[|USEast1|];
            RegionEndpoint HongKong() => RegionEndpoint.[|APEast1|];
            RegionEndpoint[] all = { global::Amazon.RegionEndpoint.[|USEast1|] };
            string Name() => RegionEndpoint.[|USEast1|].SystemName;
        }
        """);

    [Theory]
    [InlineData("using Amazon; class C { object a = RegionEndpoint.[|USEast1|]; }")]
    [InlineData("using Amazon; class C { object M(object key) => new AmazonS3Client(key, RegionEndpoint.[|APEast1|]); }")]
    [InlineData("using Amazon; using Amazon.S3; class C { object a = new AmazonS3Config { RegionEndpoint = Amazon.RegionEndpoint.[|EUWest1|] }; object b = S3Region.[|USWest2|]; }")]
    [InlineData("using Azure.Identity; class C { object a = new DefaultAzureCredentialOptions { AuthorityHost = AzureAuthorityHosts.[|AzurePublicCloud|] }; }")]
    public Task RegionOfAnSdkThatIsNotRestored_IsReported(string source) => RuleTest.For("ICP2003").AllowingCompilerErrors().Reports(source);

    [Fact]
    public Task RegionOfAnSdkThatIsImportedForAll_IsReported() => RuleTest.For("ICP2003").AllowingCompilerErrors()
        .WithFile("GlobalUsings.cs", "global using Amazon;").Reports("class C { object a = RegionEndpoint.[|USEast1|]; }");

    [Theory]
    [InlineData("class C { object a = RegionEndpoint.USEast1; }")]
    [InlineData("using Amazon.S3; class C { object a = RegionEndpoint.USEast1; }")]
    [InlineData("using Amazon; class C { object a = RegionEndpoint.CNNorth1; object b = RegionEndpoint.EnumerableAllRegions; object c = RegionEndpoint.GetBySystemName(\"x\"); }")]
    [InlineData("using Amazon; class RegionEndpoint { public static int USEast1; } class C { object a = RegionEndpoint.USEast1; }")]
    [InlineData("using Amazon; class C { bool M(object a) => a == RegionEndpoint.USEast1; }")]
    [InlineData("using Amazon; class C { object a = new AmazonS3Config { RegionEndpoint = RegionEndpoint.USEast1, ServiceURL = \"https://s3.shop-sample.cn\" }; }")]
    [InlineData("using Azure.Identity; class C { object a = AzureAuthorityHosts.AzureChina; }")]
    public Task OtherNameOfAnSdkThatIsNotRestored_IsIgnored(string source) => RuleTest.For("ICP2003").AllowingCompilerErrors().Ignores(source);

    [Fact]
    public Task Message_NamesTheMainlandRegions() => Rule
        .WithMessage("'RegionEndpoint.USEast1' is outside mainland China (AWS). Choose a mainland region: CNNorth1, CNNorthWest1.")
        .Reports("class C { object M() => new Amazon.S3.AmazonS3Client(Amazon.RegionEndpoint.[|USEast1|]); }");

    [Fact]
    public Task RegionThatHasToBeChosen_IsReportedWithoutFix() => Rule.DoesNotFix(
        "class C { object M() => new Amazon.S3.AmazonS3Client(Amazon.RegionEndpoint.[|USEast1|]); }");

    [Fact]
    public Task AzureLocation_IsReported() => Rule.Reports("""
        using Azure.Core;
        class C
        {
            AzureLocation place = AzureLocation.[|WestUS|];
            AzureLocation HongKong => AzureLocation.[|EastAsia|];
            AzureLocation byName = new AzureLocation("[|eastasia|]");
            string cosmos = Microsoft.Azure.Cosmos.Regions.[|WestUS|];
        }
        """);

    [Fact]
    public Task AuthorityHost_IsFixed() => Rule.Fixes(
        "class C { object M() => new Azure.Identity.DefaultAzureCredentialOptions { AuthorityHost = Azure.Identity.AzureAuthorityHosts.[|AzurePublicCloud|] }; }",
        "class C { object M() => new Azure.Identity.DefaultAzureCredentialOptions { AuthorityHost = Azure.Identity.AzureAuthorityHosts.AzureChina }; }");

    [Fact]
    public Task SovereignCloud_IsFixed() => Rule.Fixes(
        """
        using Azure.ResourceManager;
        using Azure.Search.Documents;
        using Microsoft.Identity.Client;
        class C
        {
            ArmEnvironment arm = ArmEnvironment.[|AzurePublicCloud|];
            SearchAudience audience = SearchAudience.[|AzurePublicCloud|];
            void Cloud(AzureCloudInstance cloud = AzureCloudInstance.[|AzureUsGovernment|]) { }
        }
        """,
        """
        using Azure.ResourceManager;
        using Azure.Search.Documents;
        using Microsoft.Identity.Client;
        class C
        {
            ArmEnvironment arm = ArmEnvironment.AzureChina;
            SearchAudience audience = SearchAudience.AzureChina;
            void Cloud(AzureCloudInstance cloud = AzureCloudInstance.AzureChina) { }
        }
        """);

    [Fact]
    public Task ConstantOfAChineseCloud_IsReported() => Rule.Reports("""
        using HuaweiCloud.SDK.Ecs.V2;
        using Qiniu.Storage;
        class C
        {
            object hongKong = EcsRegion.[|AP_SOUTHEAST_1|];
            Zone america = Zone.[|ZONE_US_North|];
            Zone singapore = Qiniu.Storage.Zone.[|ZONE_AS_Singapore|];
        }
        """);

    [Fact]
    public Task RegionAsText_IsReported() => Rule.Reports("""
        using Aliyun.Acs.Core.Profile;
        using AlibabaCloud.OpenApiClient.Models;
        using Amazon;
        class C
        {
            const string HongKong = "cn-hongkong";
            object aws = RegionEndpoint.GetBySystemName("[|us-east-1|]");
            object aliyun = DefaultProfile.GetProfile([|HongKong|], "id", "secret");
            object named = DefaultProfile.GetProfile(secret: "s", regionId: "[|ap-southeast-1|]", accessKeyId: "id");
            object config = new Config { RegionId = "[|ap-southeast-1|]" };
            object cos = new COSXML.CosXmlConfig.Builder().SetRegion("[|ap-hongkong|]");
            object speech = Microsoft.CognitiveServices.Speech.SpeechConfig.FromSubscription("key", "[|eastus|]");
            void Set(Config c) => c.RegionId = "[|us-west-1|]";
            void Global() => AWSConfigs.AWSRegion = "[|eu-west-1|]";
        }
        """);

    [Fact]
    public Task RegionOfAGeneratedClient_IsReported() => Rule.Reports("""
        using TencentCloud.Common;
        using TencentCloud.Cvm.V20170312;
        using HuaweiCloud.SDK.Core;
        class C
        {
            object tencent = new CvmClient(new Credential(), "[|ap-hongkong|]");
            CvmClient typed = new(new Credential(), "[|na-ashburn|]");
            CvmClient Property { get; } = new(new Credential(), "[|ap-tokyo|]");
            object huawei = new Region("[|ap-southeast-1|]", "https://ecs.sample.cn");
            object byId = HuaweiCloud.SDK.Ecs.V2.EcsRegion.ValueOf("[|af-south-1|]");
        }
        """);

    [Theory]
    [InlineData("appsettings.json", """{ "AWS": { "Profile": "default", "Region": "[|us-east-1|]" } }""")]
    [InlineData("appsettings.Production.json", """{ "Sms": { "Aliyun": { "RegionId": "[|cn-hongkong|]" } } }""")]
    [InlineData("appsettings.json", """{ "TencentCos": { "Region": "[|ap-hongkong|]", "Bucket": "shop-1250000000" } }""")]
    [InlineData("settings.json", """{ "AzureSpeech": { "Region": "[|eastus|]" }, "Storage": { "Endpoint": "s3.shop-sample.cn" } }""")]
    [InlineData("App.config", """<configuration><appSettings><add key="AWSRegion" value="[|us-west-2|]" /></appSettings></configuration>""")]
    [InlineData("App.config", """<configuration><aws region="[|eu-central-1|]" /></configuration>""")]
    public Task RegionInASettingsFile_IsReported(string path, string markup) => Rule.ReportsFile(path, markup);

    [Fact]
    public Task MainlandRegion_IsIgnored() => Rule.Ignores("""
        using Amazon;
        using Azure.Core;
        class C
        {
            object a = new Amazon.S3.AmazonS3Client(RegionEndpoint.CNNorth1);
            object b = RegionEndpoint.GetBySystemName("cn-northwest-1");
            AzureLocation c = AzureLocation.ChinaNorth3;
            object d = Azure.Identity.AzureAuthorityHosts.AzureChina;
            object e = Aliyun.Acs.Core.Profile.DefaultProfile.GetProfile("cn-hangzhou", "id", "secret");
            object f = new COSXML.CosXmlConfig.Builder().SetRegion("ap-guangzhou");
            object g = HuaweiCloud.SDK.Ecs.V2.EcsRegion.CN_NORTH_4;
            object h = Qiniu.Storage.Zone.ZONE_CN_East;
            object i = new AlibabaCloud.OpenApiClient.Models.Config { RegionId = "cn-shanghai" };
        }
        """);

    [Fact]
    public Task OtherStaticMember_IsIgnored() => Rule.Ignores("""
        using Amazon;
        using Microsoft.Identity.Client;
        class C
        {
            object all = RegionEndpoint.EnumerableAllRegions;
            object found(string id) => RegionEndpoint.GetBySystemName(id);
            AzureCloudInstance cloud = AzureCloudInstance.None;
            string version = HuaweiCloud.SDK.Ecs.V2.EcsRegion.VERSION;
            object type = typeof(RegionEndpoint);
        }
        """);

    [Fact]
    public Task ComparedRegion_IsIgnored() => Rule.Ignores("""
        using Amazon;
        using Azure.Core;
        using Microsoft.Identity.Client;
        using System.Collections.Generic;
        class C
        {
            bool A(RegionEndpoint r) => r == RegionEndpoint.USEast1 || r.Equals(RegionEndpoint.EUWest1);
            bool B(RegionEndpoint r) => r.SystemName != RegionEndpoint.USEast1.SystemName;
            bool D(AzureLocation l) => l == AzureLocation.WestUS;
            bool E(AzureCloudInstance i) => i is AzureCloudInstance.AzurePublic || i is AzureCloudInstance.AzurePublic or AzureCloudInstance.AzureGermany;
            int F(AzureCloudInstance i) { switch (i) { case AzureCloudInstance.AzurePublic: return 1; default: return 0; } }
            int G(AzureCloudInstance i) => i switch { AzureCloudInstance.AzurePublic => 1, _ => 0 };
            string H() => nameof(RegionEndpoint.USEast1) + nameof(AzureLocation.WestUS);
        }
        """);

    [Fact]
    public Task KeyOfATable_IsIgnored() => Rule.Ignores("""
        using Amazon;
        using System.Collections.Generic;
        class C
        {
            Dictionary<RegionEndpoint, string> names = new() { { RegionEndpoint.USEast1, "Virginia" }, { RegionEndpoint.EUWest1, "Ireland" } };
            Dictionary<RegionEndpoint, string> others = new() { [RegionEndpoint.USEast1] = "Virginia" };
            string Of() => names[RegionEndpoint.APEast1];
        }
        """);

    [Fact]
    public Task PairWithAMainlandRegion_IsReportedAsAdvice() => Rule.WithSeverity(Microsoft.CodeAnalysis.DiagnosticSeverity.Info).Reports("""
        using Amazon;
        class C
        {
            static readonly RegionEndpoint CnRegion = RegionEndpoint.CNNorth1;
            static readonly RegionEndpoint GlobalRegion = RegionEndpoint.[|USEast1|];
            RegionEndpoint A(bool inChina) => inChina ? RegionEndpoint.CNNorth1 : RegionEndpoint.[|USEast1|];
            RegionEndpoint B(string area)
            {
                if (area == "cn")
                    return RegionEndpoint.CNNorthWest1;
                return RegionEndpoint.[|EUWest1|];
            }
            object D(string area) => area switch
            {
                "eu" => RegionEndpoint.GetBySystemName("[|eu-west-1|]"),
                _ => RegionEndpoint.GetBySystemName("cn-north-1"),
            };
            RegionEndpoint E(bool isChina) => isChina ? null : RegionEndpoint.[|EUWest1|];
        }
        """);

    [Fact]
    public Task OverseasRegionForTheMainland_IsReported() => Rule.WithSeverity(Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).Reports("""
        using Amazon;
        class C
        {
            RegionEndpoint A(bool inChina) => inChina ? RegionEndpoint.[|USEast1|] : RegionEndpoint.CNNorth1;
            RegionEndpoint EuRegion => RegionEndpoint.[|EUWest1|];
            RegionEndpoint QueueCn => RegionEndpoint.CNNorth1;
        }
        """);

    [Fact]
    public Task ServerOfOnesOwn_IsIgnored() => Rule.Ignores("""
        using Amazon;
        using Amazon.S3;
        class Minio
        {
            AmazonS3Client Open() => new("key", "secret", new AmazonS3Config { RegionEndpoint = RegionEndpoint.USEast1, ServiceURL = "http://minio:9000", ForcePathStyle = true });
        }
        class Later
        {
            AmazonS3Config Config()
            {
                var config = new AmazonS3Config { RegionEndpoint = RegionEndpoint.GetBySystemName("us-east-1") };
                config.ServiceURL = "http://10.0.0.8:9000";
                return config;
            }
        }
        """);

    [Fact]
    public Task IdOfNoRegion_IsIgnored() => Rule.Ignores("""
        using Aliyun.Acs.Core.Profile;
        class C
        {
            object a = DefaultProfile.GetProfile("", "us-east-1", "cn-hongkong");
            object b = new COSXML.CosXmlConfig.Builder().SetRegion("us-east-1");
            object d(string region) => new COSXML.CosXmlConfig.Builder().SetRegion(region);
            object e(string region) => new COSXML.CosXmlConfig.Builder().SetRegion($"ap-{region}");
            object f = new COSXML.CosXmlConfig.Builder().SetHost("ap-hongkong");
            string text = "us-east-1";
            // new COSXML.CosXmlConfig.Builder().SetRegion("ap-hongkong")
        }
        """);

    [Fact]
    public Task SameNameOfSomebodyElse_IsIgnored() => Rule.Ignores("""
        class RegionEndpoint { public static RegionEndpoint USEast1; public static RegionEndpoint GetBySystemName(string name) => null; }
        class AzureLocation { public static AzureLocation WestUS; }
        class ShopRegion { public static ShopRegion AP_SOUTHEAST_1; }
        class CvmClient { public CvmClient(object credential, string region) { } public void SetRegion(string region) { } }
        class C
        {
            object a = RegionEndpoint.USEast1;
            object b = RegionEndpoint.GetBySystemName("us-east-1");
            object d = AzureLocation.WestUS;
            object e = ShopRegion.AP_SOUTHEAST_1;
            CvmClient f = new(null, "ap-hongkong");
            void G() => f.SetRegion("ap-hongkong");
        }
        """);

    [Fact]
    public Task ProjectWithoutTheSdk_IsIgnored() => RuleTest.For("ICP2003").AllowingCompilerErrors().Ignores(
        "class C { object a = Amazon.RegionEndpoint.USEast1; }");

    [Fact]
    public Task UnfinishedCode_IsIgnored() => Rule.AllowingCompilerErrors().Ignores("""
        class C
        {
            object a = Amazon.RegionEndpoint.;
            object b = Amazon.RegionEndpoint.GetBySystemName(
            object d = new TencentCloud.Cvm.V20170312.CvmClient(
        }
        """);

    [Fact]
    public Task TestProject_IsIgnored() => Rule.AsTest().Ignores("class C { object a = Amazon.RegionEndpoint.USEast1; }");

    [Theory]
    [InlineData("appsettings.json", """{ "AWS": { "Region": "cn-north-1" } }""")]
    [InlineData("appsettings.json", """{ "Aliyun": { "RegionId": "cn-hangzhou", "Region": "" } }""")]
    [InlineData("appsettings.json", """{ "Shipping": { "Region": "us-east-1" }, "Region": "ap-hongkong" }""")]
    [InlineData("appsettings.json", """{ "OSS": { "Provider": "Minio", "Endpoint": "minio:9000", "Region": "us-east-1" } }""")]
    [InlineData("appsettings.json", """{ "AWS": { "ServiceURL": "http://minio:9000", "Region": "us-east-1" } }""")]
    [InlineData("appsettings.json", """{ "Tencent": { "Region": "us-east-1" }, "Aliyun": { "Region": "Zhejiang" } }""")]
    [InlineData("appsettings.json", """{ "Costs": { "Region": "ap-hongkong" }, "AWS": { "Note": "us-east-1", "Regions": [ "us-east-1" ] } }""")]
    [InlineData("appsettings.Development.json", """{ "AWS": { "Region": "us-east-1" } }""")]
    [InlineData("App.config", """<configuration><appSettings><add key="SalesRegion" value="us-east-1" /><add key="AWSProfile" value="us-east-1" /></appSettings></configuration>""")]
    [InlineData("App.config", """<configuration><appSettings><add key="AWSRegion" value="us-east-1" /><add key="AWSServiceURL" value="http://minio:9000" /></appSettings></configuration>""")]
    [InlineData("Strings.resx", """<root><data name="AWSRegion"><value>us-east-1</value></data></root>""")]
    public Task OtherSetting_IsIgnored(string path, string text) => Rule.IgnoresFile(path, text);
}
