using System.Threading.Tasks;
using IcpAnalyzers.Testing;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Tests.Rules;

/// <summary>Pairs of a mainland and an overseas endpoint in C#: the overseas half is advice (Info). What only looks like a pair stays a warning.</summary>
public sealed class EndpointPairTests
{
    private static readonly RuleTest Covered = RuleTest.For("ICP2001").WithSeverity(DiagnosticSeverity.Info);
    private static readonly RuleTest Warned = RuleTest.For("ICP2001").WithSeverity(DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("""string Api(bool isChina) => isChina ? "https://api.shop-sample.com/v1" : "https://[|api.github.com|]/v1";""")]
    [InlineData("""string Api(bool overseas) => overseas ? "https://[|api.github.com|]/v1" : "https://api.shop-sample.com/v1";""")]
    [InlineData("""string Api(bool mirror) => mirror ? "https://gitee.com/api/v5" : "https://[|api.github.com|]/v1";""")]
    [InlineData("""string Api(bool mirror) => mirror ? "https://api.shop-sample.cn/v1" : "https://[|api.github.com|]/v1";""")]
    [InlineData("""System.Uri Api(string region) => region == "CN" ? new System.Uri("https://api.shop-sample.com/v1") : new System.Uri("https://[|api.github.com|]/v1");""")]
    [InlineData("""string Api(string region) => region != "CN" ? "https://[|api.github.com|]/v1" : "https://api.shop-sample.com/v1";""")]
    [InlineData("""string Api(string region) => region is not "CN" ? "https://[|api.github.com|]/v1" : "https://api.shop-sample.com/v1";""")]
    [InlineData("""string Api() => System.Globalization.CultureInfo.CurrentCulture.Name.StartsWith("zh") ? "https://api.shop-sample.com/v1" : "https://[|api.github.com|]/v1";""")]
    [InlineData("""string Api(string? cnUrl) => cnUrl != null ? cnUrl : "https://[|api.github.com|]/v1";""")]
    [InlineData("""string Api(string? cnUrl) => string.IsNullOrEmpty(cnUrl) ? "https://[|api.github.com|]/v1" : cnUrl;""")]
    [InlineData("""string Api(bool a, bool isChina) => isChina && a ? "https://gitee.com/api/v5" : "https://[|api.github.com|]/v1";""")]
    [InlineData("""const string Mirror = "https://gitee.com/api/v5"; string Api(bool a) => a ? Mirror : "https://[|api.github.com|]/v1";""")]
    [InlineData("""const string Mirror = "https://gitee.com/api/v5"; const string Main = "https://[|api.github.com|]/v1"; string Api(bool a) => a ? Mirror : Main;""")]
    [InlineData("""string Api(string region) => region switch { "cn" => "https://api.shop-sample.com/v1", _ => "https://[|api.github.com|]/v1" };""")]
    [InlineData("""string Api(string region) => region switch { "us" => "https://[|api.github.com|]/v1", "cn" => "https://api.shop-sample.com/v1", _ => "" };""")]
    [InlineData("""string Api(int site) => site switch { 1 => "https://gitee.com/api/v5", _ => "https://[|api.github.com|]/v1" };""")]
    [InlineData("""const string? Own = "https://gitee.com/api/v5"; string Api() => Own ?? "https://[|api.github.com|]/v1";""")]
    public Task ChosenInAnExpression_IsCovered(string member) => Covered.Reports("class C { " + member + " }");

    [Theory]
    [InlineData("""static readonly System.Collections.Generic.Dictionary<Region, string> Apis = new() { [Region.China] = "https://api.shop-sample.com", [Region.Other] = "https://[|api.github.com|]/v1" };""")]
    [InlineData("""static readonly System.Collections.Generic.Dictionary<Region, System.Uri> Apis = new() { { Region.Global, new System.Uri("https://[|api.github.com|]/v1") }, { Region.China, new System.Uri("https://api.shop-sample.com/v1") } };""")]
    [InlineData("""string Api(Region region) => region switch { Region.China => "https://api.shop-sample.com/v1", Region.Other => "https://[|api.github.com|]/v1", _ => "" };""")]
    [InlineData("""string Api(Region region) { switch (region) { case Region.China: return "https://api.shop-sample.com/v1"; default: return "https://[|api.github.com|]/v1"; } }""")]
    [InlineData("""string Api(Region region) { switch (region) { case Region.Global: return "https://[|api.github.com|]/v1"; case Region.China: return "https://api.shop-sample.com/v1"; } return ""; }""")]
    [InlineData("""static readonly string[] Apis = { "https://api.shop-sample.com/v1", "https://[|api.github.com|]/v1" }; string Api(Region region) => Apis[(int)region];""")]
    [InlineData("""string[] apis = new[] { "https://api.shop-sample.com/v1", "https://[|api.github.com|]/v1" }; string Api(Region region) => this.apis[(int)region];""")]
    [InlineData("""static readonly System.Uri[] Apis = new System.Uri[] { new("https://api.shop-sample.com/v1"), new System.Uri("https://[|api.github.com|]/v1") }; System.Uri Api(Region region) => Apis[(int)region];""")]
    public Task ChosenByAnEnum_IsCovered(string member) => Covered.Reports("enum Region { China, Global, Other } class C { " + member + " }");

