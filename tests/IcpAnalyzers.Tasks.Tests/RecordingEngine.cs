using System.Collections;
using System.Collections.Generic;
using System.IO;
using Microsoft.Build.Framework;

namespace IcpAnalyzers.Tasks.Tests;

/// <summary>A build engine that keeps what a task says.</summary>
internal sealed class RecordingEngine : IBuildEngine
{
    public List<BuildWarningEventArgs> Warnings { get; } = [];

    public List<BuildMessageEventArgs> Messages { get; } = [];

    public List<string> Errors { get; } = [];

    /// <summary>Errors and warnings as <c>ID file(line,column)</c>.</summary>
    public List<string> Places { get; } = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode { get; init; } = "Shop.csproj";

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => false;

    public void LogCustomEvent(CustomBuildEventArgs e)
    {
    }

    public void LogErrorEvent(BuildErrorEventArgs e)
    {
        Errors.Add(e.Message ?? "");
        Places.Add($"error {e.Code} {Path.GetFileName(e.File)}({e.LineNumber},{e.ColumnNumber})");
    }

    public void LogMessageEvent(BuildMessageEventArgs e) => Messages.Add(e);

    public void LogWarningEvent(BuildWarningEventArgs e)
    {
        Warnings.Add(e);
        Places.Add($"warning {e.Code} {Path.GetFileName(e.File)}({e.LineNumber},{e.ColumnNumber})");
    }
}
