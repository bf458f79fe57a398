using System.Threading.Tasks;
using IcpAnalyzers.Testing;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Tests.Rules;

public sealed class ICP1001_MissingFilingNumberTests
{
    private const string Number = "沪ICP备2026040883号-2A";

    private const string Silent = "namespace Ui { public class Application { } } class App : Ui.Application { }";

    private const string App = "namespace Ui { public class Application { } } class [|App|] : Ui.Application { }";

    private static readonly RuleTest Rule = RuleTest.For("ICP1001").AsApp().WithProperty("ApplicationId", "cn.shop-sample.app").OncePerCompilation();

    [Fact]
    public Task AppThatShowsNone_IsReported() => Rule.Reports(App);

    [Fact]
    public Task Message_SaysWhatToDo() => Rule
        .WithMessage("No page of the app shows its filing number. Declare IcpFilingNumber in the project and show it, with a link to https://beian.miit.gov.cn, in About or Settings; or set IcpExempt.")
        .Reports(App);

    [Fact]
    public Task DeclaredButNotShown_IsReported() => RuleTest.For("ICP1001").AsApp().OncePerCompilation().WithProperty("IcpFilingNumber", Number).Reports(App);

    [Theory]
    [InlineData("class App : Avalonia.Application { }", DiagnosticSeverity.Info)]
    [InlineData("class App : Microsoft.Maui.Controls.Application { }", DiagnosticSeverity.Warning)]
    public Task DesktopApp_IsAdviceAndMobileAppIsNot(string source, DiagnosticSeverity severity) => RuleTest.For("ICP1001").AsApp().OncePerCompilation()
        .WithSeverity(severity).WithStub("namespace Avalonia { public class Application { } } namespace Microsoft.Maui.Controls { public class Application { } }")
        .WithFile("AboutPage.xaml", "<Page />").Reports(source.Replace("App ", "[|App|] ", System.StringComparison.Ordinal));

    [Fact]
    public Task PageWhereItBelongs_IsASign() => RuleTest.For("ICP1001").AsApp().OncePerCompilation().WithFile("AboutPage.xaml", "<Page><Label Text=\"Lantern\" /></Page>").Reports(App);

    [Fact]
    public Task ChineseTexts_AreASign() => RuleTest.For("ICP1001").AsApp().OncePerCompilation().WithFile("MainPage.xaml", "<Page><Label Text=\"这是首页\" /></Page>").Reports(App);

    [Theory]
    [InlineData("class [|MauiProgram|] { public static object CreateMauiApp() => null; }")]
    [InlineData("class Activity { } class [|MainActivity|] : Activity { }")]
    [InlineData("static class Application { public static void Run(object form) { } } static class [|Program|] { static void Start() => Application.Run(new object()); }")]
    [InlineData("class MauiProgram { public static object CreateMauiApp() => null; } class MauiApplication { } class [|App|] : MauiApplication { }")]
    public Task EntryTypeOfAnyFramework_IsReportedOnce(string source) => Rule.OncePerCompilation().Reports(source);

    [Theory]
    [InlineData("AboutPage.xaml", "<Page><!-- 沪ICP备2026040883号-2A --></Page>")]
    [InlineData("AboutPage.xaml", "<Page><Label Text=\"如何隐藏ICP备案号\" /></Page>")]
    [InlineData("Icp.resx", "<root><data name=\"NobodyReadsIt\"><value>沪ICP备2026040883号-2A</value></data></root>")]
    [InlineData("Setting.razor", "<input placeholder=\"沪ICP备2026040883号-2A\" />")]
    [InlineData("Setting.razor", "@* 沪ICP备2026040883号-2A *@")]
    public Task WhatUsersDoNotSee_IsNoDisplay(string path, string text) => Rule.WithFile(path, text).Reports(App);

    [Theory]
    [InlineData("// 沪ICP备2026040883号-2A")]
    [InlineData("/// <summary>沪ICP备2026040883号-2A</summary>\nclass C { }")]
    [InlineData("class C { const string NeverRead = \"沪ICP备2026040883号-2A\"; }")]
    [InlineData("class C { bool Is(string s) => s == \"沪ICP备2026040883号-2A\"; }")]
    [InlineData("class C { void M() => System.Diagnostics.Debug.WriteLine(\"沪ICP备2026040883号-2A\"); }")]
    [InlineData("class C { void M() { throw new System.InvalidOperationException(\"沪ICP备2026040883号-2A\"); } }")]
    public Task CommentsLogsAndUnreadConstants_AreNoDisplay(string source) => Rule.WithFile("Other.cs", source).Reports(App);