    [Theory]
    [InlineData("""static readonly string[] Apis = { "https://[|api.github.com|]/v1", "https://api.shop-sample.com/v1" }; string Api(Region region) => Apis[(int)region];""")]
    [InlineData("""static readonly string[] Apis = { "https://api.shop-sample.com/v1", "https://[|api.github.com|]/v1" }; string Api(int region) => Apis[region];""")]
    [InlineData("""static readonly string[] Apis = { "https://api.shop-sample.com/v1", "https://[|api.github.com|]/v1" }; string Api(Size size) => Apis[(int)size];""")]
    [InlineData("""static readonly string[] Apis = { "https://[|api.github.com|]/v2", "https://[|api.github.com|]/v1" }; string Api(Region region) => Apis[(int)region];""")]
    [InlineData("""static readonly System.Collections.Generic.Dictionary<Region, string> Apis = new() { [Region.China] = "https://[|api.github.com|]/v1", [Region.Global] = "https://api.shop-sample.com" };""")]
    [InlineData("""static readonly System.Collections.Generic.Dictionary<Size, string> Apis = new() { [Size.Small] = "https://api.shop-sample.com/v1", [Size.Other] = "https://[|api.github.com|]/v1" };""")]
    public Task ChosenByAnotherEnum_IsReported(string member) => Warned.Reports("enum Region { China, Global, Other } enum Size { Small, Large, Other } class C { " + member + " }");

    [Fact]
    public Task ChosenByStatements_IsCovered() => Covered.Reports("""
        class C
        {
            bool isChina;
            string site = "";
            string Returned()
            {
                if (isChina)
                    return "https://api.shop-sample.com/v1";
                return "https://[|api.github.com|]/v1";
            }
            void Assigned(bool mirror)
            {
                if (mirror)
                {
                    site = "https://gitee.com/api/v5";
                }
                else
                {
                    site = "https://[|api.github.com|]/v1";
                }
            }
            string Overridden(bool mirror)
            {
                var api = "https://[|api.github.com|]/v1";
                if (mirror)
                    api = "https://gitee.com/api/v5";
                return api;
            }
            string Sections(string region)
            {
                switch (region)
                {
                    case "cn":
                    case "CN":
                        return "https://api.shop-sample.com/v1";
                    default:
                        return "https://[|api.github.com|]/v1";
                }
            }
            void Chain(string region)
            {
                if (region == "us")
                    Call("https://[|api.github.com|]/v1");
                else if (region == "cn")
                    Call("https://api.shop-sample.com/v1");
            }
            void Call(string apiUrl) { }
        }
        """);

