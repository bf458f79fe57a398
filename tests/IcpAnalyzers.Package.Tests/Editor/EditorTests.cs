using System.Threading.Tasks;
using IcpAnalyzers.Package.Tests.Consumers;

namespace IcpAnalyzers.Package.Tests.Editor;

[Collection(PackageCollection.Name)]
public sealed class EditorTests(PackedPackage package)
{
    private const string CSharp = "class About { public const string Number = \"京ICP备2026031728号－2A\"; }\n";
    private const string Markup = "<Window xmlns=\"https://github.com/avaloniaui\">\n  <TextBlock Text=\"京ICP备2026031728号－2A\" />\n</Window>\n";
    private const string Wrong = "京ICP备2026031728号－2A";
    private const string Right = "京ICP备2026031728号-2A";

    // Both orders: an editor remembers the fix providers of a project after the first document it asked for.
    [Theory]
    [InlineData("About.cs", "About.axaml")]
    [InlineData("About.axaml", "About.cs")]
    public async Task Squiggle_AppearsWithALightBulbAndGoesAfterTheFix(string first, string second)
    {
        var consumer = new ConsumerProject(package, "editor " + first);
        consumer
            .WriteProject("Shop.csproj", "", consumer.Reference + """<None Include="About.axaml" />""")
            .Write("About.cs", CSharp)
            .Write("Register.cs", "class Register { const string Address = \"https://beian.miit.gov.cn/\"; }\n")
            .Write("About.axaml", Markup);
        (await consumer.RunAsync("restore")).Succeeded();

        using var editor = await EditorSession.OpenAsync(consumer.PathOf("Shop.csproj"));
        foreach (var file in new[] { first, second })
        {
            Assert.Equal(["ICP1002 " + Wrong], await editor.SquigglesAsync(file));
            Assert.Contains(Right, await editor.ApplyFirstFixAsync(file, "ICP1002"));
            Assert.Empty(await editor.SquigglesAsync(file));
            Assert.Contains(Right, await editor.TextAsync(file));
        }
    }

    // The finding stands in one file, and the light bulb changes another one of another kind.
    [Fact]
    public async Task MissingNumber_IsShownOnAPageFromTheLightBulb()
    {
        var consumer = new ConsumerProject(package, "editor page");
        consumer
            .WriteProject("Shop.csproj", "<OutputType>Exe</OutputType><IcpFilingNumber>京ICP备2026031728号-2A</IcpFilingNumber>", consumer.Reference + """<None Include="About.axaml" />""")
            .Write("App.cs", "class Application { }\nclass App : Application { static void Main() { } }\n")
            .Write("About.axaml", "<UserControl xmlns=\"https://github.com/avaloniaui\" xmlns:x=\"http://schemas.microsoft.com/winfx/2006/xaml\">\n  <StackPanel>\n    <TextBlock Text=\"About\" />\n  </StackPanel>\n</UserControl>\n");
        (await consumer.RunAsync("restore")).Succeeded();

        using var editor = await EditorSession.OpenAsync(consumer.PathOf("Shop.csproj"));
        Assert.Equal(["ICP1001 App"], await editor.SquigglesAsync("App.cs"));
        Assert.Equal("Show the filing number in About.axaml", await editor.ApplyFirstFixAsync("App.cs", "ICP1001"));
        Assert.Contains("    <HyperlinkButton Content=\"{x:Static local:IcpFiling.NumberEnglish}\" NavigateUri=\"https://beian.miit.gov.cn/\"", await editor.TextAsync("About.axaml"));
        Assert.Empty(await editor.SquigglesAsync("App.cs"));
        Assert.Empty(await editor.SquigglesAsync("About.axaml"));
    }

    // An app with several heads has its pages in a project that all of them refer to.
    [Fact]
    public async Task MissingNumber_IsShownOnAPageOfAReferencedProject()
    {
        var consumer = new ConsumerProject(package, "editor heads");
        consumer
            .WriteProject("Pages/Pages.csproj", "<EnableDefaultItems>false</EnableDefaultItems>", consumer.Reference + """<Compile Include="Texts.cs" /><None Include="About.razor" />""")
            .Write("Pages/Texts.cs", "public class Texts { }\n")
            .Write("Pages/About.razor", "<h1>关于</h1>\n")
            .WriteProject("Shop/Shop.csproj", "<OutputType>Exe</OutputType><IcpFilingNumber>京ICP备2026031728号-2A</IcpFilingNumber>", consumer.Reference + """<ProjectReference Include="../Pages/Pages.csproj" />""")
            .Write("Shop/App.cs", "class Application { }\nclass App : Application { static void Main() { } }\n");
        (await consumer.RunAsync("restore", "Shop/Shop.csproj")).Succeeded();

        using var editor = await EditorSession.OpenAsync(consumer.PathOf("Shop/Shop.csproj"));
        Assert.Equal(["ICP1001 App"], await editor.SquigglesAsync("App.cs"));
        Assert.Equal("Show the filing number in About.razor", await editor.ApplyFirstFixAsync("App.cs", "ICP1001"));
        Assert.Contains("ICP备案号：京ICP备2026031728号-2A</a>", await editor.TextAsync("About.razor"));
        Assert.Empty(await editor.SquigglesAsync("App.cs"));
        Assert.Empty(await editor.SquigglesAsync("About.razor"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<IcpFilingDomain Include=\"shop-sample.cn\" />")]
    public async Task FiledDomain_IsAddedToTheProjectFile(string filed)
    {
        var consumer = new ConsumerProject(package, "editor domain" + filed.Length);
        consumer
            .WriteProject("Shop.csproj", "", consumer.Reference + filed)
            .Write("Api.cs", "class Api { public const string ApiUrl = \"https://api.poems-sample.cn/v1\"; }\n");
        (await consumer.RunAsync("restore")).Succeeded();

        using var editor = await EditorSession.OpenAsync(consumer.PathOf("Shop.csproj"));
        Assert.Equal(["ICP2005 api.poems-sample.cn"], await editor.SquigglesAsync("Api.cs"));
        Assert.Contains("api.poems-sample.cn", await editor.ApplyFirstFixAsync("Api.cs", "ICP2005"));
        Assert.Contains("<IcpFilingDomain Include=\"api.poems-sample.cn\" />", await editor.TextAsync("Shop.csproj"));
    }

    [Fact]
    public async Task KnownAndSilencedFindings_AreNotUnderlined()
    {
        var consumer = new ConsumerProject(package, "editor baseline");
        consumer
            .WriteProject("Shop.csproj", "", consumer.Reference + """<None Include="About.axaml" />""")
            .Write("Register.cs", "class Register { const string Address = \"https://beian.miit.gov.cn/\"; }\n")
            .Write("icp.baseline.tsv", "ICP2001\tApi.cs\tapi.github.com\n")
            .Write("Api.cs", "class Api\n{\n    public const string ApiUrl = \"https://api.github.com/v1\";\n    public const string FeedUrl = \"https://sentry.io/api\";\n}\n")
            .Write("About.axaml", "<!-- icp-disable ICP1002 -->\n" + Markup);
        (await consumer.RunAsync("restore")).Succeeded();

        using var editor = await EditorSession.OpenAsync(consumer.PathOf("Shop.csproj"));
        Assert.Equal(["ICP2001 sentry.io"], await editor.SquigglesAsync("Api.cs"));
        Assert.Empty(await editor.SquigglesAsync("About.axaml"));
    }
}
