using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using IcpAnalyzers.Tasks;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Benchmarks;

/// <summary>What the sheet of an app costs that ships the assemblies of a folder. Budget: 1 s and 200 MB for 200 assemblies with 100 MB, linear in bytes.</summary>
internal static class SheetTimes
{
    private const int Rounds = 7;

    /// <param name="folder">Holds assemblies, at any depth; of equal names the first counts, as in a folder that an app ships.</param>
    public static void Measure(string folder)
    {
        var assemblies = Directory.GetFiles(folder, "*.dll", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .DistinctBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase).Select(path => new FileInfo(path)).ToList();
        var output = Directory.CreateTempSubdirectory("icp-sheet");
        try
        {
            // Half of them first: the process has its highest memory from the whole.
            foreach (var part in new[] { assemblies.Where((_, index) => index % 2 == 0).ToList(), assemblies })
                Print(part, Enumerable.Range(0, Rounds).Select(_ => Time(part, output.FullName)).ToList());
            Console.WriteLine($"peak memory of the process: {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB");
        }
        finally
        {
            output.Delete(recursive: true);
        }
    }

    private static double Time(List<FileInfo> assemblies, string output)
    {
        var task = new WriteFilingSheet
        {
            BuildEngine = new SilentEngine(),
            Facts = [new TaskItem("ApplicationId", new Dictionary<string, string> { ["Value"] = "cn.measured.app" })],
            References = assemblies.Select(assembly => (ITaskItem)new TaskItem(assembly.FullName, new Dictionary<string, string>
            {
                ["NuGetPackageId"] = Path.GetFileNameWithoutExtension(assembly.Name),
                ["NuGetPackageVersion"] = "1.0.0",
            })).ToArray(),
            Files = new[] { "json", "html", "md" }.Select(format => (ITaskItem)new TaskItem(Path.Combine(output, "app.filing." + format))).ToArray(),
            ProjectDirectory = output,
        };
        var watch = Stopwatch.StartNew();
        task.Execute();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Print(List<FileInfo> assemblies, List<double> times) => Console.WriteLine(
        $"{assemblies.Count} assemblies, {assemblies.Sum(assembly => assembly.Length) / 1e6:F1} MB: first {times[0]:F0} ms, then {times.Skip(1).Order().ElementAt((Rounds - 1) / 2):F0} ms (median of {Rounds - 1})");

    private sealed class SilentEngine : IBuildEngine
    {
        public bool ContinueOnError => false;

        public int LineNumberOfTaskNode => 0;

        public int ColumnNumberOfTaskNode => 0;

        public string ProjectFileOfTaskNode => "Measured.csproj";

        public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => false;

        public void LogCustomEvent(CustomBuildEventArgs e)
        {
        }

        public void LogErrorEvent(BuildErrorEventArgs e)
        {
        }

        public void LogMessageEvent(BuildMessageEventArgs e)
        {
        }

        public void LogWarningEvent(BuildWarningEventArgs e)
        {
        }
    }
}
