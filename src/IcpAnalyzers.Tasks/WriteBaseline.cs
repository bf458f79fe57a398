using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using IcpAnalyzers.Core.Findings;
using IcpAnalyzers.Tasks.Findings;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks;

/// <summary>Writes the findings that a project has today into its baseline (<c>icp.baseline.tsv</c>).</summary>
public sealed class WriteBaseline : Task
{
    // In the words of the compiler that names what silences a finding; older ones do not.
    private const string ByBaseline = "ICPBASELINE";

    public WriteBaseline()
        : base(Texts.Resources)
    {
    }

    /// <summary>The logs of the compilations, one for each target framework.</summary>
    [Required]
    public ITaskItem[] Logs { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>Full path of the baseline.</summary>
    [Required]
    public string File { get; set; } = "";

    /// <summary>Fails the build when the baseline was not written: whoever asks for it alone wants to know.</summary>
    public override bool Execute()
    {
        if (!Baseline.IsOne(File))
        {
            Log.LogErrorFromResources("BaselineName", File, Baseline.FileName);
            return false;
        }

        try
        {
            var findings = new LoggedFindings(File);
            var builds = new List<IReadOnlyList<BaselineEntry>>();
            foreach (var log in Logs)
            {
                if (!System.IO.File.Exists(log.ItemSpec) || findings.In(log.ItemSpec, IsForTheBaseline) is not { } build)
                {
                    Log.LogErrorFromResources("NoFindingsLog", log.ItemSpec);
                    return false;
                }

                builds.Add(build);
            }

            var text = Baseline.Write(builds);
            if (!System.IO.File.Exists(File) || System.IO.File.ReadAllText(File) != text)
                System.IO.File.WriteAllText(File, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            Log.LogMessageFromResources(MessageImportance.High, "BaselineWritten", File, Baseline.Read(text).Count);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Log.LogErrorFromResources("CannotWriteBaseline", File, problem.Message);
            return false;
        }
    }

    // What #pragma and its like silence needs no line.
    private static bool IsForTheBaseline(SarifResult result) =>
        !result.IsSuppressed || result.SuppressedBy.Length == 0 || result.SuppressedBy.IndexOf(ByBaseline, StringComparison.Ordinal) >= 0;
}