    [Theory]
    [InlineData("AboutPage.xaml", "<Page><Label Text=\"沪ICP备2026040883号-2A\" NavigateUri=\"https://beian.miit.gov.cn/\" /></Page>")]
    [InlineData("AboutPage.xaml", "<Page><Hyperlink NavigateUri=\"https://beian.miit.gov.cn/\"><Span Text=\"沪ICP备\" /><Span Text=\"2026040883号-2A\" /></Hyperlink></Page>")]
    [InlineData("AboutPage.xaml", "<Page><Label Text=\"{Binding Site.BeiAn}\" /></Page>")]
    [InlineData("AboutPage.xaml", "<Page><Label Text=\"{Binding Code, StringFormat='ICP备案号：{0}'}\" /></Page>")]
    [InlineData("AboutPage.xaml", "<Page><Label Text=\"ICP备案号：\" /><Label Text=\"{Binding Code}\" /></Page>")]
    [InlineData("AboutPage.axaml", "<Window><HyperlinkButton NavigateUri=\"https://beian.miit.gov.cn\">沪ICP备2026040883号-2A</HyperlinkButton></Window>")]
    [InlineData("About.razor", "<a href=\"https://beian.miit.gov.cn/\">沪ICP备2026040883号-2A</a>")]
    [InlineData("About.razor", "<a href=\"https://beian.miit.gov.cn/\">沪ICP备<br />2026040883号-2A</a>")]
    [InlineData("About.razor", "<a href=\"https://beian.miit.gov.cn/\">@Option.Value.BaiAn</a>")]
    [InlineData("About.razor", "<p>备案号：@code</p>")]
    [InlineData("about.html", "<p>{{ beianNumber }}</p>")]
    public Task NumberOnAPage_Clears(string path, string text) => Rule.WithFile(path, text).Ignores(Silent);

    [Theory]
    [InlineData("class C { readonly string recordNumber = \"辽ICP备2023009191号-2A\"; }", "About.razor", "<a href=\"https://beian.miit.gov.cn/\">@(T(\"Record\") + recordNumber)</a>")]
    [InlineData("class C { public static string Icp { get; } = \"辽ICP备2023009191号-2A\"; }", "About.xaml", "<Page><HyperlinkButton Content=\"{x:Static local:C.Icp}\" NavigateUri=\"https://beian.miit.gov.cn\" /></Page>")]
    [InlineData("class C { string Text => R.Get(\"FilingText\"); }", "Texts.resx", "<root><data name=\"FilingText\"><value>辽ICP备2023009191号-2A</value></data><data name=\"Link\"><value>https://beian.miit.gov.cn/</value></data></root>")]
    [InlineData("class C { string Text => Config[\"Site:Filing\"]; }", "appsettings.json", "{ \"Site\": { \"Filing\": \"辽ICP备2023009191号-2A\", \"Register\": \"https://beian.miit.gov.cn/\" } }")]
    [InlineData("class C { void M(int id = Resource.icp_text) { } }", "Resources/values/strings.xml", "<resources><string name=\"icp_text\">辽ICP备2023009191号-2A</string><string name=\"register\">https://beian.miit.gov.cn/</string></resources>")]
    public Task BoundNumber_Clears(string source, string path, string text) =>
        Rule.AllowingCompilerErrors().WithFile("Other.cs", source).WithFile(path, text).Ignores(Silent);

