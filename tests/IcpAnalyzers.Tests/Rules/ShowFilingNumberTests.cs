using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

/// <summary>The fix of ICP1001: the number on a page that the user picks.</summary>
public sealed class ShowFilingNumberTests
{
    private const string Before = "namespace Ui { public class Application { } } class [|App|] : Ui.Application { }";

    private const string After = "namespace Ui { public class Application { } } class App : Ui.Application { }";

    private const string MauiPage = """
        <ContentPage xmlns="http://schemas.microsoft.com/dotnet/2021/maui"
                     xmlns:x="http://schemas.microsoft.com/winfx/2009/xaml"
                     x:Class="Shop.AboutPage">
            <ScrollView>
                <VerticalStackLayout>
                    <Label Text="关于" />
                </VerticalStackLayout>
            </ScrollView>
        </ContentPage>
        """;

    private const string MauiCode = """
        using Microsoft.Maui.Controls;

        namespace Shop
        {
            public partial class AboutPage : ContentPage
            {
                public AboutPage()
                {
                }
            }
        }
        """;

    private const string WpfCode = "using System.Windows;\nnamespace Shop { public partial class AboutWindow : Window { } }";

    private static readonly RuleTest Undeclared = RuleTest.For("ICP1001").AsApp().OncePerCompilation().WithProperty("ApplicationId", "cn.shop-sample.app").WithProperty("RootNamespace", "Shop");

    private static readonly RuleTest Rule = Undeclared.WithProperty("IcpFilingNumber", "沪ICP备2026040883号-2A");

    private static readonly RuleTest Maui = Rule.WithStub(
        "namespace Microsoft.Maui.Controls { public class ContentPage { } } namespace Microsoft.Maui.ApplicationModel { public static class Launcher { public static System.Threading.Tasks.Task OpenAsync(string address) => null; } }");

    private static readonly RuleTest Wpf = Rule.WithStub("namespace System.Windows { public class Window { } public class RoutedEventArgs { } }");

    private static readonly RuleTest WinUi = Rule.WithStub("namespace Microsoft.UI.Xaml { public class Window { } }");

    [Fact]
    public Task PageOfMaui_GetsALabelThatOpensTheRegister() => Maui
        .WithFile("AboutPage.xaml", MauiPage).WithFile("AboutPage.xaml.cs", MauiCode)
        .WithFixedFile("AboutPage.xaml", """
            <ContentPage xmlns="http://schemas.microsoft.com/dotnet/2021/maui"
                         xmlns:x="http://schemas.microsoft.com/winfx/2009/xaml"
                         xmlns:local="clr-namespace:Shop"
                         x:Class="Shop.AboutPage">
                <ScrollView>
                    <VerticalStackLayout>
                        <Label Text="关于" />
                        <Label Text="{Binding Source={x:Static local:IcpFiling.Number}, StringFormat='ICP备案号：{0}'}" TextDecorations="Underline" HorizontalOptions="Center">
                            <Label.GestureRecognizers>
                                <TapGestureRecognizer Tapped="OnFilingNumberTapped" />
                            </Label.GestureRecognizers>
                        </Label>
                    </VerticalStackLayout>
                </ScrollView>
            </ContentPage>
            """)
        .WithFixedFile("AboutPage.xaml.cs", """
            using Microsoft.Maui.Controls;

            namespace Shop
            {
                public partial class AboutPage : ContentPage
                {
                    public AboutPage()
                    {
                    }

                    private async void OnFilingNumberTapped(object sender, global::System.EventArgs e) =>
                        await global::Microsoft.Maui.ApplicationModel.Launcher.OpenAsync(IcpFiling.VerificationUrl);
                }
            }
            """)
        .Fixes(Before, After);

    [Fact]
    public Task ProjectWithoutANumber_GetsAGapThatIsReported() => Undeclared
        .WithStub("namespace Microsoft.Maui.Controls { public class ContentPage { } }")
        .WithFile("AboutPage.xaml", MauiPage).WithFile("AboutPage.xaml.cs", "namespace Shop\n{ partial class AboutPage { } }")
        .WithFixedFile("AboutPage.xaml", MauiPage.Replace(
            "            <Label Text=\"关于\" />\n",
            """
                        <Label Text="关于" />
                        <Label Text="ICP备案号：{|ICP1003:待填写|}" TextDecorations="Underline" HorizontalOptions="Center">
                            <Label.GestureRecognizers>
                                <TapGestureRecognizer Tapped="OnFilingNumberTapped" />
                            </Label.GestureRecognizers>
                        </Label>

            """, System.StringComparison.Ordinal))
        .WithFixedFile("AboutPage.xaml.cs", """
            namespace Shop
            { partial class AboutPage { 
                private async void OnFilingNumberTapped(object sender, global::System.EventArgs e) =>
                    await global::Microsoft.Maui.ApplicationModel.Launcher.OpenAsync("https://beian.miit.gov.cn/");
            } }
            """)
        .AllowingCompilerErrors().Fixes(Before, After);

