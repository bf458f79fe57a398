using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

/// <summary>The fix of ICP1007: the number that is shown opens the register, in the idiom of the page.</summary>
public sealed class LinkNumberTests
{
    private const string Language = " xmlns:x=\"http://schemas.microsoft.com/winfx/2006/xaml\"";
    private const string Maui = "http://schemas.microsoft.com/dotnet/2021/maui";
    private const string Avalonia = "https://github.com/avaloniaui";
    private const string Presentation = "http://schemas.microsoft.com/winfx/2006/xaml/presentation";

    private static readonly RuleTest Rule = RuleTest.For("ICP1007").AsApp().OncePerCompilation().WithProperty("RootNamespace", "Shop");

    private static readonly RuleTest Declared = Rule.WithProperty("IcpFilingNumber", "沪ICP备2026040883号-2A");

    private static readonly RuleTest OnMaui = Rule.WithStub("""
        namespace Microsoft.Maui.Controls
        {
            public class ContentPage { }
            public class Label { public string Text { get; set; } public System.Collections.Generic.List<object> GestureRecognizers { get; } = new(); }
            public class TapGestureRecognizer { public Command Command { get; set; } }
            public class Command { public Command(System.Action action) { } }
        }
        namespace Microsoft.Maui.ApplicationModel { public static class Launcher { public static System.Threading.Tasks.Task OpenAsync(string address) => null; } }
        """);

    private static readonly RuleTest OnWpf = Rule.WithStub("""
        namespace System.Windows
        {
            public class UIElement { public event System.EventHandler MouseLeftButtonUp; }
            public class Window { }
            public class RoutedEventArgs { }
        }
        namespace System.Windows.Controls { public class TextBlock : UIElement { public string Text { get; set; } } }
        """);

    private static readonly RuleTest OnForms = Rule.WithStub("""
        namespace System.Windows.Forms
        {
            public class Control { public string Text { get; set; } public event System.EventHandler Click; }
            public class Label : Control { }
            public class LinkLabel : Label { public event System.EventHandler LinkClicked; }
        }
        """);

    private static readonly RuleTest OnWinUi = Rule.WithStub("""
        namespace Microsoft.UI.Xaml { public class Window { } public class UIElement { public event System.EventHandler Tapped; } }
        namespace Microsoft.UI.Xaml.Controls { public class TextBlock : UIElement { public string Text { get; set; } } }
        namespace Windows.System { public static class Launcher { public static global::System.Threading.Tasks.Task<bool> LaunchUriAsync(global::System.Uri address) => null; } }
        """);

    [Theory]
    [InlineData("About.razor", "<p>@[|IcpFiling.Number|]</p>", "<p><a href=\"@IcpFiling.VerificationUrl\">@IcpFiling.Number</a></p>")]
    [InlineData("About.razor", "<p>备案号@([|IcpFiling.Number|])</p>", "<p>备案号<a href=\"@IcpFiling.VerificationUrl\">@(IcpFiling.Number)</a></p>")]
    [InlineData("About.cshtml", "<p>@[|Shop.IcpFiling.Number|]</p>", "<p><a href=\"@Shop.IcpFiling.VerificationUrl\">@Shop.IcpFiling.Number</a></p>")]
    public Task ConstantOfRazor_GetsAnAnchor(string path, string before, string after) => Declared.FixesFile(path, before, after);

    [Theory]
    [InlineData("<MButton Text=\"@[|IcpFiling.Number|]\" />")]
    [InlineData("<p>@(Label + [|IcpFiling.Number|])</p>")]
    public Task OtherExpressionOfRazor_HasNoFix(string markup) => Declared.DoesNotFixFile("About.razor", markup);

