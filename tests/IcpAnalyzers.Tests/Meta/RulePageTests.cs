using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using IcpAnalyzers.Testing;
using IcpAnalyzers.Tests.Rules.Stubs;

namespace IcpAnalyzers.Tests.Meta;

public sealed class RulePageTests
{
    [Theory]
    [MemberData(nameof(RuleTextTests.AllRules), MemberType = typeof(RuleTextTests))]
    public Task BadExample_Triggers(string id) => Page(id, "Bad", triggers: true);

    [Theory]
    [MemberData(nameof(RuleTextTests.AllRules), MemberType = typeof(RuleTextTests))]
    public Task GoodExample_IsClean(string id) => Page(id, "Good", triggers: false);

    [Theory]
    [MemberData(nameof(RuleTextTests.AllRules), MemberType = typeof(RuleTextTests))]
    [MemberData(nameof(RuleTextTests.AllBuildRules), MemberType = typeof(RuleTextTests))]
    public void Page_HasEverySectionInBothLanguages(string id)
    {
        Assert.Equal(["Why", "What is reported", "Bad", "Good", "Fix", "Suppress"], Sections(Repository.Text($"docs/rules/{id}.md")));
        Assert.Equal(["原因", "报告什么", "错误", "正确", "修改", "关闭"], Sections(Repository.Text($"docs/rules/zh-CN/{id}.md")));
    }

    [Theory]
    [MemberData(nameof(RuleTextTests.AllRules), MemberType = typeof(RuleTextTests))]
    [MemberData(nameof(RuleTextTests.AllBuildRules), MemberType = typeof(RuleTextTests))]
    public void BothLanguages_HaveTheSameExamples(string id) =>
        Assert.Equal(Blocks(Repository.Text($"docs/rules/{id}.md")), Blocks(Repository.Text($"docs/rules/zh-CN/{id}.md")));

    private static async Task Page(string id, string section, bool triggers)
    {
        var page = Repository.Text($"docs/rules/{id}.md");
        var block = Regex.Match(page, $@"^## {section}\n\n```(\w+)(?: (\S+))?\n(.*?)\n```", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.True(block.Success, $"{id} has no example under {section}.");

        var (file, code) = (block.Groups[2].Value, block.Groups[3].Value);
        var test = RuleTest.For(id).AsApp();
        if (!IcpAnalyzers.Rules.All.Single(rule => rule.Id == id).IsEnabledByDefault)
            test = test.WithOption("*.cs", $"dotnet_diagnostic.{id}.severity", "suggestion");
        if (Regex.Match(code, "<IcpFilingNumber>(.+?)</IcpFilingNumber>") is { Success: true } declared)
            test = test.WithProperty("IcpFilingNumber", declared.Groups[1].Value);
        if (Regex.Match(code, "// with a reference to the package (\\S+) (\\S+)$", RegexOptions.Multiline) is { Success: true } package)
            test = test.WithPackage($"/packages/{package.Groups[1].Value}/{package.Groups[2].Value}/lib/netstandard2.0/{package.Groups[1].Value}.dll", Updaters.GeneralUpdate);
        if (Regex.Match(code, "<IcpFilingDomain Include=\"(.+?)\"") is { Success: true } filed)
            test = test.WithProperty("IcpFilingDomains", filed.Groups[1].Value);
        var found = file.Length == 0 ? await test.FindAsync(code) : await test.WithFile(file, code).FindAsync("");
        if (triggers)
            Assert.Contains(id, found);
        else
            Assert.Empty(found);
    }

    private static string[] Sections(string page) => [.. Regex.Matches(page, "^## (.+)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value)];

    private static string[] Blocks(string page) => [.. Regex.Matches(page, "^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline).Select(match => match.Value)];
}