    [Fact]
    public Task WindowOfWpf_GetsAHyperlinkInARowOfItsOwn() => Wpf
        .WithFile("AboutWindow.xaml.cs", WpfCode)
        .WithFile("AboutWindow.xaml", """
            <Window x:Class="Shop.AboutWindow" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml">
              <Grid>
                <Grid.RowDefinitions>
                  <RowDefinition Height="Auto" />
                  <RowDefinition Height="*" />
                </Grid.RowDefinitions>
                <TextBlock Text="版本 1.2" />
              </Grid>
            </Window>
            """)
        .WithFixedFile("AboutWindow.xaml", """
            <Window x:Class="Shop.AboutWindow" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml" xmlns:local="clr-namespace:Shop">
              <Grid>
                <Grid.RowDefinitions>
                  <RowDefinition Height="Auto" />
                  <RowDefinition Height="*" />
                  <RowDefinition Height="Auto" />
                </Grid.RowDefinitions>
                <TextBlock Text="版本 1.2" />
                <TextBlock Grid.Row="2" HorizontalAlignment="Center">
                  <Run Text="ICP备案号：" /><Hyperlink Click="OnFilingNumberClick"><Run Text="{x:Static local:IcpFiling.Number}" /></Hyperlink>
                </TextBlock>
              </Grid>
            </Window>
            """)
        .WithFixedFile("AboutWindow.xaml.cs", """
            using System.Windows;
            namespace Shop { public partial class AboutWindow : Window { 
                private void OnFilingNumberClick(object sender, RoutedEventArgs e) =>
                    global::System.Diagnostics.Process.Start(new global::System.Diagnostics.ProcessStartInfo(IcpFiling.VerificationUrl) { UseShellExecute = true });
            } }
            """)
        .Fixes(Before, After);

    [Fact]
    public Task EnglishPage_GetsTheEnglishCaption() => Rule
        .WithFile("SettingsView.axaml", """
            <UserControl xmlns="https://github.com/avaloniaui"
                         xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml"
                         xmlns:vm="using:Shop.ViewModels"
                         xmlns:app="using:Shop">
              <DockPanel>
                <TextBlock Text="Settings" />
              </DockPanel>
            </UserControl>
            """)
        .WithFixedFile("SettingsView.axaml", """
            <UserControl xmlns="https://github.com/avaloniaui"
                         xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml"
                         xmlns:vm="using:Shop.ViewModels"
                         xmlns:app="using:Shop">
              <DockPanel>
                <HyperlinkButton DockPanel.Dock="Bottom" Content="{x:Static app:IcpFiling.NumberEnglish}" NavigateUri="https://beian.miit.gov.cn/" HorizontalAlignment="Center" />
                <TextBlock Text="Settings" />
              </DockPanel>
            </UserControl>
            """)
        .Fixes(Before, After);

    [Fact]
    public Task PageOfAvalonia_GetsALabelAndALink() => Rule
        .WithFile("AboutView.axaml", """
            <UserControl xmlns="https://github.com/avaloniaui" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml">
                <Grid ColumnDefinitions="Auto,*">
                    <TextBlock Text="关于" />
                </Grid>
            </UserControl>
            """)
        .WithFixedFile("AboutView.axaml", """
            <UserControl xmlns="https://github.com/avaloniaui" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml" xmlns:local="using:Shop">
                <Grid RowDefinitions="*,Auto" ColumnDefinitions="Auto,*">
                    <TextBlock Text="关于" />
                    <StackPanel Grid.Row="1" Grid.ColumnSpan="2" Orientation="Horizontal" HorizontalAlignment="Center">
                        <TextBlock Text="ICP备案号：" VerticalAlignment="Center" />
                        <HyperlinkButton Content="{x:Static local:IcpFiling.Number}" NavigateUri="https://beian.miit.gov.cn/" />
                    </StackPanel>
                </Grid>
            </UserControl>
            """)
        .Fixes(Before, After);