    [Theory]
    [InlineData("<Label Text=\"备案号：[|沪ICP备2026040883号-2A|]\" />", """
        <Label Text="备案号：沪ICP备2026040883号-2A">
                <Label.GestureRecognizers>
                    <TapGestureRecognizer Tapped="OnFilingNumberTapped" />
                </Label.GestureRecognizers>
            </Label>
        """)]
    [InlineData("<Label>[|沪ICP备2026040883号-2A|]</Label>", "<Label><Label.GestureRecognizers><TapGestureRecognizer Tapped=\"OnFilingNumberTapped\" /></Label.GestureRecognizers>沪ICP备2026040883号-2A</Label>")]
    [InlineData("<Label><Label.FormattedText><FormattedString><Span Text=\"[|沪ICP备2026040883号-2A|]\" /></FormattedString></Label.FormattedText></Label>", "<Label><Label.FormattedText><FormattedString><Span Text=\"沪ICP备2026040883号-2A\"><Span.GestureRecognizers><TapGestureRecognizer Tapped=\"OnFilingNumberTapped\" /></Span.GestureRecognizers></Span></FormattedString></Label.FormattedText></Label>")]
    [InlineData("<Button Text=\"[|沪ICP备2026040883号-2A|]\" FontSize=\"12\" />", "<Button Text=\"沪ICP备2026040883号-2A\" Clicked=\"OnFilingNumberTapped\" FontSize=\"12\" />")]
    public Task NumberOfMaui_GetsAGesture(string before, string after) => OnMaui
        .WithFile("AboutPage.xaml.cs", "namespace Shop\n{\n    partial class AboutPage\n    {\n    }\n}\n")
        .WithFixedFile("AboutPage.xaml.cs", """
            namespace Shop
            {
                partial class AboutPage
                {
                    private async void OnFilingNumberTapped(object sender, global::System.EventArgs e) =>
                        await global::Microsoft.Maui.ApplicationModel.Launcher.OpenAsync("https://beian.miit.gov.cn/");
                }
            }

            """)
        .FixesFile("AboutPage.xaml", Page("ContentPage", Maui, before), Page("ContentPage", Maui, after));

    [Theory]
    [InlineData("<TextBlock Text=\"[|沪ICP备2026040883号-2A|]\" FontSize=\"12\" />", "<TextBlock FontSize=\"12\"><Hyperlink Click=\"OnFilingNumberClick\"><Run Text=\"沪ICP备2026040883号-2A\" /></Hyperlink></TextBlock>")]
    [InlineData("<TextBlock>备案号：[|沪ICP备2026040883号-2A|]</TextBlock>", "<TextBlock>备案号：<Hyperlink Click=\"OnFilingNumberClick\">沪ICP备2026040883号-2A</Hyperlink></TextBlock>")]
    [InlineData("<TextBlock><Run Text=\"备案号：\" /><Run Text=\"[|沪ICP备2026040883号-2A|]\" /></TextBlock>", "<TextBlock><Run Text=\"备案号：\" /><Hyperlink Click=\"OnFilingNumberClick\"><Run Text=\"沪ICP备2026040883号-2A\" /></Hyperlink></TextBlock>")]
    [InlineData("<Label Content=\"[|沪ICP备2026040883号-2A|]\" />", "<Label><TextBlock><Hyperlink Click=\"OnFilingNumberClick\"><Run Text=\"沪ICP备2026040883号-2A\" /></Hyperlink></TextBlock></Label>")]
    public Task NumberOfWpf_GetsAHyperlink(string before, string after) => OnWpf
        .WithFile("AboutPage.xaml.cs", "namespace Shop\n{\n    partial class AboutPage\n    {\n    }\n}\n")
        .WithFixedFile("AboutPage.xaml.cs", """
            namespace Shop
            {
                partial class AboutPage
                {
                    private void OnFilingNumberClick(object sender, global::System.Windows.RoutedEventArgs e) =>
                        global::System.Diagnostics.Process.Start(new global::System.Diagnostics.ProcessStartInfo("https://beian.miit.gov.cn/") { UseShellExecute = true });
                }
            }

            """)
        .FixesFile("AboutPage.xaml", Page("Page", Presentation, before), Page("Page", Presentation, after));

    [Fact]
    public Task ConstantOfWpf_StaysInTheRun() => OnWpf.WithProperty("IcpFilingNumber", "沪ICP备2026040883号-2A")
        .WithFile("AboutPage.xaml.cs", "namespace Shop\n{\n    partial class AboutPage\n    {\n    }\n}\n")
        .WithFixedFile("AboutPage.xaml.cs", """
            namespace Shop
            {
                partial class AboutPage
                {
                    private void OnFilingNumberClick(object sender, global::System.Windows.RoutedEventArgs e) =>
                        global::System.Diagnostics.Process.Start(new global::System.Diagnostics.ProcessStartInfo(IcpFiling.VerificationUrl) { UseShellExecute = true });
                }
            }

            """)
        .FixesFile(
            "AboutPage.xaml",
            Page("Page", Presentation, "<TextBlock xmlns:local=\"clr-namespace:Shop\" Text=\"[|{x:Static local:IcpFiling.Number}|]\" />"),
            Page("Page", Presentation, "<TextBlock xmlns:local=\"clr-namespace:Shop\"><Hyperlink Click=\"OnFilingNumberClick\"><Run Text=\"{x:Static local:IcpFiling.Number}\" /></Hyperlink></TextBlock>"));

