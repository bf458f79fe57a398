using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP1009_HiddenFilingNumberTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP1009").AsApp().WithFile("Link.cs", "class Register { void Open() => System.Diagnostics.Process.Start(\"https://beian.miit.gov.cn/\"); }").OncePerCompilation();

    [Theory]
    [InlineData("<Label IsVisible=\"False\" Text=\"[|沪ICP备2026040883号-2A|]\" />")]
    [InlineData("<TextBlock Text=\"[|沪ICP备2026040883号-2A|]\" Visibility=\"Collapsed\" />")]
    [InlineData("<StackPanel Visibility=\"Hidden\"><TextBlock Text=\"[|沪ICP备2026040883号-2A|]\" /></StackPanel>")]
    [InlineData("<TextBlock Text=\"[|沪ICP备2026040883号-2A|]\" Opacity=\"0\" />")]
    [InlineData("<Label Text=\"[|{OnPlatform Android=沪ICP备2026040883号-2A}|]\" />")]
    [InlineData("<Label IsVisible=\"{OnPlatform iOS=True, Android=False}\" Text=\"[|沪ICP备2026040883号-2A|]\" />")]
    [InlineData("<OnPlatform><On Platform=\"Android\"><Label Text=\"[|沪ICP备2026040883号-2A|]\" /></On></OnPlatform>")]
    public Task SwitchedOffInXaml_IsReported(string element) => Rule.ReportsFile("AboutPage.xaml", "<Page>" + element + "</Page>");

    [Theory]
    [InlineData("<footer style=\"display: none\"><p>[|沪ICP备2026040883号-2A|]</p></footer>")]
    [InlineData("<p class=\"text-muted d-none\">[|沪ICP备2026040883号-2A|]</p>")]
    [InlineData("<p hidden>[|沪ICP备2026040883号-2A|]</p>")]
    public Task SwitchedOffInMarkup_IsReported(string element) => Rule.ReportsFile("Footer.razor", element);

    [Theory]
    [InlineData("@if (false)\n{\n    <p>[|沪ICP备2026040883号-2A|]</p>\n}")]
    [InlineData("@if (false)\n{\n    <p>@[|IcpFiling.Number|]</p>\n}")]
    [InlineData("@if (OperatingSystem.IsAndroid())\n{\n    <div><p>[|沪ICP备2026040883号-2A|]</p></div>\n}")]
    [InlineData("@if (DeviceInfo.Platform == DevicePlatform.Android)\n{\n    <p>[|沪ICP备2026040883号-2A|]</p>\n}")]
    [InlineData("@if (DeviceInfo.Platform != DevicePlatform.iOS)\n{\n    <p>[|沪ICP备2026040883号-2A|]</p>\n}")]
    [InlineData("@if (OperatingSystem.IsIOS())\n{\n    <p>版本</p>\n}\nelse\n{\n    <p>[|沪ICP备2026040883号-2A|]</p>\n}")]
    [InlineData("@if (OperatingSystem.IsWindows() || OperatingSystem.IsMacOS())\n{\n    <p>[|沪ICP备2026040883号-2A|]</p>\n}")]
    [InlineData("<p style=\"display:none\">@[|IcpFiling.Number|]</p>")]
    public Task SwitchedOffByRazor_IsReported(string markup) => Rule.ReportsFile("Footer.razor", markup);

    [Theory]
    [InlineData("@if (isReady)\n{\n    <p>沪ICP备2026040883号-2A</p>\n}")]
    [InlineData("@if (false)\n{\n    <p>版本</p>\n}\n<p>沪ICP备2026040883号-2A</p>")]
    [InlineData("@if (false)\n{\n    <p>版本</p>\n}\nelse\n{\n    <p>沪ICP备2026040883号-2A</p>\n}")]
    [InlineData("@if (App.Platform.OS != AppOperatingSystem.Browser)\n{\n    <p>沪ICP备2026040883号-2A</p>\n}")]
    [InlineData("@if (OperatingSystem.IsAndroid() || OperatingSystem.IsIOS())\n{\n    <p>@IcpFiling.Number</p>\n}")]
    [InlineData("@if (OperatingSystem.IsAndroid())\n{\n    <p>沪ICP备2026040883号-2A</p>\n}\nelse\n{\n    <p>ICP备案号：沪ICP备2026040883号-2A</p>\n}")]
    [InlineData("@foreach (var item in platforms)\n{\n    <p>沪ICP备2026040883号-2A</p>\n}")]
    public Task ShownOnPhonesByRazor_IsIgnored(string markup) => Rule.IgnoresFile("Footer.razor", markup);

    [Theory]
    [InlineData("net9.0-ios")]
    [InlineData("net9.0-windows10.0.19041.0")]
    public Task PlatformThatIsLeftOut_IsReportedInItsBuild(string framework) => Rule.WithProperty("TargetFramework", framework)
        .ReportsFile("AboutPage.xaml", "<Page><Label Text=\"[|{OnPlatform Android=沪ICP备2026040883号-2A, MacCatalyst=沪ICP备2026040883号-2A}|]\" /></Page>");

    [Theory]
    [InlineData("net9.0-android", "<Label Text=\"{OnPlatform Android=沪ICP备2026040883号-2A}\" />")]
    [InlineData("net9.0-windows10.0.19041.0", "<On Platform=\"WinUI, MacCatalyst\"><Label Text=\"沪ICP备2026040883号-2A\" /></On>")]
    [InlineData("net9.0-ios", "<Label IsVisible=\"{OnPlatform Default=True, Android=False}\" Text=\"沪ICP备2026040883号-2A\" />")]
    [InlineData("net9.0", "<Label Text=\"{OnPlatform Android=沪ICP备2026040883号-2A, iOS=沪ICP备2026040883号-2A}\" />")]
    public Task PlatformThatShowsIt_IsIgnored(string framework, string element) => Rule.WithProperty("TargetFramework", framework).IgnoresFile("AboutPage.xaml", "<Page>" + element + "</Page>");

    [Theory]
    [InlineData("class C { string Text; void M(C label) { if (false) label.Text = \"[|沪ICP备2026040883号-2A|]\"; } }")]
    [InlineData("class C { string Text; void M(C label) { if (System.OperatingSystem.IsIOS()) return; else label.Text = \"[|沪ICP备2026040883号-2A|]\"; } }")]
    [InlineData("class C { string Text; void M(C label) {\n#if IOS\nlabel.Text = null;\n#else\nlabel.Text = \"[|沪ICP备2026040883号-2A|]\";\n#endif\n} }")]
    [InlineData("class C { string Text; void M(C label) {\n#if !IOS && !DEBUG\nlabel.Text = \"[|沪ICP备2026040883号-2A|]\";\n#endif\n} }")]
    public Task ExcludedPlatformOfCode_IsReported(string source) => Rule.Reports(source);

    [Theory]
    [InlineData("class C { string Text; void M(C label) { if (System.OperatingSystem.IsAndroid()) return; label.Text = \"沪ICP备2026040883号-2A\"; } }")]
    [InlineData("class C { string Text; void M(C label) { if (System.OperatingSystem.IsWindows()) return; else label.Text = \"沪ICP备2026040883号-2A\"; } }")]
    [InlineData("class C { string Text; void M(C label) {\n#if ANDROID || IOS\nlabel.Text = \"沪ICP备2026040883号-2A\";\n#endif\n} }")]
    [InlineData("class C { string Text; void M(C label) {\n#if !DEBUG\nlabel.Text = \"沪ICP备2026040883号-2A\";\n#endif\n} }")]
    public Task PhonesOrUnknownInCode_AreIgnored(string source) => Rule.WithSymbols("ANDROID").Ignores(source);

    [Theory]
    [InlineData("class C { string Text; bool IsVisible; object M() => new C { Text = \"[|沪ICP备2026040883号-2A|]\", IsVisible = false }; }")]
    [InlineData("class C { string Text; bool Visible; void M(C label) { label.Text = \"[|沪ICP备2026040883号-2A|]\"; label.Visible = false; } }")]
    [InlineData("class C { string Text; void M(C label) { if (System.OperatingSystem.IsAndroid()) label.Text = \"[|沪ICP备2026040883号-2A|]\"; } }")]
    [InlineData("class C { string Text; void M(C label) {\n#if ANDROID\nlabel.Text = \"[|沪ICP备2026040883号-2A|]\";\n#endif\n} }")]
    public Task SwitchedOffInCode_IsReported(string source) => Rule.WithSymbols("ANDROID").Reports(source);

    [Theory]
    [InlineData("CheckoutPage.xaml")]
    [InlineData("PlayerWindow.xaml")]
    public Task PageWhereNobodyLooks_IsReported(string path) => Rule.ReportsFile(path, "<Page><Label Text=\"[|沪ICP备2026040883号-2A|]\" /></Page>");

    [Fact]
    public Task Message_SaysWhy() => Rule
        .WithMessage("'沪ICP备2026040883号-2A' is switched off, so nobody sees it. Show it in About, Settings or the user's own page.")
        .ReportsFile("AboutPage.xaml", "<Label IsVisible=\"False\" Text=\"[|沪ICP备2026040883号-2A|]\" />");

    [Theory]
    [InlineData("AboutPage.xaml")]
    [InlineData("Views/SettingsView.axaml")]
    [InlineData("MinePage.xaml")]
    [InlineData("MainWindow.xaml")]
    [InlineData("Page.xaml")]
    [InlineData("Copyright.xaml")]
    public Task PageWhereItBelongs_IsIgnored(string path) => Rule.IgnoresFile(path, "<Page><Label Text=\"沪ICP备2026040883号-2A\" /></Page>");

    [Theory]
    [InlineData("<Label IsVisible=\"{Binding IsReady}\" Text=\"沪ICP备2026040883号-2A\" />")]
    [InlineData("<Label IsVisible=\"True\" Text=\"沪ICP备2026040883号-2A\" />")]
    [InlineData("<Grid IsVisible=\"False\" /><Label Text=\"沪ICP备2026040883号-2A\" />")]
    [InlineData("<Label Text=\"{OnPlatform Android=沪ICP备2026040883号-2A, Default=沪ICP备2026040883号-2A}\" />")]
    [InlineData("<On Platform=\"iOS\"><Label Text=\"沪ICP备2026040883号-2A\" /></On><On Platform=\"Android\"><Label Text=\"沪ICP备2026040883号-2A\" /></On>")]
    public Task VisibleOrUnknown_IsIgnored(string element) => Rule.IgnoresFile("AboutPage.xaml", "<Page>" + element + "</Page>");

    [Theory]
    [InlineData("<p class=\"d-none d-md-block\">沪ICP备2026040883号-2A</p>")]
    [InlineData("<p class=\"hidden md:block\">沪ICP备2026040883号-2A</p>")]
    [InlineData("<p class=\"@Css\">沪ICP备2026040883号-2A</p>")]
    [InlineData("<div style=\"display:none\"></div><p>沪ICP备2026040883号-2A</p>")]
    public Task VisibleSomewhere_IsIgnored(string element) => Rule.IgnoresFile("Footer.razor", element);

    [Fact]
    public Task SecondDisplayThatIsSeen_IsIgnored() => Rule
        .WithFile("CheckoutPage.xaml", "<Page><Label Text=\"沪ICP备2026040883号-2A\" /></Page>").IgnoresFile("AboutPage.xaml", "<Page><Label Text=\"沪ICP备2026040883号-2A\" /></Page>");
}