    [Fact]
    public Task PageOfWinUi_IsBoundToTheConstant() => WinUi
        .WithFile("SettingsPage.xaml", """
            <Page
                x:Class="Shop.SettingsPage"
                xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation"
                xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml">
                <ScrollViewer>
                    <StackPanel Spacing="8"><TextBlock Text="设置" /></StackPanel>
                </ScrollViewer>
            </Page>
            """)
        .WithFixedFile("SettingsPage.xaml", """
            <Page
                x:Class="Shop.SettingsPage"
                xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation"
                xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml"
                xmlns:local="using:Shop">
                <ScrollViewer>
                    <StackPanel Spacing="8"><TextBlock Text="设置" />
                        <StackPanel Orientation="Horizontal" HorizontalAlignment="Center">
                            <TextBlock Text="ICP备案号：" VerticalAlignment="Center" />
                            <HyperlinkButton Content="{x:Bind local:IcpFiling.Number}" NavigateUri="https://beian.miit.gov.cn/" />
                        </StackPanel>
                    </StackPanel>
                </ScrollViewer>
            </Page>
            """)
        .Fixes(Before, After);

    [Theory]
    [InlineData(
        "About.razor",
        "@page \"/about\"\n<h1>关于</h1>\n\n@code {\n    int a;\n}\n",
        "@page \"/about\"\n<h1>关于</h1>\n<p>ICP备案号：<a href=\"@IcpFiling.VerificationUrl\" target=\"_blank\" rel=\"noopener\">@IcpFiling.Number</a></p>\n\n@code {\n    int a;\n}\n")]
    [InlineData(
        "MainLayout.razor",
        "<main>@Body</main>\n<footer>\n  <p>© Lantern</p>\n</footer>\n",
        "<main>@Body</main>\n<footer>\n  <p>© Lantern</p>\n  <p><a href=\"@IcpFiling.VerificationUrl\" target=\"_blank\" rel=\"noopener\">@IcpFiling.NumberEnglish</a></p>\n</footer>\n")]
    [InlineData(
        "Pages/Shared/_Layout.cshtml",
        "<body>\n    @RenderBody()\n    <b>灯笼</b>\n</body>\n",
        "<body>\n    @RenderBody()\n    <b>灯笼</b>\n    <p>ICP备案号：<a href=\"@Shop.IcpFiling.VerificationUrl\" target=\"_blank\" rel=\"noopener\">@Shop.IcpFiling.Number</a></p>\n</body>\n")]
    [InlineData(
        "about.html",
        "<h1>灯笼</h1>\n<p>关于</p>",
        "<h1>灯笼</h1>\n<p>关于</p>\n<p><a href=\"https://beian.miit.gov.cn/\" target=\"_blank\" rel=\"noopener\">ICP备案号：沪ICP备2026040883号-2A</a></p>")]
    public Task PageOfMarkup_GetsALine(string path, string before, string after) => Rule.WithFile(path, before).WithFixedFile(path, after).Fixes(Before, After);

    [Fact]
    public Task FormOfWindowsForms_GetsALinkLabel() => Rule
        .WithStub("""
            namespace System.Windows.Forms
            {
                public enum DockStyle { Bottom }
                public class Controls { public void Add(object control) { } }
                public class Form { public Controls Controls { get; } }
                public class LinkLabel { public bool AutoSize; public DockStyle Dock; public string Text; public event System.EventHandler LinkClicked; }
            }
            """)
        .WithFile("AboutForm.Designer.cs", "namespace Shop { partial class AboutForm { void InitializeComponent() { } } }")
        .WithFile("AboutForm.cs", """
            using System.Diagnostics;
            using System.Windows.Forms;

            namespace Shop
            {
                public partial class AboutForm : Form
                {
                    public AboutForm()
                    {
                        InitializeComponent();
                        System.Console.WriteLine("关于");
                    }
                }
            }
            """)
        .WithFixedFile("AboutForm.cs", """
            using System.Diagnostics;
            using System.Windows.Forms;

            namespace Shop
            {
                public partial class AboutForm : Form
                {
                    public AboutForm()
                    {
                        InitializeComponent();
                        var filingNumber = new LinkLabel { AutoSize = true, Dock = DockStyle.Bottom, Text = "ICP备案号：" + IcpFiling.Number };
                        filingNumber.LinkClicked += delegate { Process.Start(new ProcessStartInfo(IcpFiling.VerificationUrl) { UseShellExecute = true }); };
                        Controls.Add(filingNumber);
                        System.Console.WriteLine("关于");
                    }
                }
            }
            """)
        .Fixes(Before, After);