    [Theory]
    [InlineData("<TextBlock Text=\"[|沪ICP备2026040883号-2A|]\" />", "<TextBlock><Hyperlink NavigateUri=\"https://beian.miit.gov.cn/\"><Run Text=\"沪ICP备2026040883号-2A\" /></Hyperlink></TextBlock>")]
    [InlineData("<TextBlock>备案号：[|沪ICP备2026040883号-2A|]</TextBlock>", "<TextBlock>备案号：<Hyperlink NavigateUri=\"https://beian.miit.gov.cn/\">沪ICP备2026040883号-2A</Hyperlink></TextBlock>")]
    public Task NumberOfWinUi_GetsAHyperlink(string before, string after) => OnWinUi.FixesFile("AboutPage.xaml", Page("Page", Presentation, before), Page("Page", Presentation, after));

    [Theory]
    [InlineData(
        "<TextBlock Grid.Row=\"2\" Text=\"[|沪ICP备2026040883号-2A|]\" Margin=\"4\" Classes=\"small\" />",
        "<HyperlinkButton Grid.Row=\"2\" Margin=\"4\" NavigateUri=\"https://beian.miit.gov.cn/\">\n        <TextBlock Text=\"沪ICP备2026040883号-2A\" Classes=\"small\" />\n    </HyperlinkButton>")]
    [InlineData(
        "<TextBlock><Run Text=\"备案号：\" /><Run Text=\"[|沪ICP备2026040883号-2A|]\" /></TextBlock>",
        "<HyperlinkButton NavigateUri=\"https://beian.miit.gov.cn/\">\n        <TextBlock><Run Text=\"备案号：\" /><Run Text=\"沪ICP备2026040883号-2A\" /></TextBlock>\n    </HyperlinkButton>")]
    public Task NumberOfAvalonia_StandsInAButton(string before, string after) => Rule.FixesFile("AboutView.axaml", Page("UserControl", Avalonia, before), Page("UserControl", Avalonia, after));

    // Half typed, of another library, with a class that nobody finds, bound in both directions, with gestures of its own.
    [Theory]
    [InlineData("AboutView.axaml", Avalonia, "<TextBlock Text=\"[|沪ICP备2026040883号-2A|]\"")]
    [InlineData("AboutView.axaml", Avalonia, "<t:TextBlock xmlns:t=\"a\" Text=\"[|沪ICP备2026040883号-2A|]\" />")]
    [InlineData("AboutView.axaml", Avalonia, "<Button><TextBlock Text=\"[|沪ICP备2026040883号-2A|]\" /></Button>")]
    [InlineData("AboutView.axaml", Avalonia, "<Expander Header=\"[|沪ICP备2026040883号-2A|]\" />")]
    [InlineData("AboutPage.xaml", Maui, "<Label Text=\"[|沪ICP备2026040883号-2A|]\" />")]
    [InlineData("AboutPage.xaml", Maui, "<Label Text=\"[|沪ICP备2026040883号-2A|]\"><Label.GestureRecognizers><SwipeGestureRecognizer /></Label.GestureRecognizers></Label>")]
    [InlineData("AboutPage.xaml", Presentation, "<TextBlock Text=\"[|沪ICP备2026040883号-2A|]\" />")]
    public Task OtherElement_HasNoFix(string path, string ns, string element) => Rule.DoesNotFixFile(path, Page("Page", ns, element));

    [Fact]
    public Task PageThatHasSuchAHandler_HasNoFix() => OnMaui.WithFile("AboutPage.xaml.cs", "namespace Shop { partial class AboutPage { void OnFilingNumberTapped() { } } }")
        .DoesNotFixFile("AboutPage.xaml", Page("ContentPage", Maui, "<Label Text=\"[|沪ICP备2026040883号-2A|]\" />"));

    [Fact]
    public Task LabelOfForms_OpensTheRegister() => OnForms.Fixes(
        """
        using System.Windows.Forms;
        class AboutForm
        {
            void Fill(Label label)
            {
                label.Text = "备案号：[|沪ICP备2026040883号-2A|]";
            }
        }
        """,
        """
        using System.Windows.Forms;
        class AboutForm
        {
            void Fill(Label label)
            {
                label.Text = "备案号：沪ICP备2026040883号-2A";
                label.Click += delegate { global::System.Diagnostics.Process.Start(new global::System.Diagnostics.ProcessStartInfo("https://beian.miit.gov.cn/") { UseShellExecute = true }); };
            }
        }
        """);

