using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks.Tests;

public sealed class CheckFilingPropertiesTests : IDisposable
{
    private const string Right = "沪ICP备2026040883号-2A";

    private readonly string folder = Directory.CreateTempSubdirectory("icp-numbers-").FullName;

    [Theory]
    [InlineData("沪ICP备2026040883号－2A", "error ICP1002 Shop.csproj(3,6)")]
    [InlineData("沪ICP备20260408", "error ICP1002 Shop.csproj(3,6)")]
    [InlineData("see the wiki", "error ICP1002 Shop.csproj(3,6)")]
    [InlineData("备案号：沪ICP备2026040883号-2A", "error ICP1002 Shop.csproj(3,6)")]
    [InlineData("川ICP备2026054850号-2A", "error ICP1005 Shop.csproj(3,6)")]
    [InlineData("京ICP备XXXXXXXX号-1A", "warning ICP1003 Shop.csproj(3,6)")]
    [InlineData("沪ICP备2026040883号-2", "warning ICP1004 Shop.csproj(3,6)")]
    public void WrongNumber_IsReportedAtItsLine(string number, string expected) =>
        Assert.Equal([expected], Check($"<Project>\n  <PropertyGroup>\n    <IcpFilingNumber>{number}</IcpFilingNumber>\n  </PropertyGroup>\n</Project>", number, ""));

    [Theory]
    [InlineData("沪公网安备3101050202554号")]
    [InlineData("川公网安备11010502025545号")]
    [InlineData("31010502025545")]
    public void WrongPoliceNumber_IsReportedAtItsLine(string number) =>
        Assert.Equal(["error ICP1010 Shop.csproj(1,26)"], Check($"<Project><PropertyGroup><IcpPoliceNumber>{number}</IcpPoliceNumber></PropertyGroup></Project>", "", number));

    [Theory]
    [InlineData(Right, "沪公网安备31010502025545号")]
    [InlineData("粤B2-20090059-1626X", "沪公网安备 31010502025545号")]
    [InlineData(" " + Right + "\n", "")]
    [InlineData("", "")]
    public void RightNumbers_AreLeftAlone(string number, string police) => Assert.Empty(Check("<Project />", number, police));

    [Fact]
    public void SiteOrLibrary_MayHaveItsOwnNumber() => Assert.Empty(Check("<Project />", "沪ICP备2026040883号-2", "", kind: "Web"));

    [Fact]
    public void ValueOfTheCommandLine_IsReportedAtTheProject() => Assert.Equal(["error ICP1002 Shop.csproj(0,0)"], Check("<Project />", "x", ""));

    [Fact]
    public void ElementWithTheValue_WinsOverOthers() => Assert.Equal(
        ["error ICP1002 Shop.csproj(2,2)"],
        Check("<Project><PropertyGroup>\n<IcpFilingNumber>x</IcpFilingNumber>\n<IcpFilingNumber Condition=\"false\">y</IcpFilingNumber></PropertyGroup></Project>", "x", ""));

    [Fact]
    public void PropertyOfTheFolderAbove_IsReportedThere() => Assert.Equal(
        ["error ICP1002 Directory.Build.props(1,26)"],
        Check("<Project />", "x", "", "<Project><PropertyGroup><icpFilingNumber>x</icpFilingNumber></PropertyGroup></Project>"));

    [Fact]
    public void Message_SaysWhatToWrite()
    {
        var engine = new RecordingEngine();
        Run(engine, "<Project />", "沪ICP备2026040883号－2A", "", "App", null);
        Assert.Equal(["IcpFilingNumber '沪ICP备2026040883号－2A' is not a filing number as the register writes it, and every page would show it. Write '沪ICP备2026040883号-2A'."], engine.Errors);
    }

    [Theory]
    [InlineData("<Project><PropertyGroup>")]
    [InlineData("")]
    public void BrokenProjectFile_StillGivesTheMessage(string project) => Assert.Equal(["error ICP1002 Shop.csproj(0,0)"], Check(project, "x", ""));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private List<string> Check(string project, string number, string police, string? props = null, string kind = "App")
    {
        var engine = new RecordingEngine();
        Run(engine, project, number, police, kind, props);
        return engine.Places;
    }

    private void Run(RecordingEngine engine, string project, string number, string police, string kind, string? props)
    {
        var files = new List<TaskItem> { Write("Shop.csproj", project) };
        if (props is not null)
            files.Add(Write("Directory.Build.props", props));
        var task = new CheckFilingProperties { BuildEngine = engine, ProjectFiles = [.. files], FilingNumber = number, PoliceNumber = police, ProjectKind = kind };
        var succeeded = task.Execute();
        Assert.Equal(engine.Errors.Count == 0, succeeded);
        Assert.Equal(engine.Places.Count == 0, task.IsRight);
    }

    private TaskItem Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return new TaskItem(path);
    }
}