    [Fact]
    public Task PageOfMauiInCode_GetsALabelInItsStack() => Rule
        .WithStub("""
            namespace Microsoft.Maui.ApplicationModel { public static class Launcher { public static System.Threading.Tasks.Task OpenAsync(string address) => null; } }
            namespace Microsoft.Maui.Controls
            {
                public class ContentPage { public object Content { get; set; } }
                public class Command { public Command(System.Action action) { } }
                public class TapGestureRecognizer { public Command Command { get; set; } }
                public class Label { public string Text { get; set; } public System.Collections.Generic.List<object> GestureRecognizers { get; } }
                public class VerticalStackLayout : System.Collections.Generic.List<object> { public int Spacing { get; set; } }
            }
            """)
        .WithFile("AboutPage.cs", """
            using Microsoft.Maui.ApplicationModel;
            using Microsoft.Maui.Controls;

            namespace Shop.Pages;

            public class AboutPage : ContentPage
            {
                public AboutPage() => Content = new VerticalStackLayout
                {
                    new Label { Text = "关于" },
                };
            }
            """)
        .WithFixedFile("AboutPage.cs", """
            using Microsoft.Maui.ApplicationModel;
            using Microsoft.Maui.Controls;

            namespace Shop.Pages;

            public class AboutPage : ContentPage
            {
                public AboutPage() => Content = new VerticalStackLayout
                {
                    new Label { Text = "关于" },
                    new Label
                    {
                        Text = "ICP备案号：" + IcpFiling.Number,
                        GestureRecognizers = { new TapGestureRecognizer { Command = new Command(async () => await Launcher.OpenAsync(IcpFiling.VerificationUrl)) } }
                    },
                };
            }
            """)
        .Fixes(Before, After);

    [Fact]
    public Task PageOfAvaloniaInCode_GetsALink() => Rule
        .WithStub("""
            namespace Avalonia.Controls
            {
                public class Button { public object Content { get; set; } }
                public class HyperlinkButton : Button { public System.Uri NavigateUri { get; set; } }
                public class StackPanel { public System.Collections.Generic.List<object> Children { get; } }
            }
            """)
        .WithFile("SettingsView.cs", """
            using System;
            using Avalonia.Controls;

            public class SettingsView
            {
                public object Content { get; } = new StackPanel { Children = { new Button { Content = "Settings" } } };
            }
            """)
        .WithFixedFile("SettingsView.cs", """
            using System;
            using Avalonia.Controls;

            public class SettingsView
            {
                public object Content { get; } = new StackPanel { Children = { new Button { Content = "Settings" }, new HyperlinkButton { Content = global::Shop.IcpFiling.NumberEnglish, NavigateUri = new Uri(global::Shop.IcpFiling.VerificationUrl) } } };
            }
            """)
        .Fixes(Before, After);

    [Fact]
    public Task MalformedNumber_IsNotWrittenOut() => Undeclared.WithProperty("IcpFilingNumber", "a\"<b>")
        .WithFile("about.html", "<h1>灯笼</h1>\n<p>关于</p>\n")
        .WithFixedFile("about.html", "<h1>灯笼</h1>\n<p>关于</p>\n<p><a href=\"https://beian.miit.gov.cn/\" target=\"_blank\" rel=\"noopener\">ICP备案号：{|ICP1003:待填写|}</a></p>\n")
        .Fixes(Before, After);

    [Fact]
    public Task SeveralPages_AreOfferedTheBestFirst()
    {
        var test = Rule.WithFile("Footer.razor", "<p>灯笼</p>\n").WithFile("About.razor", "<p>关于</p>\n").WithFile("Settings.razor", "<p>设置</p>\n").WithFile("Checkout.razor", "<p>结账</p>\n");
        const string Line = "<p>ICP备案号：<a href=\"@IcpFiling.VerificationUrl\" target=\"_blank\" rel=\"noopener\">@IcpFiling.Number</a></p>\n";
        return Task.WhenAll(
            test.WithAction(0).WithFixedFile("About.razor", "<p>关于</p>\n" + Line).Fixes(Before, After),
            test.WithAction(1).WithFixedFile("Settings.razor", "<p>设置</p>\n" + Line).Fixes(Before, After),
            test.WithAction(2).WithFixedFile("Footer.razor", "<p>灯笼</p>\n" + Line).Fixes(Before, After),
            test.WithAction(3).DoesNotFix(Before));
    }