    [Theory]
    [InlineData(
        "System.Windows.Forms.LinkLabel link",
        "link.Text = \"[|沪ICP备2026040883号-2A|]\";",
        "link.Text = \"沪ICP备2026040883号-2A\"; link.LinkClicked += delegate { global::System.Diagnostics.Process.Start(new global::System.Diagnostics.ProcessStartInfo(\"https://beian.miit.gov.cn/\") { UseShellExecute = true }); };")]
    [InlineData(
        "object parent",
        "var label = new System.Windows.Forms.Label { Text = \"[|沪ICP备2026040883号-2A|]\" };",
        "var label = new System.Windows.Forms.Label { Text = \"沪ICP备2026040883号-2A\" }; label.Click += delegate { global::System.Diagnostics.Process.Start(new global::System.Diagnostics.ProcessStartInfo(\"https://beian.miit.gov.cn/\") { UseShellExecute = true }); };")]
    public Task ControlOfForms_OpensTheRegister(string parameter, string before, string after) => OnForms.Fixes(Method(parameter, before), Method(parameter, after));

    [Theory]
    [InlineData(
        "var text = new System.Windows.Controls.TextBlock { Text = \"[|沪ICP备2026040883号-2A|]\" };",
        "var text = new System.Windows.Controls.TextBlock { Text = \"沪ICP备2026040883号-2A\" }; text.MouseLeftButtonUp += delegate { global::System.Diagnostics.Process.Start(new global::System.Diagnostics.ProcessStartInfo(\"https://beian.miit.gov.cn/\") { UseShellExecute = true }); };")]
    public Task TextOfWpf_OpensTheRegister(string before, string after) => OnWpf.Fixes(Method("object parent", before), Method("object parent", after));

    [Theory]
    [InlineData(
        "Label label",
        "label.Text = \"[|沪ICP备2026040883号-2A|]\";",
        "label.Text = \"沪ICP备2026040883号-2A\"; label.GestureRecognizers.Add(new TapGestureRecognizer { Command = new Command(async () => await global::Microsoft.Maui.ApplicationModel.Launcher.OpenAsync(\"https://beian.miit.gov.cn/\")) });")]
    [InlineData(
        "System.Collections.Generic.List<object> children",
        "children.Add(new Label { Text = \"备案号：\" + \"[|沪ICP备2026040883号-2A|]\" });",
        "children.Add(new Label { Text = \"备案号：\" + \"沪ICP备2026040883号-2A\", GestureRecognizers = { new TapGestureRecognizer { Command = new Command(async () => await global::Microsoft.Maui.ApplicationModel.Launcher.OpenAsync(\"https://beian.miit.gov.cn/\")) } } });")]
    public Task LabelOfMaui_GetsAGesture(string parameter, string before, string after) =>
        OnMaui.Fixes("using Microsoft.Maui.Controls; " + Method(parameter, before), "using Microsoft.Maui.Controls; " + Method(parameter, after));

    [Fact]
    public Task TextOfWinUi_OpensTheRegister() => OnWinUi.Fixes(
        Method("Microsoft.UI.Xaml.Controls.TextBlock text", "text.Text = \"[|沪ICP备2026040883号-2A|]\";"),
        Method("Microsoft.UI.Xaml.Controls.TextBlock text", "text.Text = \"沪ICP备2026040883号-2A\"; text.Tapped += async delegate { await global::Windows.System.Launcher.LaunchUriAsync(new global::System.Uri(\"https://beian.miit.gov.cn/\")); };"));

    [Theory]
    [InlineData("class C { string Text; void M(C label) { label.Text = \"[|沪ICP备2026040883号-2A|]\"; } }")]
    [InlineData("class C { string M() => \"[|沪ICP备2026040883号-2A|]\"; string N => M(); }")]
    [InlineData("class C { void M(System.Windows.Forms.Label label, bool a) { if (a) label.Text = \"[|沪ICP备2026040883号-2A|]\"; } }")]
    [InlineData("class C { object M() => new System.Windows.Forms.Label { Text = \"[|沪ICP备2026040883号-2A|]\" }; }")]
    public Task OtherCode_HasNoFix(string code) => OnForms.DoesNotFix(code);

    private static string Method(string parameter, string statement) => "class C { void M(" + parameter + ") { " + statement + " } }";

    private static string Page(string root, string ns, string content) =>
        "<" + root + " x:Class=\"Shop.AboutPage\" xmlns=\"" + ns + "\"" + Language + ">\n    " + content + "\n</" + root + ">";
}
