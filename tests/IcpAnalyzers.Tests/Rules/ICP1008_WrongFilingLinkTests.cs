using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP1008_WrongFilingLinkTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP1008");

    [Theory]
    [InlineData("http://www.miitbeian.gov.cn/")]
    [InlineData("http://www.miibeian.gov.cn")]
    [InlineData("http://beian.miit.gov.cn/")]
    [InlineData("https://www.beian.miit.gov.cn/#/Integrated/index")]
    [InlineData("https://icp.gov.moe/?keyword=20250577")]
    [InlineData("https://beian.miit.gov.cn.shop-sample.cn/")]
    public Task AddressThatDoesNotLeadThere_IsFixed(string wrong) => Rule.Fixes(
        $$"""class C { const string Register = "[|{{wrong}}|]"; }""",
        """class C { const string Register = "https://beian.miit.gov.cn/"; }""");

    [Fact]
    public Task LinkOfARazorPage_IsFixed() => Rule.FixesFile(
        "Footer.razor",
        """<a href="[|http://www.miitbeian.gov.cn/|]" target="_blank">沪ICP备2026040883号-2A</a>""",
        """<a href="https://beian.miit.gov.cn/" target="_blank">沪ICP备2026040883号-2A</a>""");

    [Theory]
    [InlineData("About.axaml", """<HyperlinkButton NavigateUri="[|http://beian.miit.gov.cn|]" />""")]
    [InlineData("appsettings.json", """{ "Site": { "BeianLink": "[|http://www.miitbeian.gov.cn|]" } }""")]
    [InlineData("Strings.resx", "<root><data name=\"Link\"><value>[|http://beian.miit.gov.cn/|]</value></data></root>")]
    public Task LinkOfAnotherFile_IsReported(string path, string markup) => Rule.ReportsFile(path, markup);

    [Theory]
    [InlineData("https://beian.miit.gov.cn/")]
    [InlineData("https://beian.miit.gov.cn/#/Integrated/recordQuery")]
    [InlineData("http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=51010602000097")]
    [InlineData("https://beian.mps.gov.cn/#/query/webSearch?code=51010602000097")]
    [InlineData("https://www.shop-sample.cn/beian.html")]
    [InlineData("https://www.shop-sample.cn/?from=http://beian.miit.gov.cn/")]
    [InlineData("请在 http://beian.miit.gov.cn 查询")]
    public Task RegisterPoliceOrOtherAddress_IsIgnored(string text) => Rule.Ignores($$"""class C { const string Text = "{{text}}"; }""");

    [Fact]
    public Task ComparedValueOrComment_IsIgnored() => Rule.Ignores("""
        // http://www.miitbeian.gov.cn/
        class C { bool IsOld(string url) => url == "http://www.miitbeian.gov.cn/" || url.StartsWith("http://beian.miit.gov.cn"); }
        """);

    [Theory]
    [InlineData("Footer.cshtml", """<!-- <a href="http://www.miitbeian.gov.cn/"></a> --><p>关于</p>""")]
    [InlineData("Setting.razor", """<input placeholder="http://beian.miit.gov.cn" />""")]
    public Task CommentOrHintInAFile_IsIgnored(string path, string text) => Rule.IgnoresFile(path, text);

    [Theory]
    [InlineData("https://www.baidu.com/")]
    [InlineData("https://www.shop-sample.cn")]
    [InlineData("https://beian.mps.gov.cn/")]
    [InlineData("http://www.beian.gov.cn/portal/index")]
    public Task NumberLinkedElsewhere_IsFixed(string address) => Rule.FixesFile(
        "Footer.razor",
        $$"""<a target="_blank" href="[|{{address}}|]"><span>沪ICP备2026040883号-2A</span></a>""",
        """<a target="_blank" href="https://beian.miit.gov.cn/"><span>沪ICP备2026040883号-2A</span></a>""");

    [Theory]
    [InlineData("<HyperlinkButton NavigateUri=\"[|https://www.shop-sample.cn|]\" Content=\"沪ICP备2026040883号-2A\" />")]
    [InlineData("<Hyperlink NavigateUri=\"[|https://www.shop-sample.cn|]\"><Run Text=\"沪ICP备2026040883号-2A\" /></Hyperlink>")]
    [InlineData("<Label Text=\"沪ICP备2026040883号-2A\"><Label.GestureRecognizers><TapGestureRecognizer Command=\"{Binding Open}\" CommandParameter=\"[|https://www.shop-sample.cn|]\" /></Label.GestureRecognizers></Label>")]
    public Task NumberOfXamlLinkedElsewhere_IsReported(string element) => Rule
        .WithFile("Register.cs", "class Register { const string Link = \"https://beian.miit.gov.cn/\"; }").ReportsFile("About.xaml", "<Page>" + element + "</Page>");

    [Fact]
    public Task Message_NamesTheMistake() => Rule
        .WithMessage("'https://beian.mps.gov.cn/' is the police system, which is right for a police number only. Link the filing number to https://beian.miit.gov.cn/.")
        .ReportsFile("Footer.razor", """<a href="[|https://beian.mps.gov.cn/|]">沪ICP备2026040883号-2A</a>""");

    [Theory]
    [InlineData("object M() => new HyperlinkButton { Content = \"沪ICP备2026040883号-2A\", NavigateUri = new Uri(\"[|https://www.shop-sample.cn|]\") };")]
    [InlineData("object M() => new Hyperlink(new Run(\"沪ICP备2026040883号-2A\")) { NavigateUri = new Uri(\"[|https://www.shop-sample.cn|]\") };")]
    [InlineData("object M() => new Hyperlink { NavigateUri = new Uri(\"[|https://www.shop-sample.cn|]\"), Inlines = { new Run(\"ICP备案号：\" + number) } };")]
    [InlineData("object M() => new Label { Text = \"沪ICP备2026040883号-2A\", GestureRecognizers = { new TapGestureRecognizer { Command = new Command(() => Launcher.OpenAsync(\"[|https://www.shop-sample.cn|]\")) } } };")]
    [InlineData("void M(LinkLabel link) { link.Text = \"沪ICP备2026040883号-2A\"; link.LinkClicked += (s, e) => Process.Start(\"[|https://www.shop-sample.cn|]\"); }")]
    [InlineData("void M() { var link = new LinkLabel { Text = \"沪ICP备2026040883号-2A\" }; link.Links.Add(0, 10, \"[|https://www.shop-sample.cn|]\"); }")]
    [InlineData("void M() { link.Text = \"沪ICP备2026040883号-2A\"; link.Click += OnClick; } void OnClick(object s, object e) { Process.Start(\"[|https://www.shop-sample.cn|]\"); }")]
    public Task NumberOfCodeLinkedElsewhere_IsReported(string member) => Rule.AllowingCompilerErrors()
        .WithFile("Register.cs", "class Register { const string Link = \"https://beian.miit.gov.cn/\"; }").Reports("class C { " + member + " }");

    [Fact]
    public Task NumberOfCodeLinkedElsewhere_IsFixed() => Rule.AllowingCompilerErrors().Fixes(
        """class C { object M() => new HyperlinkButton { Content = "沪ICP备2026040883号-2A", NavigateUri = new Uri("[|https://www.shop-sample.cn|]") }; }""",
        """class C { object M() => new HyperlinkButton { Content = "沪ICP备2026040883号-2A", NavigateUri = new Uri("https://beian.miit.gov.cn/") }; }""");

    [Theory]
    [InlineData("object M() => new StackPanel { Children = { new TextBlock { Text = \"沪ICP备2026040883号-2A\" }, new HyperlinkButton { NavigateUri = new Uri(\"https://www.shop-sample.cn\") } } };")]
    [InlineData("object M() => new HyperlinkButton { Content = \"京ICP证030173号\", NavigateUri = new Uri(\"https://www.shop-sample.cn/licence\") };")]
    [InlineData("object M() => new HyperlinkButton { Content = \"沪ICP备2026040883号-2A\", NavigateUri = new Uri(address) };")]
    [InlineData("object M() => new HyperlinkButton { Content = \"沪ICP备2026040883号-2A\", NavigateUri = new Uri(\"/licence\", UriKind.Relative) };")]
    [InlineData("void M() { a.Text = \"沪ICP备2026040883号-2A\"; b.LinkClicked += (s, e) => Process.Start(\"https://www.shop-sample.cn\"); }")]
    [InlineData("void M() { a.Text = \"沪ICP备2026040883号-2A\"; a.Click += (s, e) => { Log(\"https://log.shop-sample.cn\"); Process.Start(\"https://www.shop-sample.cn\"); }; }")]
    [InlineData("object M() => new HyperlinkButton { Content = \"沪公网安备31010502025545号\", NavigateUri = new Uri(\"https://beian.mps.gov.cn/\") };")]
    public Task OtherElementOfCode_IsIgnored(string member) => Rule.AllowingCompilerErrors()
        .WithFile("Register.cs", "class Register { const string Link = \"https://beian.miit.gov.cn/\"; }").Ignores("class C { " + member + " }");

    [Theory]
    [InlineData("<Label Text=\"沪ICP备2026040883号-2A\"><Label.GestureRecognizers><TapGestureRecognizer Tapped=\"Open\" /></Label.GestureRecognizers></Label>", "async void Open(object s, object e) => await Launcher.OpenAsync(\"[|https://www.shop-sample.cn|]\");")]
    [InlineData("<Label><Label.GestureRecognizers><TapGestureRecognizer Tapped=\"Open\" /></Label.GestureRecognizers><Label.FormattedText><FormattedString><Span Text=\"备案号：\" /><Span Text=\"沪ICP备2026040883号-2A\" /></FormattedString></Label.FormattedText></Label>", "void Open(object s, object e) { Browser.OpenAsync(\"[|https://www.shop-sample.cn|]\"); }")]
    [InlineData("<Button Content=\"沪ICP备2026040883号-2A\" Click=\"Open\" />", "void Open(object s, object e) { Process.Start(new ProcessStartInfo(\"[|https://www.shop-sample.cn|]\") { UseShellExecute = true }); }")]
    [InlineData("<Button Click=\"Open\"><TextBlock Text=\"沪ICP备2026040883号-2A\" /></Button>", "void Open(object s, object e) { Process.Start(\"[|https://www.shop-sample.cn|]\"); }")]
    [InlineData("<TextBlock><Hyperlink Click=\"Open\">沪ICP备2026040883号-2A</Hyperlink></TextBlock>", "void Open(object s, object e) { Process.Start(\"[|https://www.shop-sample.cn|]\"); }")]
    [InlineData("<HyperlinkButton Content=\"{Binding Site.BeiAn}\" Command=\"{Binding Model.OpenIcpCommand, Mode=OneTime}\" />", "[RelayCommand] Task OpenIcpAsync() => Launcher.LaunchUriAsync(new Uri(\"[|https://www.shop-sample.cn|]\"));")]
    [InlineData("<Button Content=\"沪ICP备2026040883号-2A\" Command=\"{Binding OpenIcpCommand}\" />", "ICommand OpenIcpCommand { get; } = new Command(() => Launcher.OpenAsync(\"[|https://www.shop-sample.cn|]\"));")]
    [InlineData("<Button Content=\"沪ICP备2026040883号-2A\" Command=\"{Binding OpenIcpCommand}\" />", "AboutPage() { OpenIcpCommand = new RelayCommand(OpenIcp); } void OpenIcp() => Process.Start(\"[|https://www.shop-sample.cn|]\");")]
    [InlineData("<Button Content=\"沪ICP备2026040883号-2A\" Click=\"{x:Bind Model.Open}\" />", "void Open() => Process.Start(\"[|https://www.shop-sample.cn|]\");")]
    public Task HandlerOfANumberThatOpensAnotherPage_IsReported(string element, string member) => Rule.OncePerCompilation().AllowingCompilerErrors()
        .WithFile("AboutPage.xaml", "<Page>" + element + "</Page>")
        .WithFile("Register.cs", "class Register { const string Link = \"https://beian.miit.gov.cn/\"; }").Reports("partial class AboutPage { " + member + " }");

    [Fact]
    public Task ConstantThatAHandlerOpens_IsReportedWhereItIsOpened() => Rule.OncePerCompilation().AllowingCompilerErrors()
        .WithFile("AboutPage.xaml", "<Page><Button Content=\"沪ICP备2026040883号-2A\" Click=\"Open\" /></Page>")
        .Reports("class AboutPage { const string Home = \"https://www.shop-sample.cn\"; void Open(object s, object e) => Launcher.OpenAsync([|Home|]); }");

    // Two addresses, two methods, the number of another element, a licence, a police number beside it.
    [Theory]
    [InlineData("<Button Content=\"沪ICP备2026040883号-2A\" Click=\"Open\" />", "void Open(object s, object e) { Log(\"https://log.shop-sample.cn\"); Process.Start(\"https://www.shop-sample.cn\"); }")]
    [InlineData("<Button Content=\"沪ICP备2026040883号-2A\" Click=\"Open\" />", "void Open(object s, object e) { Process.Start(\"https://www.shop-sample.cn\"); } void Open() { }")]
    [InlineData("<Label Text=\"沪ICP备2026040883号-2A\" /><Button Content=\"官网\" Click=\"Open\" />", "void Open(object s, object e) { Process.Start(\"https://www.shop-sample.cn\"); }")]
    [InlineData("<Button Content=\"京ICP证030173号\" Click=\"Open\" />", "void Open(object s, object e) { Process.Start(\"https://www.shop-sample.cn\"); }")]
    [InlineData("<Button Content=\"沪ICP备2026040883号-2A\" Click=\"Open\" /><Label Text=\"沪公网安备31010502025545号\" />", "void Open(object s, object e) { Process.Start(\"https://www.shop-sample.cn\"); }")]
    [InlineData("<Button Content=\"沪ICP备2026040883号-2A\" Click=\"Open\" />", "void Open(object s, object e) { Process.Start(\"https://beian.miit.gov.cn/\"); }")]
    [InlineData("<Button Content=\"沪ICP备2026040883号-2A\" Command=\"{Binding Open}\" />", "void Close() { Process.Start(\"https://www.shop-sample.cn\"); }")]
    public Task OtherHandler_IsIgnored(string element, string member) => Rule.AllowingCompilerErrors()
        .WithFile("AboutPage.xaml", "<Page>" + element + "</Page>")
        .WithFile("Register.cs", "class Register { const string Link = \"https://beian.miit.gov.cn/\"; }").Ignores("partial class AboutPage { " + member + " }");

    [Theory]
    [InlineData("Footer.razor", "<a href=\"[|https://www.shop-sample.cn|]\">@IcpFiling.Number</a>")]
    [InlineData("Footer.vue", "<template><a href=\"[|https://www.shop-sample.cn|]\">{{ config.beian }}</a></template>")]
    [InlineData("Footer.tsx", "const F = () => <a href=\"[|https://www.shop-sample.cn|]\">{config.beian}</a>")]
    [InlineData("Footer.jsx", "const register = '[|http://www.miitbeian.gov.cn/|]'; const F = () => <a href={register}>{config.beian}</a>")]
    [InlineData("Footer.vue", "<template><el-link :href=\"'[|https://www.shop-sample.cn|]'\"><b>备案号：{{ code }}</b></el-link></template>")]
    [InlineData("Footer.vue", "<template><a href=\"[|http://beian.miit.gov.cn/|]\">备案号：{{shopBeiAn}}</a></template>")]
    [InlineData("Footer.razor", "<a href=\"[|https://www.shop-sample.cn|]\"><span>@Site.BeiAn</span></a>")]
    [InlineData("About.xaml", "<Page><HyperlinkButton Content=\"{x:Static local:IcpFiling.Number}\" NavigateUri=\"[|https://www.shop-sample.cn|]\" /></Page>")]
    [InlineData("About.xaml", "<Page><HyperlinkButton Content=\"{Binding Site.BeiAn}\" NavigateUri=\"[|https://www.shop-sample.cn|]\" /></Page>")]
    public Task BoundNumberLinkedElsewhere_IsReported(string path, string markup) => Rule
        .WithFile("Register.cs", "class Register { const string Link = \"https://beian.miit.gov.cn/\"; }").ReportsFile(path, markup);

    [Theory]
    [InlineData("<a href=\"https://beian.mps.gov.cn/\">@Site.PoliceBeian</a><a href=\"https://beian.miit.gov.cn/\">@Site.BeiAn</a>")]
    [InlineData("<a href=\"https://www.shop-sample.cn\">首页</a><p>@Site.BeiAn</p>")]
    [InlineData("<a href=\"/about\">@Site.BeiAn</a>")]
    public Task OtherAnchorBesideABoundNumber_IsIgnored(string markup) => Rule.IgnoresFile("Footer.razor", markup);

    [Theory]
    [InlineData("<template><a href=\"https://www.shop-sample.cn/help\">{{ $t('icp.help') }}</a></template>")]
    [InlineData("<template><a :href=\"register\">{{ beian }}</a></template>")]
    [InlineData("<template><router-link to=\"/about\">{{ beian }}</router-link><a href=\"https://www.shop-sample.cn\">首页</a></template>")]
    public Task OtherAnchorOfVue_IsIgnored(string vue) => Rule.IgnoresFile("Footer.vue", vue);

    [Theory]
    [InlineData("<p>沪ICP备2026040883号-2A <a href=\"https://www.shop-sample.cn\">首页</a> <a href=\"https://beian.miit.gov.cn/\">查询</a></p>")]
    [InlineData("<a href=\"@Site.Register\">沪ICP备2026040883号-2A</a>")]
    [InlineData("<a href=\"/license.png\">京ICP证030173号</a>")]
    [InlineData("<a href=\"https://img.shop-sample.cn/license.png\">京ICP证030173号</a>")]
    [InlineData("<a href=\"https://beian.mps.gov.cn/#/query/webSearch?code=31010502025545\">沪公网安备31010502025545号</a>")]
    [InlineData("<a href=\"https://www.shop-sample.cn\">如何办理ICP备案</a>")]
    public Task OtherAnchor_IsIgnored(string markup) => Rule.IgnoresFile("Footer.razor", markup);

    [Theory]
    [InlineData("<span @onclick=\"OpenRegister\">沪ICP备2026040883号-2A</span>")]
    [InlineData("<a @onclick=\"() => OpenRegister()\"><span>@Site.BeiAn</span></a>")]
    [InlineData("<button class=\"link\" @onclick=\"@(async () => await OpenRegister())\">@IcpFiling.Number</button>")]
    [InlineData("<MButton Text OnClick=\"OpenRegister\"><p>备案号：@number</p></MButton>")]
    public async Task HandlerOfARazorComponent_IsReported(string element)
    {
        const string method = "Task OpenRegister() => Launcher.OpenAsync(\"[|https://www.shop-sample.cn/icp|]\");";
        await Rule.OncePerCompilation().AllowingCompilerErrors().WithFile("Register.cs", "class Register { const string Link = \"https://beian.miit.gov.cn/\"; }")
            .WithFile("Footer.razor", element).WithFile("Footer.razor.cs", "partial class Footer { " + method + " }").Reports();
        // The code block of the page, as the generator of Razor hands it on.
        await Rule.OncePerCompilation().AllowingCompilerErrors().WithFile("Register.cs", "class Register { const string Link = \"https://beian.miit.gov.cn/\"; }")
            .WithFile("Footer.razor", element + "\n@code { " + method + " }").WithFile("Footer_razor.g.cs", "partial class Footer { " + method.Replace("[|", "").Replace("|]", "") + " }").Reports();
    }

    [Theory]
    [InlineData("<span @onclick=\"Close\">沪ICP备2026040883号-2A</span>")]
    [InlineData("<div @onclick=\"OpenRegister\"><p>沪ICP备2026040883号-2A</p></div>")]
    [InlineData("<span>沪ICP备2026040883号-2A</span><span @onclick=\"OpenRegister\">官网</span>")]
    [InlineData("<span @onclick=\"Shop.OpenRegister\">沪ICP备2026040883号-2A</span>")]
    [InlineData("<span @onclick=\"\">沪ICP备2026040883号-2A</span>")]
    [InlineData("<span @onclick=\"OpenRegister\">沪公网安备31010502025545号</span>")]
    [InlineData("<span @onclick>沪ICP备2026040883号-2A")]
    public Task OtherHandlerOfARazorComponent_IsIgnored(string element) => Rule.AllowingCompilerErrors()
        .WithFile("Register.cs", "class Register { const string Link = \"https://beian.miit.gov.cn/\"; }")
        .WithFile("Footer.razor.cs", "partial class Footer { Task OpenRegister() => Launcher.OpenAsync(\"https://www.shop-sample.cn\"); void Close() { } }").IgnoresFile("Footer.razor", element);
}