    [Theory]
    [InlineData("About.razor", "<p>@I18n.T(\"AppRecord\")</p>", "wwwroot/i18n/zh-CN.json", "{ \"AppRecord\": \"辽ICP备2023009191号-2A\", \"Register\": \"https://beian.miit.gov.cn/\" }")]
    [InlineData("About.razor", "<p>@I18n.T(\"App Record number :\")</p>", "wwwroot/i18n/zh-CN.json", "{ \"App Record number :\": \"ICP备案号：辽ICP备2023009191号-2A\", \"Register\": \"https://beian.miit.gov.cn/\" }")]
    [InlineData("About.razor", "<p>@L[\"About:Filing\"]</p>", "Localization/zh-Hans.json", "{ \"texts\": { \"About:Filing\": \"辽ICP备2023009191号-2A\", \"Register\": \"https://beian.miit.gov.cn/\" } }")]
    [InlineData("About.xaml", "<Page><Label Text=\"{DynamicResource FilingText}\" /></Page>", "Strings.xaml", "<ResourceDictionary><String x:Key=\"FilingText\">辽ICP备2023009191号-2A</String><String x:Key=\"Register\">https://beian.miit.gov.cn/</String></ResourceDictionary>")]
    [InlineData("About.xaml", "<Page><TextBlock x:Uid=\"AboutIcp\" /></Page>", "Strings/zh-CN/Resources.resw", "<root><data name=\"AboutIcp.Text\"><value>辽ICP备2023009191号-2A</value></data><data name=\"Link\"><value>https://beian.miit.gov.cn/</value></data></root>")]
    [InlineData("About.xaml", "<Page><Label Text=\"{ns:Translate FilingText}\" /></Page>", "Texts.resx", "<root><data name=\"FilingText\"><value>辽ICP备2023009191号-2A</value></data><data name=\"Link\"><value>https://beian.miit.gov.cn/</value></data></root>")]
    [InlineData("Other.cs", "class C { string Text => ConfigurationManager.AppSettings[\"Filing\"]; }", "App.config", "<configuration><appSettings><add key=\"Filing\" value=\"辽ICP备2023009191号-2A\" /><add key=\"Register\" value=\"https://beian.miit.gov.cn/\" /></appSettings></configuration>")]
    [InlineData("Other.cs", "class C { string Text => Properties.Settings.Default.Filing; }", "Settings.settings.config", "<configuration><applicationSettings><Shop.Settings><setting name=\"Filing\"><value>辽ICP备2023009191号-2A</value></setting><setting name=\"Register\"><value>https://beian.miit.gov.cn/</value></setting></Shop.Settings></applicationSettings></configuration>")]
    public Task NumberUnderAKey_ClearsWhenItIsRead(string reader, string read, string keeper, string kept) =>
        Rule.AllowingCompilerErrors().WithFile(reader, read).WithFile(keeper, kept).Ignores(Silent);

    [Theory]
    [InlineData("zh-CN.json", "{ \"AppRecord\": \"辽ICP备2023009191号-2A\" }", "en.json", "{ \"AppRecord\": \"\" }")]
    [InlineData("Texts.resx", "<root><data name=\"FilingText\"><value>辽ICP备2023009191号-2A</value></data></root>", "Texts.en.resx", "<root><data name=\"FilingText\"><value></value></data></root>")]
    public Task KeyThatOnlyATranslationRepeats_IsNoDisplay(string path, string text, string other, string translation) =>
        Rule.WithFile(path, text).WithFile(other, translation).Reports(App);

    [Fact]
    public Task NumberInAnAndroidLayout_Clears() => Rule.WithFile("Resources/layout/about.xml", "<LinearLayout><TextView android:text=\"@string/filing\" /></LinearLayout>")
        .WithFile("Resources/values/strings.xml", "<resources><string name=\"filing\">辽ICP备2023009191号-2A</string><string name=\"register\">https://beian.miit.gov.cn/</string></resources>").Ignores(Silent);

    [Theory]
    [InlineData("class C { void M(Label label, Site site) { label.Text = site.BeianNumber; } }")]
    [InlineData("class C { void M(Label label, string year) { label.Text = \"沪ICP备\" + year + \"号-2A\"; } }")]
    [InlineData("class C { void M(Label label) { label.Text = string.Concat(\"沪ICP备\", \"2026040883号-2A\"); System.Diagnostics.Process.Start(\"https://beian.miit.gov.cn/\"); } }")]
    [InlineData("class C { void M(TextBlock text) { text.Inlines.Add(new Run(\"沪ICP备\")); text.Inlines.Add(new Run(\"2026040883号-2A\")); System.Diagnostics.Process.Start(\"https://beian.miit.gov.cn/\"); } }")]
    [InlineData("class C { void M(Label label, Label value) { label.Text = \"ICP备案号：\"; value.Text = Settings.Default.Filing; } }")]
    [InlineData("class C { const string Head = \"沪ICP备\"; string M() => $\"{Head}2026040883号-2A\"; string N() => M() + Head; }")]
    [InlineData("class C { object M() => new Label { Text = \"沪ICP备2026040883\" + \"号-2A\" }; void Open() => Launcher.OpenAsync(\"https://beian.miit.gov.cn\"); }")]
    public Task NumberInCode_Clears(string source) => Rule.AllowingCompilerErrors().WithFile("Other.cs", source).Ignores(Silent);

