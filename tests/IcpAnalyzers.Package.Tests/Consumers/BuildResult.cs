using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Logging.StructuredLogger;

namespace IcpAnalyzers.Package.Tests.Consumers;

/// <summary>What a build said and did, read from its binary log.</summary>
public sealed class BuildResult
{
    private readonly string folder;
    private readonly Lazy<Build> log;

    public BuildResult(int exitCode, string output, string logFile, string folder)
    {
        this.folder = folder;
        ExitCode = exitCode;
        Output = output;
        log = new(() => BinaryLog.ReadBuild(logFile));
    }

    public int ExitCode { get; }

    public string Output { get; }

    /// <summary>Each diagnostic of this package once, as <c>severity ID file(line,column)</c>, in order of that text.</summary>
    public IReadOnlyList<string> Diagnostics =>
    [
        .. log.Value.FindChildrenRecursive<AbstractDiagnostic>(diagnostic => diagnostic.Code?.StartsWith("ICP", StringComparison.Ordinal) == true)
            .Select(Describe).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>What other tools complained about.</summary>
    public IReadOnlyList<string> OtherDiagnostics =>
        [.. log.Value.FindChildrenRecursive<AbstractDiagnostic>(diagnostic => diagnostic.Code?.StartsWith("ICP", StringComparison.Ordinal) != true).Select(diagnostic => diagnostic.ToString())];

    public BuildResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    /// <summary>How often a task ran.</summary>
    public int RunsOf(string task) => log.Value.FindChildrenRecursive<Task>(found => found.Name == task).Count;

    private string Describe(AbstractDiagnostic diagnostic)
    {
        var severity = diagnostic is Error ? "error" : "warning";
        var file = diagnostic.File is null ? "" : Path.GetRelativePath(folder, Path.GetFullPath(diagnostic.File, folder)).Replace('\\', '/');
        return diagnostic.LineNumber > 0 ? $"{severity} {diagnostic.Code} {file}({diagnostic.LineNumber},{diagnostic.ColumnNumber})" : $"{severity} {diagnostic.Code} {file}";
    }
}