    [Fact]
    public Task ShorterName_ComesFirst() => Rule.WithFile("Pages/AdvancedSettings.razor", "<p>设置</p>\n").WithFile("Pages/Settings.razor", "<p>设置</p>\n")
        .WithFixedFile("Pages/Settings.razor", "<p>设置</p>\n<p>ICP备案号：<a href=\"@IcpFiling.VerificationUrl\" target=\"_blank\" rel=\"noopener\">@IcpFiling.Number</a></p>\n").Fixes(Before, After);

    [Theory]
    [InlineData("MainPage.razor", "<p>首页</p>")]
    [InlineData("GridLayoutPage.axaml", "<UserControl xmlns=\"https://github.com/avaloniaui\" xmlns:x=\"http://schemas.microsoft.com/winfx/2006/xaml\"><StackPanel><TextBlock /></StackPanel></UserControl>")]
    public Task NoPageWhereItBelongs_OffersNothing(string path, string text) => Rule.WithFile(path, text).DoesNotFix(Before);

    [Theory]
    [InlineData("AboutPage.xaml", "<ContentPage xmlns=\"http://schemas.microsoft.com/dotnet/2021/maui\"><VerticalStackLayout>")]
    [InlineData("AboutPage.xaml", "<ContentPage xmlns=\"http://schemas.microsoft.com/dotnet/2021/maui\" xmlns:x=\"http://schemas.microsoft.com/winfx/2009/xaml\" x:Class=\"Shop.AboutPage\"><Grid><Label Text=\"</Grid></ContentPage>")]
    [InlineData("About.axaml", "<UserControl xmlns=\"https://github.com/avaloniaui\"><StackPanel></UserControl></StackPanel>")]
    [InlineData("About.razor", "<div><p>关于</p>")]
    [InlineData("About.razor", "<p>关于</p>\n@code {\n    void M() {\n")]
    [InlineData("About.razor", "<p>关于</p>@(a")]
    [InlineData("Footer.cshtml", "@if (true) {\n<p>关于</p>\n")]
    [InlineData("about.html", "<p title=\"关于>关于</p>")]
    public Task HalfTypedPage_OffersNothing(string path, string text) => Maui.WithFile(path, text).WithFile("AboutPage.xaml.cs", MauiCode).DoesNotFix(Before);

    [Theory]
    [InlineData("<Canvas xmlns=\"https://github.com/avaloniaui\" xmlns:x=\"http://schemas.microsoft.com/winfx/2006/xaml\"><TextBlock /></Canvas>")]
    [InlineData("<Styles xmlns=\"https://github.com/avaloniaui\" xmlns:x=\"http://schemas.microsoft.com/winfx/2006/xaml\"></Styles>")]
    [InlineData("<UserControl xmlns=\"https://github.com/avaloniaui\" xmlns:x=\"http://schemas.microsoft.com/winfx/2006/xaml\"><Grid RowDefinitions=\"{Binding Rows}\"><TextBlock /></Grid></UserControl>")]
    [InlineData("<UserControl xmlns=\"https://github.com/avaloniaui\" xmlns:x=\"http://schemas.microsoft.com/winfx/2006/xaml\"><StackPanel Orientation=\"Horizontal\"><TextBlock /></StackPanel></UserControl>")]
    [InlineData("<UserControl xmlns=\"https://github.com/avaloniaui\" xmlns:x=\"http://schemas.microsoft.com/winfx/2006/xaml\"><StackPanel IsVisible=\"False\"><TextBlock /></StackPanel></UserControl>")]
    [InlineData("<UserControl xmlns=\"https://github.com/avaloniaui\" xmlns:x=\"http://schemas.microsoft.com/winfx/2006/xaml\"><StackPanel /></UserControl>")]
    [InlineData("<Window xmlns=\"http://schemas.microsoft.com/winfx/2006/xaml/presentation\" xmlns:x=\"http://schemas.microsoft.com/winfx/2006/xaml\" x:Class=\"Shop.About\"><StackPanel><TextBlock /></StackPanel></Window>")]
    public Task PageWithoutACertainPlace_OffersNothing(string text) => Rule.WithFile("About.axaml", text).DoesNotFix(Before);

    [Fact]
    public Task PageWithoutItsCode_OffersNothing() => Maui.WithFile("AboutPage.xaml", MauiPage).DoesNotFix(Before);

    [Fact]
    public Task OldAvalonia_OffersNothing() => Rule.WithStub("namespace Avalonia.Controls { public class Button { } }")
        .WithFile("About.axaml", "<UserControl xmlns=\"https://github.com/avaloniaui\" xmlns:x=\"http://schemas.microsoft.com/winfx/2006/xaml\"><StackPanel><TextBlock /></StackPanel></UserControl>").DoesNotFix(Before);
}