    [Fact]
    public Task RunElsewhereOnly_IsCovered() => Covered.Reports("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            bool isChina;
            async Task Get(HttpClient http)
            {
                if (!isChina)
                    await http.GetStringAsync("https://[|api.github.com|]/v1");
            }
        }
        """);

    [Theory]
    [InlineData("""const string ApiCn = "https://api.shop-sample.com/v1"; const string ApiGlobal = "https://[|api.github.com|]/v1";""")]
    [InlineData("""static readonly string CHINA_API_URL = "https://api.shop-sample.com/v1", API_URL = "https://[|api.github.com|]/v1";""")]
    [InlineData("""string ChinaApi => "https://api.shop-sample.com/v1"; string UsApi { get; } = "https://[|api.github.com|]/v1";""")]
    [InlineData("""static class Cn { public const string Api = "https://api.shop-sample.com/v1"; } static class Global { public const string Api = "https://[|api.github.com|]/v1"; }""")]
    [InlineData("""string GetApiChina() => "https://api.shop-sample.com/v1"; string GetApi() { return "https://[|api.github.com|]/v1"; }""")]
    [InlineData("""System.Collections.Generic.Dictionary<string, string> apiUrls = new() { ["cn"] = "https://api.shop-sample.com/v1", ["us"] = "https://[|api.github.com|]/v1" };""")]
    [InlineData("""System.Collections.Generic.Dictionary<string, string> apiUrls = new() { { "china", "https://api.shop-sample.com/v1" }, { "global", "https://[|api.github.com|]/v1" } };""")]
    [InlineData("""enum R { China, Overseas } System.Collections.Generic.Dictionary<R, string> apiUrls = new() { [R.China] = "https://api.shop-sample.com/v1", [R.Overseas] = "https://[|api.github.com|]/v1" };""")]
    public Task NamedByRegion_IsCovered(string members) => Covered.Reports("class C { " + members + " }");

    [Fact]
    public Task PropertiesOfAnObject_AreCovered() => Covered.Reports("""
        class Api { public string? CnUrl { get; set; } public string? GlobalUrl { get; set; } public string? Name { get; set; } }
        class C
        {
            Api Made() => new() { Name = "x", CnUrl = "https://api.shop-sample.com/v1", GlobalUrl = "https://[|api.github.com|]/v1" };
            void Set(Api api)
            {
                api.CnUrl = "https://api.shop-sample.com/v1";
                api.GlobalUrl = "https://[|api.github.com|]/v1";
            }
        }
        """);

    [Theory]
    [InlineData("#if CHINA\n    const string Api = \"https://api.shop-sample.com/v1\";\n#else\n    const string Api = \"https://[|api.github.com|]/v1\";\n#endif")]
    [InlineData("#if !MAINLAND_BUILD\n    const string Api = \"https://[|api.github.com|]/v1\";\n#endif")]
    [InlineData("#if !STORE\n    const string Api = \"https://[|api.github.com|]/v1\";\n#else\n    const string Api = \"https://gitee.com/api/v5\";\n#endif")]
    [InlineData("#  if !STORE\n    const string Api = \"https://[|api.github.com|]/v1\";\n#else\n    const string Api = \"https://gitee.com/api/v5\";\n#endif")]
    [InlineData("#if STORE\n    const string Api = \"https://gitee.com/api/v5\";\n#elif X\n    const string Api = \"\";\n#else\n    const string Api = \"https://[|api.github.com|]/v1\";\n#endif")]
    public Task ChosenByABuildSymbol_IsCovered(string members) => Covered.Reports("class C\n{\n" + members + "\n}\n");

    [Fact]
    public Task OverseasBuild_IsCovered() => Covered.WithSymbols("OVERSEAS").Reports("class C\n{\n#if OVERSEAS\n    const string Api = \"https://[|api.github.com|]/v1\";\n#endif\n}\n");

    [Fact]
    public Task Address_IsCovered() => RuleTest.For("ICP2002").WithSeverity(DiagnosticSeverity.Info).Reports("""
        class C
        {
            string Server(bool isChina) => isChina ? "https://api.shop-sample.com/" : "https://[|9.9.9.9|]:8443/";
        }
        """);

    [Theory]
    [InlineData("""string Api(bool isChina) => isChina ? "https://[|api.github.com|]/v1" : "https://gitee.com/api/v5";""")]
    [InlineData("""string Api(bool preview) => preview ? "https://[|api.github.com|]/v2" : "https://[|api.github.com|]/v1";""")]
    [InlineData("""string Api(bool preview) => preview ? "https://api.unknown-shop.com/v2" : "https://[|api.github.com|]/v1";""")]
    [InlineData("""const string Code = "https://[|api.github.com|]/v1"; const string CodeApi = "https://gitee.com/api/v5";""")]
    [InlineData("""const string LoginApiCn = "https://api.shop-sample.cn/v1"; const string CodeApi = "https://[|api.github.com|]/v1";""")]
    [InlineData("""const string ApiCn = "https://[|api.github.com|]/v1"; const string ApiGlobal = "https://[|api.github.com|]/v1";""")]
    [InlineData("""static readonly string[] Apis = { "https://gitee.com/api/v5", "https://[|api.github.com|]/v1" };""")]
    [InlineData("""System.Collections.Generic.Dictionary<string, string> apiUrls = new() { ["gitee"] = "https://gitee.com/api/v5", ["github"] = "https://[|api.github.com|]/v1" };""")]
    [InlineData("""System.Collections.Generic.Dictionary<string, string> apiUrls = new() { ["cn-login"] = "https://api.shop-sample.cn/v1", ["code"] = "https://[|api.github.com|]/v1" };""")]
    [InlineData("""string Api(GlobalSettings settings) => settings.UseProxy ? "https://[|api.github.com|]/v1" : ""; class GlobalSettings { public bool UseProxy; }""")]
    [InlineData("""const string Main = "https://[|api.github.com|]/v1"; string A(bool a) => a ? "https://gitee.com/api/v5" : Main; string B() => Main;""")]
    public Task NoPair_IsReported(string members) => Warned.Reports("class C { " + members + " }");

    [Fact]
    public Task CallsOneAfterTheOther_AreReported() => Warned.Reports("""
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            async Task Get(HttpClient http, bool more)
            {
                await http.GetStringAsync("https://gitee.com/api/v5");
                await http.GetStringAsync("https://[|api.github.com|]/v1");
                if (more)
                    await http.GetStringAsync("https://[|api.github.com|]/v2");
                var api = "https://gitee.com/api/v5";
                api = "https://[|api.github.com|]/v1";
                await http.GetStringAsync(api);
            }
        }
        """);

    [Theory]
    [InlineData("#if CHINA\n    const string Api = \"https://[|api.github.com|]/v1\";\n#endif", "CHINA")]
    [InlineData("#if STORE\n    const string Other = \"https://gitee.com/api/v5\";\n#else\n    const string Api = \"https://[|api.github.com|]/v1\";\n#endif", "X")]
    [InlineData("#if STORE\n    // Api \"https://gitee.com/api/v5\"\n#else\n    const string Api = \"https://[|api.github.com|]/v1\";\n#endif", "X")]
    [InlineData("#if CHINA\n#endif\n    const string Api = \"https://[|api.github.com|]/v1\";", "X")]
    [InlineData("#if !CHINA // as the #if !CHINA of the store\n#endif\n    const string Api = \"https://[|api.github.com|]/v1\"; // #if !CHINA", "X")]
    [InlineData("#region #if\n#if A\n#endif\n    const string Api = \"https://[|api.github.com|]/v1\", Sign = \"#if !CHINA\";\n#endregion", "X")]
    public Task OtherBuildSymbol_IsReported(string members, string symbol) => Warned.WithSymbols(symbol).Reports("class C\n{\n" + members + "\n}\n");

    [Theory]
    [InlineData("""static readonly System.Collections.Generic.Dictionary<string, string> Channels = new() { { "CNB", "https://cnb.cool/shop/sample-scripts" }, { "GitHub", "https://[|github.com|]/shop/sample-scripts" } };""")]
    [InlineData("""static readonly System.Collections.Generic.Dictionary<string, string> Channels = new() { ["Gitee"] = "https://gitee.com/shop/sample-scripts.git", ["GitHub"] = "https://[|github.com|]/shop/sample-scripts.git" };""")]
    [InlineData("""static readonly string[] Feeds = { "https://[|raw.githubusercontent.com|]/shop/a/main/plugins.json", "https://gitee.com/shop/a/raw/main/plugins.json?v=1" };""")]
    [InlineData("""static readonly (string, string)[] Feeds = { ("GitHub", "https://[|raw.githubusercontent.com|]/shop/a/main/plugins.json"), ("Gitee", "https://gitee.com/shop/a/raw/main/plugins.json") };""")]
    [InlineData("""static readonly System.Uri[] Feeds = { new System.Uri("https://[|raw.githubusercontent.com|]/shop/a/main/plugins.json"), new System.Uri("https://gitee.com/shop/a/raw/main/plugins.json") };""")]
    public Task ListWithAMirrorInTheMainland_IsCovered(string member) => Covered.Reports("class C { " + member + " async System.Threading.Tasks.Task M(System.Net.Http.HttpClient c) { foreach (var x in " + NameIn(member) + ") await c.GetAsync(x.ToString()); } }");

    [Theory]
    [InlineData("""static readonly string[] Feeds = { "https://[|raw.githubusercontent.com|]/shop/a/main/plugins.json", "https://gitee.com/shop/a/raw/main/themes.json" };""")]
    [InlineData("""static readonly string[] Feeds = { "https://[|api.github.com|]/v1", "https://api.weixin.qq.com/v1" };""")]
    [InlineData("""static readonly string[] Feeds = { "https://[|raw.githubusercontent.com|]/shop/a/main/plugins.json", "https://[|api.github.com|]/shop/plugins.json" };""")]
    [InlineData("""static readonly string[] Feeds = { "https://[|raw.githubusercontent.com|]/shop/a/main/plugins.json" }; static readonly string[] Others = { "https://gitee.com/shop/a/raw/main/plugins.json" };""")]
    public Task ListOfDifferentThings_IsReported(string member) => Warned.Reports("class C { " + member + " async System.Threading.Tasks.Task M(System.Net.Http.HttpClient c) { foreach (var x in " + NameIn(member) + ") await c.GetAsync(x.ToString()); } }");

    private static string NameIn(string member) => member.Split(" = ")[0].Split(' ')[^1];

    [Fact]
    public Task UnfinishedCode_IsReported() => Warned.AllowingCompilerErrors().Reports("""
        class C
        {
            string Api(bool a) => a ? : "https://[|api.github.com|]/v1";
            string Next(string r) => r switch { => "https://[|api.github.com|]/v1", 
        """);
}
