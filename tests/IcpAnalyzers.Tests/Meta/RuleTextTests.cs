using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using IcpAnalyzers.Tasks;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Tests.Meta;

public sealed class RuleTextTests
{
    private static readonly CultureInfo Chinese = new("zh-Hans");

    [Theory]
    [InlineData("IcpAnalyzers")]
    [InlineData("IcpAnalyzers.Tasks")]
    public void EveryText_IsInBothLanguagesWithTheSamePlaceholders(string project)
    {
        var english = Keys(project + "/Strings.resx");
        var chinese = Keys(project + "/Strings.zh-Hans.resx");
        Assert.Equal(english.Keys, chinese.Keys);
        Assert.All(english, text => Assert.Equal(Placeholders(text.Value), Placeholders(chinese[text.Key])));
    }

    [Theory]
    [MemberData(nameof(AllRules))]
    public void Rule_SpeaksBothLanguages(string id)
    {
        var rule = IcpAnalyzers.Rules.All.Single(rule => rule.Id == id);
        foreach (var text in new LocalizableString[] { rule.Title, rule.MessageFormat, rule.Description })
        {
            Assert.Matches("[a-z]{3}", text.ToString(CultureInfo.InvariantCulture));
            Assert.Matches("[\u4e00-\u9fff]{3}", text.ToString(Chinese));
        }
    }

    [Theory]
    [MemberData(nameof(AllRules))]
    public void Title_IsNoSentenceAndNoMessage(string id)
    {
        var rule = IcpAnalyzers.Rules.All.Single(rule => rule.Id == id);
        Assert.DoesNotMatch(@"\.$", rule.Title.ToString(CultureInfo.InvariantCulture));
        Assert.NotEqual(rule.Title.ToString(CultureInfo.InvariantCulture), rule.MessageFormat.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(AllBuildRules))]
    public void BuildRule_SpeaksBothLanguages(string id)
    {
        var rule = BuildRules.All.Single(rule => rule.Id == id);
        Assert.Matches("[a-z]{3}.*[^.]$", rule.Title(CultureInfo.InvariantCulture));
        Assert.Matches("[\u4e00-\u9fff]{3}", rule.Title(Chinese));
    }

    [Theory]
    [MemberData(nameof(AllRules))]
    public void HelpLink_LeadsToThePage(string id)
    {
        var rule = IcpAnalyzers.Rules.All.Single(rule => rule.Id == id);
        Assert.Matches($@"^https://[^ ]+/docs/rules/{id}\.md$", rule.HelpLinkUri);
    }

    public static TheoryData<string> AllRules() => [.. IcpAnalyzers.Rules.All.Select(rule => rule.Id)];

    public static TheoryData<string> AllBuildRules() => [.. BuildRules.All.Select(rule => rule.Id)];

    private static SortedDictionary<string, string> Keys(string file) =>
        new(XDocument.Parse(Repository.Text("src/" + file)).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value), System.StringComparer.Ordinal);

    private static string Placeholders(string text) =>
        string.Join(" ", Regex.Matches(text, @"\{\d\}").Select(match => match.Value).Distinct().Order(System.StringComparer.Ordinal));
}
