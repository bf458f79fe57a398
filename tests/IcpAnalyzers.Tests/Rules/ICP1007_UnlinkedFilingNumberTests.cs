using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP1007_UnlinkedFilingNumberTests
{
    private static readonly RuleTest Rule = RuleTest.For("ICP1007").AsApp().OncePerCompilation();

    [Theory]
    [InlineData("AboutPage.xaml", "<Page><Label Text=\"ICP备案号：[|沪ICP备2026040883号-2A|]\" /></Page>")]
    [InlineData("AboutPage.axaml", "<Page><TextBlock>[|沪ICP备2026040883号-2A|]</TextBlock></Page>")]
    [InlineData("About.razor", "<p>[|沪ICP备2026040883号-2A|]</p>")]
    [InlineData("About.razor", "<p>@[|IcpFiling.Number|]</p>")]
    [InlineData("about.html", "<p>[|沪ICP备2026040883号-2A|]</p><p>https://beian.miit.gov.cn</p>")]
    public Task NumberOfAPage_IsReported(string path, string text) => Rule.ReportsFile(path, text);

    [Fact]
    public Task AddressThatIsAHint_OpensNothing() =>
        Rule.ReportsFile("AboutPage.xaml", "<Page><Label Text=\"[|沪ICP备2026040883号-2A|]\" /><Entry Placeholder=\"https://beian.miit.gov.cn/\" /></Page>");

    [Fact]
    public Task Message_NamesTheNumber() => Rule
        .WithMessage("'沪ICP备2026040883号-2A' is shown, but nothing opens https://beian.miit.gov.cn. Link the number to it.")
        .ReportsFile("AboutPage.xaml", "<Page><Label Text=\"[|沪ICP备2026040883号-2A|]\" /></Page>");

    [Fact]
    public Task NumberInCode_IsReported() => Rule.Reports("class C { string Text; void M(C label) { label.Text = \"备案号：[|沪ICP备2026040883号-2A|]\"; } }");

    [Fact]
    public Task BoundField_IsReportedWhereItStands() => Rule
        .WithFile("About.razor", "<p>@recordNumber</p>").Reports("class C { readonly string recordNumber = \"[|沪ICP备2026040883号-2A|]\"; }");

    [Theory]
    [InlineData("About.razor", "<p>ICP备案号：[|沪ICP备2026040883号-2A|]</p>", "<p>ICP备案号：<a href=\"https://beian.miit.gov.cn/\">沪ICP备2026040883号-2A</a></p>")]
    [InlineData("Footer.tsx", "const F = () => <p>[|沪ICP备2026040883号-2A|]</p>", "const F = () => <p><a href=\"https://beian.miit.gov.cn/\">沪ICP备2026040883号-2A</a></p>")]
    [InlineData("Footer.vue", "<template><p>[|沪ICP备2026040883号-2A|]</p></template>", "<template><p><a href=\"https://beian.miit.gov.cn/\">沪ICP备2026040883号-2A</a></p></template>")]
    [InlineData("about.html", "<p>[|沪ICP备2026040883号-2A|]</p>", "<p><a href=\"https://beian.miit.gov.cn/\">沪ICP备2026040883号-2A</a></p>")]
    public Task NumberOfMarkup_IsLinked(string path, string before, string after) => Rule.FixesFile(path, before, after);

    [Theory]
    [InlineData("AboutPage.xaml", "<Page><Label Text=\"[|沪ICP备2026040883号-2A|]\" /></Page>")]
    [InlineData("AboutPage.xaml", "<Page><TextBlock>[|沪ICP备2026040883号-2A|]</TextBlock></Page>")]
    [InlineData("About.razor", "<p>沪ICP备<br />[|2026040883号-2A|]</p>")]
    [InlineData("Footer.tsx", "const F = () => <p>{\"[|沪ICP备2026040883号-2A|]\"}</p>")]
    [InlineData("About.razor", "<MButton Text=\"[|沪ICP备2026040883号-2A|]\" />")]
    public Task OtherNumber_HasNoFix(string path, string text) => Rule.DoesNotFixFile(path, text);

    [Theory]
    [InlineData("AboutPage.xaml", "<Page><Label Text=\"{|ICP1002:[|沪ICP备2026040883号－2A|]|}\" /></Page>")]
    [InlineData("About.razor", "<p>ICP备案号：{|ICP1003:[|待备案|]|}</p>")]
    [InlineData("About.razor", "<p>{|ICP1005:[|川ICP备2026054850号-2A|]|}</p>")]
    public Task NumberWithAFindingOfItsOwn_IsReportedToo(string path, string text) => Rule.ReportsFile(path, text);

    [Theory]
    [InlineData("object M() => new Hyperlink(new Run(\"沪ICP备2026040883号-2A\")) { NavigateUri = register };")]
    [InlineData("void M() { link.Text = \"沪ICP备2026040883号-2A\"; link.LinkClicked += OnClick; }")]
    public Task NumberOfCodeInALink_IsIgnored(string member) => Rule.AllowingCompilerErrors().Ignores("class C { " + member + " }");

    [Fact]
    public Task SeveralDisplays_GiveOneFinding() => Rule
        .WithFile("B.xaml", "<Page><Label Text=\"沪ICP备2026040883号-2A\" /></Page>").ReportsFile("A.xaml", "<Page><Label Text=\"[|沪ICP备2026040883号-2A|]\" /></Page>");

    [Fact]
    public Task PageOfALibrary_IsReported() => Rule.AsLibrary().ReportsFile("Footer.razor", "<p>[|沪ICP备2026040883号|]</p>");

    [Theory]
    [InlineData("<Hyperlink NavigateUri=\"https://beian.miit.gov.cn/\">沪ICP备2026040883号-2A</Hyperlink>")]
    [InlineData("<HyperlinkButton Content=\"沪ICP备2026040883号-2A\" NavigateUri=\"https://beian.miit.gov.cn/\" />")]
    [InlineData("<Label Text=\"沪ICP备2026040883号-2A\"><Label.GestureRecognizers><TapGestureRecognizer Command=\"{Binding Open}\" CommandParameter=\"https://beian.miit.gov.cn\" /></Label.GestureRecognizers></Label>")]
    [InlineData("<HyperlinkButton Content=\"沪ICP备2026040883号-2A\" NavigateUri=\"{Binding Register}\" />")]
    [InlineData("<WebView Source=\"https://beian.miit.gov.cn/#/Integrated/recordQuery\" /><Label Text=\"沪ICP备2026040883号-2A\" />")]
    [InlineData("<Label Text=\"沪ICP备2026040883号-2A\" /><Button Command=\"{Binding Open}\" CommandParameter=\"{Binding BeianUrl}\" />")]
    [InlineData("<Label Text=\"京ICP证030173号\" />")]
    public Task LinkedNumberOrLicence_IsIgnored(string element) => Rule.IgnoresFile("AboutPage.xaml", "<Page>" + element + "</Page>");

    [Theory]
    [InlineData("void M() => Launcher.OpenAsync(\"https://beian.miit.gov.cn\");")]
    [InlineData("void M() => Browser.OpenAsync(\"https://beian.miit.gov.cn/\", BrowserLaunchMode.SystemPreferred);")]
    [InlineData("void M() => Process.Start(new ProcessStartInfo(\"https://beian.miit.gov.cn/\") { UseShellExecute = true });")]
    [InlineData("void M() => Open(IcpFiling.VerificationUrl);")]
    [InlineData("const string Register = \"https://beian.miit.gov.cn/\"; void M() => Open(Register);")]
    public Task AddressOpenedInCode_IsIgnored(string member) => Rule.AllowingCompilerErrors()
        .WithFile("AboutPage.xaml", "<Page><Label Text=\"沪ICP备2026040883号-2A\" /></Page>").Ignores("class C { " + member + " }");

    [Theory]
    [InlineData("Tapped=\"OnNumberTapped\"", "async void OnNumberTapped(object s, object e) => await Launcher.OpenAsync(register);")]
    [InlineData("Tapped=\"OnNumberTapped\"", "void OnNumberTapped(object s, object e) { Process.Start(new ProcessStartInfo(Links.Register) { UseShellExecute = true }); }")]
    [InlineData("Command=\"{Binding OpenIcpCommand}\"", "[RelayCommand] Task OpenIcpAsync() => Launcher.LaunchUriAsync(register);")]
    public Task NumberThatOpensSomethingUnknown_IsIgnored(string tap, string member) => Rule.AllowingCompilerErrors()
        .WithFile("AboutPage.xaml", "<Page><Label Text=\"沪ICP备2026040883号-2A\"><Label.GestureRecognizers><TapGestureRecognizer " + tap + " /></Label.GestureRecognizers></Label></Page>")
        .Ignores("partial class AboutPage { " + member + " }");

    [Theory]
    [InlineData("Tapped=\"OnNumberTapped\"", "async void OnNumberTapped(object s, object e) => await Clipboard.SetTextAsync(number);")]
    [InlineData("Tapped=\"OnNumberTapped\"", "void Other() { Launcher.OpenAsync(register); }")]
    [InlineData("Command=\"{Binding CopyCommand}\"", "[RelayCommand] void Copy() { } [RelayCommand] Task OpenIcp() => Launcher.LaunchUriAsync(register);")]
    public Task NumberThatOpensNothing_IsReported(string tap, string member) => Rule.AllowingCompilerErrors()
        .WithFile("AboutPage.xaml", "<Page><Label Text=\"[|沪ICP备2026040883号-2A|]\"><Label.GestureRecognizers><TapGestureRecognizer " + tap + " /></Label.GestureRecognizers></Label></Page>")
        .Reports("partial class AboutPage { " + member + " }");

    [Fact]
    public Task WrongLink_IsTheOtherRulesBusiness() => RuleTest.For("ICP1008").AsApp()
        .ReportsFile("About.razor", "<a href=\"[|http://www.miitbeian.gov.cn/|]\">沪ICP备2026040883号-2A</a>");

    [Fact]
    public Task ReferencedProjectThatLinks_IsIgnored() => Rule
        .WithStub("[assembly: System.Reflection.AssemblyMetadata(\"IcpAnalyzers.Shows\", \"Link\")]")
        .IgnoresFile("AboutPage.xaml", "<Page><Label Text=\"沪ICP备2026040883号-2A\" /></Page>");

    [Fact]
    public Task ReferencedProjectWithoutAMarkThatLinks_IsIgnored() => Rule
        .WithStub("public class Footer { public string Markup() => \"<a href=\\\"https://beian.miit.gov.cn/\\\">\"; }")
        .IgnoresFile("AboutPage.xaml", "<Page><Label Text=\"沪ICP备2026040883号-2A\" /></Page>");

    [Fact]
    public Task NumberThatALibraryKeeps_IsIgnored() =>
        RuleTest.For("ICP1007").AsLibrary().Ignores("public static class Filing { public const string Number = \"沪ICP备2026040883号-2A\"; public static string Text => Number; }");
}