    [Theory]
    [InlineData("AboutPage.xaml", "<Page><HyperlinkButton Content=\"{x:Static local:IcpFiling.Number}\" NavigateUri=\"{x:Static local:IcpFiling.VerificationUrl}\" /></Page>")]
    [InlineData("About.razor", "<a href=\"@IcpFiling.VerificationUrl\">@IcpFiling.Number</a>")]
    [InlineData("About.razor", "<a href=\"@Shop.IcpFiling.VerificationUrl\">@Shop.IcpFiling.NumberEnglish</a>")]
    [InlineData("Other.cs", "class C { public string Text { get; set; } void M(C c) { c.Text = \"备案号：\" + IcpFiling.Number; System.Diagnostics.Process.Start(IcpFiling.VerificationUrl); } }")]
    public Task ConstantOfTheProject_Clears(string path, string text) => Rule.WithProperty("IcpFilingNumber", Number).WithFile(path, text).Ignores(Silent);

    [Fact]
    public Task ReferencedProjectThatShowsIt_Clears() =>
        Rule.WithStub("[assembly: System.Reflection.AssemblyMetadata(\"IcpAnalyzers.Shows\", \"Number Link\")]").Ignores(Silent);

    [Theory]
    [InlineData("public class AboutPage { readonly string number = \"辽ICP备2023009191号-2A\"; public string Number => number; }")]
    [InlineData("public class Footer { public string Markup() => \"<p>ICP备案号：辽ICP备2023009191号-2A</p>\"; }")]
    public Task ReferencedProjectWithoutAMark_Clears(string project) => Rule.WithStub(project).Ignores(Silent);

    [Theory]
    [InlineData("public class Help { public string Text() => \"如何办理ICP备案\"; }")]
    [InlineData("public class Help { public string Text() => \"例如：辽ICP备2023009191号-2A\"; }")]
    [InlineData("public class Empty { }")]
    public Task ReferencedProjectThatShowsNone_ClearsNothing(string project) => Rule.WithStub(project).Reports(App);

    [Theory]
    [InlineData("Standalone")]
    [InlineData("overseas")]
    [InlineData("NotDistributed")]
    public Task ExemptApp_IsIgnored(string exempt) => Rule.WithProperty("IcpExempt", exempt).Ignores(Silent);

    [Fact]
    public Task UnknownExemption_IsNone() => Rule.WithProperty("IcpExempt", "maybe").Reports(App);

    [Fact]
    public Task SiteOrLibrary_IsIgnored()
    {
        return Task.WhenAll(Rule.AsWeb().Ignores(Silent), Rule.AsLibrary().Ignores(Silent));
    }

    [Theory]
    [InlineData("System.Console.WriteLine(1);")]
    [InlineData("class Program { static void Main() { } }")]
    [InlineData("class App { public static void Main() { } }")]
    public Task ProgramWithoutAUserInterface_IsIgnored(string source) => Rule.Ignores(source);

    [Fact]
    public Task TemplateOfMaui_IsIgnored() => RuleTest.For("ICP1001").AsApp().WithProperty("ApplicationId", "com.companyname.mauiapp1")
        .WithFile("App.xaml", "<Application xmlns=\"http://schemas.microsoft.com/dotnet/2021/maui\" />")
        .WithFile("MainPage.xaml", "<ContentPage><VerticalStackLayout><Label Text=\"Hello, World!\" /></VerticalStackLayout></ContentPage>")
        .Ignores(Silent + " static class MauiProgram { public static object CreateMauiApp() => null; }");

    [Fact]
    public Task TemplateOfAvaloniaOrWpf_IsIgnored() => RuleTest.For("ICP1001").AsApp()
        .WithFile("MainWindow.axaml", "<Window><TextBlock Text=\"{Binding Greeting}\" /></Window>")
        .WithFile("MainWindow.axaml.cs", "class MainWindow { }")
        .Ignores(Silent + " class Program { static void Main() { } }");

    [Theory]
    [InlineData("AboutPage.xaml", "<Page><Label Text=\"")]
    [InlineData("About.razor", "<a href=\"@(")]
    [InlineData("Texts.resx", "<root><data name=\"a\"><value>")]
    [InlineData("appsettings.json", "{ \"a\": \"b\", /* x")]
    public Task HalfTypedFile_IsNoDisplay(string path, string text) => Rule.WithFile(path, text).Reports(App);
}
