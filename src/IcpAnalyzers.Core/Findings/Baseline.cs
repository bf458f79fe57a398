using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using IcpAnalyzers.Core.Rules;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Findings;

/// <summary>The findings that a project had on the day it took up the rules (<c>icp.baseline.tsv</c>): they are hidden, and what comes after is not.</summary>
/// <remarks>
/// One finding a line, columns separated by a tab: rule, file, text. The same text may be found several times in a file: it then has as many lines, and one more is a new finding.
/// Lines are sorted, so that two people who each solve some of them have no conflict.
/// </remarks>
public sealed class Baseline
{
    public const string FileName = "icp.baseline.tsv";

    private const string Header = "# Findings that are known and hidden; a new one is not. Written by: dotnet build -t:IcpBaseline\nid\tfile\ttext\n";

    private readonly Dictionary<BaselineEntry, int> entries = new();
    private readonly List<(int Start, int Length)> problems = new();

    private Baseline()
    {
    }

    /// <summary>How many findings it knows.</summary>
    public int Count => entries.Values.Sum();

    /// <summary>The lines that are no entries, with their place in the text.</summary>
    public IReadOnlyList<(int Start, int Length)> Problems => problems;

    /// <summary>Whether a file is a baseline by its name: <c>icp.baseline.tsv</c>, <c>Shop.icp.baseline.tsv</c>.</summary>
    public static bool IsOne(string path) =>
        path.EndsWith(FileName, StringComparison.OrdinalIgnoreCase) && (path.Length == FileName.Length || path[path.Length - FileName.Length - 1] is '/' or '\\' or '.');

    /// <summary>Reads a baseline; a bad line is a problem and the rest is read.</summary>
    public static Baseline Read(string text)
    {
        var baseline = new Baseline();
        foreach (var (start, length, cells) in UserTable.Lines(text, "id"))
        {
            if (cells.Length == 3 && RuleIds.IsOne(cells[0]))
                baseline.Add(new BaselineEntry(cells[0], cells[1], cells[2].Trim()), 1);
            else
                baseline.problems.Add((start, length));
        }

        return baseline;
    }

    /// <summary>What is written for findings: those of several builds of one project, each finding as often as the build that has it most often.</summary>
    public static string Write(IEnumerable<IEnumerable<BaselineEntry>> builds)
    {
        var most = new Dictionary<BaselineEntry, int>();
        foreach (var build in builds)
            foreach (var same in build.GroupBy(entry => entry))
                most[same.Key] = Math.Max(same.Count(), most.TryGetValue(same.Key, out var before) ? before : 0);

        var text = new StringBuilder(Header);
        foreach (var entry in most.Keys.OrderBy(entry => entry))
            for (var i = 0; i < most[entry]; i++)
                text.Append(entry.Id).Append('\t').Append(entry.File).Append('\t').Append(entry.Text).Append('\n');
        return text.ToString();
    }

    /// <summary>Which of some findings are known; the first of equal ones are, in their order.</summary>
    public IReadOnlyList<bool> Know(IReadOnlyList<BaselineEntry> findings)
    {
        var left = new Dictionary<BaselineEntry, int>(entries);
        var known = new bool[findings.Count];
        for (var i = 0; i < findings.Count; i++)
        {
            known[i] = left.TryGetValue(findings[i], out var count) && count > 0;
            if (known[i])
                left[findings[i]] = count - 1;
        }

        return known;
    }

    /// <summary>How many lines hide nothing, given all findings there are.</summary>
    public int Unused(IReadOnlyList<BaselineEntry> findings) => Count - Know(findings).Count(isKnown => isKnown);

    private void Add(BaselineEntry entry, int count) => entries[entry] = count + (entries.TryGetValue(entry, out var before) ? before : 0);
}
