using System.Threading.Tasks;
using IcpAnalyzers.Testing;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Tests.Rules;

/// <summary>Pairs of a mainland and an overseas endpoint in files other than C#.</summary>
public sealed class EndpointPairFileTests
{
    private static readonly RuleTest Covered = RuleTest.For("ICP2001").WithSeverity(DiagnosticSeverity.Info);
    private static readonly RuleTest Warned = RuleTest.For("ICP2001").WithSeverity(DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("appsettings.json", """{ "Api": { "cn": "https://api.shop-sample.com/v1", "global": "https://[|api.github.com|]/v1" } }""")]
    [InlineData("appsettings.json", """{ "ApiUrl": "https://[|api.github.com|]/v1", "ApiUrlCn": "https://api.shop-sample.com/v1" }""")]
    [InlineData("appsettings.json", """{ "China": { "Api": { "Url": "https://api.shop-sample.com/v1" } }, "US": { "Api": { "Url": "https://[|api.github.com|]/v1" } } }""")]
    [InlineData("App.config", """<configuration><appSettings><add key="ApiCn" value="https://api.shop-sample.com/v1" /><add key="ApiGlobal" value="https://[|api.github.com|]/v1" /></appSettings></configuration>""")]
    public Task KeysOfOneFile_AreCovered(string path, string markup) => Covered.ReportsFile(path, markup);

    [Theory]
    [InlineData("appsettings.json", "appsettings.CN.json")]
    [InlineData("appsettings.json", "appsettings.Production.CN.json")]
    [InlineData("appsettings.Production.json", "appsettings.Production.China.json")]
    [InlineData("appsettings.Overseas.json", "appsettings.json")]
    public Task FileForTheMainland_Covers(string path, string other) => Covered
        .WithFile(other, """{ "Api": { "Url": "https://api.shop-sample.com/v1" } }""")
        .ReportsFile(path, """{ "Api": { "Url": "https://[|api.github.com|]/v1" } }""");

    [Fact]
    public Task TextsInChinese_Cover() => Covered
        .WithFile("Texts.zh-Hans.resx", """<root><data name="ApiUrl"><value>https://api.shop-sample.com/v1</value></data></root>""")
        .ReportsFile("Texts.resx", """<root><data name="ApiUrl"><value>https://[|api.github.com|]/v1</value></data></root>""");

    [Theory]
    [InlineData("Platforms/Android/Resources/values/strings.xml", "Platforms/Android/Resources/values-zh-rCN/strings.xml", "")]
    [InlineData("Resources/values/strings.xml", "Resources/values-zh/strings.xml", "")]
    [InlineData("Resources/values-en/strings.xml", "Resources/values-zh-rCN/strings.xml", "")]
    [InlineData("Resources/values-night/strings.xml", "Resources/values-zh-rCN-night/strings.xml", "")]
    [InlineData("values/strings.xml", "values-zh-rCN/strings.xml", "<string name='other'>https://api.shop-sample.com</string>")]
    public Task ResourcesForTheMainland_Cover(string path, string other, string more) => Covered
        .WithFile(other, $"<resources>{more}<string name='api_base_url'>https://api.shop-sample.com/v1</string></resources>")
        .ReportsFile(path, """<resources><string name="api_base_url">https://[|api.github.com|]/v1</string></resources>""");

    [Fact]
    public Task ResourcesOfAWindowsApp_Cover() => Covered
        .WithFile("Strings/zh-CN/Resources.resw", """<root><data name="ApiUrl"><value>https://api.shop-sample.com/v1</value></data></root>""")
        .ReportsFile("Strings/en-US/Resources.resw", """<root><data name="ApiUrl"><value>https://[|api.github.com|]/v1</value></data></root>""");

    [Theory]
    [InlineData("values/strings.xml", "values-zh-rTW/strings.xml", "api_base_url")]
    [InlineData("values-zh-rCN/strings.xml", "values/strings.xml", "api_base_url")]
    [InlineData("values/strings.xml", "values-zh-rCN/strings.xml", "login_url")]
    [InlineData("values/strings.xml", "values-zh-rCN/arrays.xml", "api_base_url")]
    [InlineData("a/values/strings.xml", "b/values-zh-rCN/strings.xml", "api_base_url")]
    [InlineData("values/strings.xml", "values-night/strings.xml", "api_base_url")]
    public Task OtherResources_AreReported(string path, string other, string key) => Warned
        .WithFile(other, $"<resources><string name='{key}'>https://api.shop-sample.com/v1</string></resources>")
        .ReportsFile(path, """<resources><string name="api_base_url">https://[|api.github.com|]/v1</string></resources>""");

    [Theory]
    [InlineData("appsettings.json", """{ "Api": "https://[|api.github.com|]/v1", "Login": "https://api.shop-sample.cn/v1" }""")]
    [InlineData("appsettings.json", """{ "LoginCn": "https://api.shop-sample.cn/v1", "Api": "https://[|api.github.com|]/v1" }""")]
    [InlineData("appsettings.json", """{ "ApiCn": "https://[|api.github.com|]/v1", "Api": "https://[|api.github.com|]/v1" }""")]
    [InlineData("appsettings.json", """{ "ApiCn": "", "Api": "https://[|api.github.com|]/v1" }""")]
    [InlineData("appsettings.json", """{ "ApiCn": "yes", "Api": "https://[|api.github.com|]/v1" }""")]
    [InlineData("appsettings.json", """{ "Apis": [ "https://gitee.com/api/v5", "https://[|api.github.com|]/v1" ] }""")]
    public Task OtherKeys_AreReported(string path, string markup) => Warned.ReportsFile(path, markup);

    [Theory]
    [InlineData("appsettings.CN.json", "appsettings.json", """{ "Api": "https://api.shop-sample.com/v1" }""")]
    [InlineData("appsettings.json", "appsettings.Production.json", """{ "Api": "https://api.shop-sample.com/v1" }""")]
    [InlineData("appsettings.json", "appsettings.CN.json", """{ "Other": "https://api.shop-sample.com/v1" }""")]
    [InlineData("appsettings.json", "other/appsettings.CN.json", """{ "Api": "https://api.shop-sample.com/v1" }""")]
    [InlineData("appsettings.json", "settings.CN.json", """{ "Api": "https://api.shop-sample.com/v1" }""")]
    [InlineData("appsettings.json", "appsettings.CN.json", """{ "Api": """)]
    public Task OtherFile_IsReported(string path, string other, string text) => Warned.WithFile(other, text).ReportsFile(path, """{ "Api": "https://[|api.github.com|]/v1" }""");

    [Fact]
    public Task RegionSetting_IsCovered() => RuleTest.For("ICP2003").WithSeverity(DiagnosticSeverity.Info)
        .ReportsFile("appsettings.json", """{ "AWS": { "cn": { "Region": "cn-north-1" }, "global": { "Region": "[|us-east-1|]" } } }""");

    [Fact]
    public Task SeverityThatWasSetByHand_WinsAndIsReported() => RuleTest.For("ICP2001").WithSeverity(DiagnosticSeverity.Error).WithOption("appsettings*.json", "icp_analyzers.ICP2001.severity", "error")
        .ReportsFile("appsettings.json", """{ "ApiCn": "https://api.shop-sample.com/v1", "Api": "https://[|api.github.com|]/v1" }""");
}
