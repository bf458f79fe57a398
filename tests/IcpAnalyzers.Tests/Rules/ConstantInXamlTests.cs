using System.Threading.Tasks;
using IcpAnalyzers.Testing;

namespace IcpAnalyzers.Tests.Rules;

/// <summary>The fix of ICP1011 inside of longer texts of XAML, in the idiom of each dialect.</summary>
public sealed class ConstantInXamlTests
{
    private const string Language = " xmlns:x=\"http://schemas.microsoft.com/winfx/2006/xaml\"";
    private const string Maui = "http://schemas.microsoft.com/dotnet/2021/maui";
    private const string Avalonia = "https://github.com/avaloniaui";
    private const string Presentation = "http://schemas.microsoft.com/winfx/2006/xaml/presentation";

    private static readonly RuleTest Rule = RuleTest.For("ICP1011").AsApp().WithProperty("IcpFilingNumber", "沪ICP备2026040883号-2A").WithProperty("RootNamespace", "Shop")
        .WithStub("[assembly: System.Reflection.AssemblyMetadata(\"IcpAnalyzers.Shows\", \"Link\")]");

    private static readonly RuleTest Wpf = Rule.WithStub("namespace System.Windows { public class Window { } }");

    private static readonly RuleTest WinUi = Rule.WithStub("namespace Microsoft.UI.Xaml { public class Window { } }");

    [Theory]
    [InlineData("<Label Text=\"备案号：[|沪ICP备2026040883号-2A|]\" FontSize=\"12\" />", "<Label Text=\"{Binding Source={x:Static local:IcpFiling.Number}, StringFormat='备案号：{0}'}\" FontSize=\"12\" />")]
    [InlineData("<Span Text=\"[|沪ICP备2026040883号-2A|] 丨 商店\" />", "<Span Text=\"{Binding Source={x:Static local:IcpFiling.Number}, StringFormat='{0} 丨 商店'}\" />")]
    [InlineData("<Label>\n  [|沪ICP备2026040883号-2A|]\n</Label>", "<Label Text=\"{x:Static local:IcpFiling.Number}\" />")]
    [InlineData("<Label FontSize=\"12\">备案号：[|沪ICP备2026040883号-2A|]</Label>", "<Label FontSize=\"12\" Text=\"{Binding Source={x:Static local:IcpFiling.Number}, StringFormat='备案号：{0}'}\" />")]
    public Task TextOfMaui_IsFormatted(string before, string after) => Rule.FixesFile("AboutPage.xaml", Page("ContentPage", Maui, before), Page("ContentPage", Maui, after, "clr-namespace:Shop"));

    [Theory]
    [InlineData("<TextBlock Text=\"备案号：[|沪ICP备2026040883号-2A|]\" FontSize=\"12\" />", "<TextBlock FontSize=\"12\"><Run Text=\"备案号：\" /><Run Text=\"{x:Static local:IcpFiling.Number}\" /></TextBlock>")]
    [InlineData("<TextBlock Text=\"[|沪ICP备2026040883号-2A|] 商店\"></TextBlock>", "<TextBlock><Run Text=\"{x:Static local:IcpFiling.Number}\" /><Run Text=\" 商店\" /></TextBlock>")]
    [InlineData("<TextBlock>备案号：[|沪ICP备2026040883号-2A|]，商店</TextBlock>", "<TextBlock>备案号：<Run Text=\"{x:Static local:IcpFiling.Number}\" />，商店</TextBlock>")]
    [InlineData("<TextBlock><Run FontSize=\"9\" Text=\"备案号：[|沪ICP备2026040883号-2A|]\" /></TextBlock>", "<TextBlock><Run FontSize=\"9\" Text=\"备案号：\" /><Run FontSize=\"9\" Text=\"{x:Static local:IcpFiling.Number}\" /></TextBlock>")]
    [InlineData("<TextBlock><Run>备案号：</Run><Run>[|沪ICP备2026040883号-2A|]</Run></TextBlock>", "<TextBlock><Run>备案号：</Run><Run Text=\"{x:Static local:IcpFiling.Number}\" /></TextBlock>")]
    [InlineData("<TextBlock><Hyperlink Click=\"Open\">备案号：[|沪ICP备2026040883号-2A|]</Hyperlink></TextBlock>", "<TextBlock><Hyperlink Click=\"Open\">备案号：<Run Text=\"{x:Static local:IcpFiling.Number}\" /></Hyperlink></TextBlock>")]
    [InlineData("<Label Content=\"备案号：[|沪ICP备2026040883号-2A|]\"/>", "<Label><TextBlock><Run Text=\"备案号：\" /><Run Text=\"{x:Static local:IcpFiling.Number}\" /></TextBlock></Label>")]
    public Task TextOfWpf_IsCutIntoRuns(string before, string after) => Wpf.FixesFile("AboutWindow.xaml", Page("Window", Presentation, before), Page("Window", Presentation, after, "clr-namespace:Shop"));

