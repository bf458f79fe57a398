using System.Linq;
using IcpAnalyzers.Core.Findings;

namespace IcpAnalyzers.Core.Tests.Findings;

public sealed class SarifLogTests
{
    private const string Rules = """ "tool": { "driver": { "name": "csc", "rules": [ { "id": "CA1000" }, { "id": "ICP1002" } ] } } """;

    [Fact]
    public void Results_BecomeFindingsInOneOrder()
    {
        var log = Read($$"""
            { "version": "2.1.0", "runs": [ { "results": [
                { "ruleId": "ICP2001", "level": "warning", "message": { "text": "\u201capi\u201d is abroad" }, "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "file:///p/b%20c.cs" }, "region": { "startLine": 7 } } } ] },
                { "ruleId": "CA1000", "level": "warning", "message": { "text": "other" } },
                { "ruleId": "ICP1002", "level": "note", "message": { "text": "m" }, "suppressions": [ { "kind": "inSource" } ], "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "file:///p/a.cs" }, "region": { "startLine": 3 } } } ] },
                { "ruleId": "ICP1003", "message": { "text": "n" }, "suppressions": [ { "kind": "external", "status": "rejected" } ] } ], {{Rules}} } ] }
            """)!;
        Assert.Equal(["ICP1003 warning  0 False Information", "ICP1002 note a.cs 3 True Information", "ICP2001 warning b c.cs 7 False ServerLocation"],
            log.Findings.Select(finding => $"{finding.Id} {finding.Severity} {finding.File} {finding.Line} {finding.Suppressed} {finding.Reason}"));
        Assert.Equal("“api” is abroad", log.Findings[2].Message);
        Assert.True(log.HasRules);
    }

    [Theory]
    [InlineData("a\nbcd\n", 2, 1, 2, 4, "bcd")]
    [InlineData("a\r\nbcd\r\nef", 2, 2, 3, 2, "cd\r\ne")]
    [InlineData("a\rb\u2028c", 3, 1, 3, 2, "c")]
    [InlineData("a", 1, 1, 1, 2, "a")]
    [InlineData("a\nb", 3, 1, 3, 2, "")]
    [InlineData("a\nb", 2, 1, 2, 9, "")]
    [InlineData("a\nb", 0, 0, 0, 0, "")]
    [InlineData("", 1, 1, 1, 2, "")]
    public void Place_IsThatOfTheCompiler(string file, int startLine, int startColumn, int endLine, int endColumn, string text) =>
        Assert.Equal(text, new SarifResult("ICP2001", "warning", "", "", startLine, startColumn, endLine, endColumn, false, "").TextIn(file));

    [Fact]
    public void OlderLog_IsRead()
    {
        var log = Read("""
            { "version": "1.0.0", "runs": [ { "results": [ { "ruleId": "ICP3001", "level": "warning", "message": "clear text", "suppressionStates": [ "suppressedInSource" ],
              "locations": [ { "resultFile": { "uri": "file:///p/a.cs", "region": { "startLine": 3 } } } ] } ] } ] }
            """)!;
        var finding = Assert.Single(log.Findings);
        Assert.Equal("clear text a.cs 3 True Technical", $"{finding.Message} {finding.File} {finding.Line} {finding.Suppressed} {finding.Reason}");
    }

    [Fact]
    public void LogWithoutARuleOfOurs_SaysNothingOfThem()
    {
        Assert.False(Read("""{ "runs": [ { "results": [], "tool": { "driver": { "rules": [ { "id": "CA1000" } ] } } } ] }""")!.HasRules);
        Assert.True(Read($$"""{ "runs": [ { "results": [], {{Rules}} } ] }""")!.HasRules);
    }

    // Descriptions are passed over, whatever stands in them.
    [Theory]
    [InlineData("""[ { "id": "ICP1002", "help": { "text": "a ] } \" \\" } }, [ "[" ] ]""", true)]
    [InlineData("""{ "ICP1002": { "id": "ICP1002" } }""", true)]
    [InlineData("""[ { "id": "CA1000", "text": "as \"ICP1002\" says" } ]""", false)]
    [InlineData("""[ { "id": "ICP10021" }, { "id": "ICPX" } ]""", false)]
    [InlineData("[]", false)]
    public void Descriptions_AreSearchedForIdsOnly(string rules, bool hasRules)
    {
        var log = Read($$"""{ "runs": [ { "tool": { "driver": { "rules": {{rules}}, "name": "csc" } }, "results": [ { "ruleId": "CA1000" } ] } ] }""")!;
        Assert.Equal(hasRules, log.HasRules);
        Assert.Empty(log.Findings);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("[ \"")]
    [InlineData("[ \"\\")]
    [InlineData("[ { }")]
    [InlineData("[ ] }")]
    public void DescriptionsWithoutAnEnd_AreNoLog(string rules) => Assert.Null(Read("{ \"runs\": [ { \"rules\": " + rules));

    [Theory]
    [InlineData("")]
    [InlineData("{ }")]
    [InlineData("[1, 2")]
    [InlineData("{ \"runs\": [ { \"results\": [ { \"ruleId\": \"ICP20")]
    [InlineData("<html>")]
    public void TextThatIsNoLog_IsNone(string text) => Assert.Null(Read(text));

    [Fact]
    public void DeepNesting_IsNone() => Assert.Null(Read(new string('[', 100_000)));

    [Theory]
    [InlineData("ICP1004", FindingReason.Information)]
    [InlineData("ICP2005", FindingReason.Information)]
    [InlineData("ICP2003", FindingReason.ServerLocation)]
    [InlineData("ICP3003", FindingReason.Technical)]
    [InlineData("ICP3006", FindingReason.ServerLocation)]
    [InlineData("ICP4001", FindingReason.Documents)]
    [InlineData("ICP4005", FindingReason.ServerLocation)]
    public void Reason_IsThatOfTheRule(string id, FindingReason reason) => Assert.Equal(reason, FindingReasons.Of(id));

    private static SarifLog? Read(string text) => SarifLog.Read(text, path => path[(path.LastIndexOf('/') + 1)..]);
}
