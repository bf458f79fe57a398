using System;
using System.IO;
using System.Linq;
using IcpAnalyzers.Core.Findings;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks.Tests;

public sealed class WriteBaselineTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("icp 基线 ").FullName;
    private readonly RecordingEngine engine = new();

    [Fact]
    public void FindingsOfTheLog_AreWrittenWithTheirTexts()
    {
        File.WriteAllText(PathOf("Program.cs"), "// a\nvar api = \"https://api.github.com/v1\";\n");
        Write("build.sarif", Result("ICP2001", 2, 20, 34), Result("ICP2001", 2, 20, 34, suppression: "Pragma Directive"), Result("ICP3001", 2, 12, 17, suppression: "DiagnosticSuppressor { Suppression Id: ICPBASELINE }"));
        Assert.True(Task("build.sarif").Execute());
        Assert.Equal(["ICP2001\tProgram.cs\tapi.github.com", "ICP3001\tProgram.cs\thttps"], Lines());
        Assert.Contains(engine.Messages, message => message.Message!.Contains("2 findings are known", StringComparison.Ordinal));
    }

    [Fact]
    public void SecondRun_LeavesTheFileAlone()
    {
        Write("build.sarif");
        Assert.True(Task("build.sarif").Execute());
        var before = File.GetLastWriteTimeUtc(PathOf(Baseline.FileName));
        Assert.True(Task("build.sarif").Execute());
        Assert.Equal(before, File.GetLastWriteTimeUtc(PathOf(Baseline.FileName)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{ \"runs\": [ { \"results\": [] } ] }")]
    public void LogWithoutTheRules_IsAnError(string? log)
    {
        if (log is not null)
            File.WriteAllText(PathOf("build.sarif"), log);
        Assert.False(Task("build.sarif").Execute());
        Assert.Contains("was not written", Assert.Single(engine.Errors), StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf(Baseline.FileName)));
    }

    [Fact]
    public void FolderThatIsNone_IsAnError()
    {
        Write("build.sarif");
        var task = Task("build.sarif");
        task.File = PathOf("build.sarif/" + Baseline.FileName);
        Assert.False(task.Execute());
        Assert.Single(engine.Errors);
    }

    [Fact]
    public void NameThatNobodyReads_IsAnError()
    {
        Write("build.sarif");
        var task = Task("build.sarif");
        task.File = PathOf("known.tsv");
        Assert.False(task.Execute());
        Assert.Contains("icp.baseline.tsv", Assert.Single(engine.Errors), StringComparison.Ordinal);
        Assert.False(File.Exists(task.File));
    }

    [Fact]
    public void LinesThatHideNothing_AreMentionedWhenTheSheetIsWritten()
    {
        File.WriteAllText(PathOf("Program.cs"), "var api = \"https://api.github.com/v1\";\n");
        File.WriteAllText(PathOf("Shop.dll"), "");
        Write("build.sarif", Result("ICP2001", 1, 20, 34, suppression: "DiagnosticSuppressor { Suppression Id: ICPBASELINE }"));
        File.WriteAllText(PathOf(Baseline.FileName), "ICP2001\tProgram.cs\tapi.github.com\nICP2001\tGone.cs\tapi.github.com\n");
        var task = new WriteFilingSheet
        {
            BuildEngine = engine, Files = [new TaskItem(PathOf("shop.json"))], Assembly = PathOf("Shop.dll"), CompilerLog = PathOf("build.sarif"), BaselineFile = PathOf(Baseline.FileName), ProjectDirectory = folder,
        };
        Assert.True(task.Execute());
        Assert.Contains(engine.Messages, message => message.Message!.StartsWith("1 lines of '", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string[] Lines() => [.. File.ReadAllLines(PathOf(Baseline.FileName)).Where(line => line.StartsWith("ICP", StringComparison.Ordinal))];

    private string PathOf(string file) => Path.Combine(folder, file);

    private WriteBaseline Task(params string[] logs) => new() { BuildEngine = engine, File = PathOf(Baseline.FileName), Logs = [.. logs.Select(log => new TaskItem(PathOf(log)))] };

    private void Write(string log, params string[] results) => File.WriteAllText(
        PathOf(log), "{ \"runs\": [ { \"results\": [ " + string.Join(", ", results) + " ], \"tool\": { \"driver\": { \"rules\": [ { \"id\": \"ICP2001\" } ] } } } ] }");

    private string Result(string id, int line, int start, int end, string suppression = "") => $$"""
        { "ruleId": "{{id}}", "level": "warning", "message": { "text": "m" },
          {{(suppression.Length == 0 ? "" : $$"""
          "suppressions": [ { "kind": "inSource", "properties": { "suppressionType": "{{suppression}}" } } ],
          """)}}
          "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "{{new Uri(PathOf("Program.cs")).AbsoluteUri}}" },
          "region": { "startLine": {{line}}, "startColumn": {{start}}, "endLine": {{line}}, "endColumn": {{end}} } } } ] }
        """;
}