    [Fact]
    public Task TitleOfWpf_IsFormatted() => Wpf.FixesFile(
        "AboutWindow.xaml",
        "<Window xmlns=\"" + Presentation + "\"" + Language + " Title=\"商店 [|沪ICP备2026040883号-2A|]\" />",
        "<Window xmlns=\"" + Presentation + "\"" + Language + " xmlns:local=\"clr-namespace:Shop\" Title=\"{Binding Source={x:Static local:IcpFiling.Number}, StringFormat='商店 {0}'}\" />");

    [Fact]
    public Task ContentOfAvalonia_IsCutIntoRuns() => Rule.FixesFile(
        "AboutView.axaml",
        Page("UserControl", Avalonia, "<HyperlinkButton\n    Content=\"ICP备案号：[|沪ICP备2026040883号-2A|]\"\n    NavigateUri=\"https://beian.miit.gov.cn\" />"),
        Page("UserControl", Avalonia, "<HyperlinkButton\n    NavigateUri=\"https://beian.miit.gov.cn\"><TextBlock><Run Text=\"ICP备案号：\" /><Run Text=\"{x:Static local:IcpFiling.Number}\" /></TextBlock></HyperlinkButton>", "using:Shop"));

    [Fact]
    public Task TextOfWinUi_IsCutIntoRuns() => WinUi.FixesFile(
        "AboutPage.xaml",
        Page("Page", Presentation, "<TextBlock Text=\"备案号：[|沪ICP备2026040883号-2A|]\" />"),
        Page("Page", Presentation, "<TextBlock><Run Text=\"备案号：\" /><Run Text=\"{x:Bind local:IcpFiling.Number}\" /></TextBlock>", "using:Shop"));

    [Fact]
    public Task PlaceholderInALongerText_IsReadFromTheConstantToo() => RuleTest.For("ICP1003").AsApp().WithProperty("IcpFilingNumber", "沪ICP备2026040883号-2A").WithProperty("RootNamespace", "Shop").FixesFile(
        "AboutView.axaml",
        Page("UserControl", Avalonia, "<TextBlock Text=\"ICP备案号：[|待备案|]\" /><HyperlinkButton NavigateUri=\"https://beian.miit.gov.cn\" />"),
        Page("UserControl", Avalonia, "<TextBlock><Run Text=\"ICP备案号：\" /><Run Text=\"{x:Static local:IcpFiling.Number}\" /></TextBlock><HyperlinkButton NavigateUri=\"https://beian.miit.gov.cn\" />", "using:Shop"));

    // Names that code may know, bindings in both directions, quotes, entities, access keys, elements of other libraries.
    [Theory]
    [InlineData("<Entry Text=\"备案号：[|沪ICP备2026040883号-2A|]\" />")]
    [InlineData("<Label Text='备案号：[|沪ICP备2026040883号-2A|]' />")]
    [InlineData("<Label Text=\"&#169; 商店 [|沪ICP备2026040883号-2A|]\" />")]
    [InlineData("<Label Text=\"商店's [|沪ICP备2026040883号-2A|]\" />")]
    [InlineData("<Label Text=\"{OnPlatform Default='[|沪ICP备2026040883号-2A|]'}\" />")]
    [InlineData("<t:Label xmlns:t=\"a\" Text=\"备案号：[|沪ICP备2026040883号-2A|]\" />")]
    [InlineData("<RadioButton Content=\"备案号：[|沪ICP备2026040883号-2A|]\" />")]
    public Task OtherTextOfMaui_HasNoFix(string element) => Rule.DoesNotFixFile("AboutPage.xaml", Page("ContentPage", Maui, element));

    [Theory]
    [InlineData("<TextBox Text=\"备案号：[|沪ICP备2026040883号-2A|]\" />")]
    [InlineData("<TextBlock Text=\"备案号：[|沪ICP备2026040883号-2A|]\"><TextBlock.ToolTip>a</TextBlock.ToolTip></TextBlock>")]
    [InlineData("<TextBlock><Run x:Name=\"run\" Text=\"备案号：[|沪ICP备2026040883号-2A|]\" /></TextBlock>")]
    [InlineData("<Label Content=\"_A [|沪ICP备2026040883号-2A|]\" />")]
    [InlineData("<Label>备案号：[|沪ICP备2026040883号-2A|]</Label>")]
    [InlineData("<TextBlock><Run>备案号：[|沪ICP备2026040883号-2A|]</Run></TextBlock>")]
    [InlineData("<GroupBox Header=\"备案号：[|沪ICP备2026040883号-2A|]\" />")]
    public Task OtherTextOfWpf_HasNoFix(string element) => Wpf.DoesNotFixFile("AboutWindow.xaml", Page("Window", Presentation, element));

    [Fact]
    public Task OldAvalonia_HasNoRuns() => Rule.WithStub("namespace Avalonia.Controls { public class TextBlock { } }")
        .DoesNotFixFile("AboutView.axaml", Page("UserControl", Avalonia, "<TextBlock Text=\"备案号：[|沪ICP备2026040883号-2A|]\" />"));

    private static string Page(string root, string ns, string content, string? constants = null) =>
        "<" + root + " x:Class=\"Shop.About\" xmlns=\"" + ns + "\"" + Language + (constants is null ? "" : " xmlns:local=\"" + constants + "\"") + ">\n  " + content + "\n</" + root + ">";
}
