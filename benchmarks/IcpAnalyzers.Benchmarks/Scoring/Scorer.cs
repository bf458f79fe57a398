using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace IcpAnalyzers.Benchmarks.Scoring;

/// <summary>Compares what the analyzers report on checked-out repositories with what people said about single literals of them.</summary>
/// <remarks>
/// Precision: of the labelled literals with a finding, those it is right about; recall: of those that should have one, those that have. A finding of
/// Warning says that the program contacts an overseas host, one of Info that the address is overseas at all, ICP2005 that a host is contacted and not in
/// the filing, wherever it stands.
/// </remarks>
internal static class Scorer
{
    private const string Undeclared = "ICP2005";

    private static readonly string[] Places = ["ICP2001", "ICP2002", "ICP2003", "ICP2004", Undeclared, "ICP2006", "ICP2007", "ICP3006"];

    /// <param name="labels">A table of labels, one literal a row.</param>
    /// <param name="folder">Holds one folder a repository, named <c>owner+name</c>.</param>
    public static async Task RunAsync(string labels, string folder)
    {
        var results = new List<Result>();
        foreach (var repository in Label.Read(labels).GroupBy(label => label.Repository))
        {
            var root = Path.Combine(folder, repository.Key.Replace('/', '+'));
            if (!Directory.Exists(root))
            {
                Console.WriteLine("not checked out, left out: " + repository.Key);
                continue;
            }

            var found = new List<FoundPlace>();
            foreach (var project in SourceProject.In(Path.GetFullPath(root)))
                found.AddRange((await project.FindAsync()).Where(place => Places.Contains(place.Rule)));
            results.AddRange(Join(repository.ToList(), found));
        }

        Print(results);
    }

    private static IEnumerable<Result> Join(List<Label> labels, List<FoundPlace> found)
    {
        var places = found.ToLookup(place => (place.Path, place.Line));
        var lines = labels.ToLookup(label => (label.Path, label.Line));
        foreach (var label in labels)
        {
            var line = lines[(label.Path, label.Line)].ToList();
            // What is underlined belongs to the literal it stands in; a name that stands for a constant belongs to all of its line.
            yield return new Result(label, places[(label.Path, label.Line)]
                .Where(place => label.Text.Contains(place.Text, StringComparison.Ordinal) || !line.Exists(other => other.Text.Contains(place.Text, StringComparison.Ordinal)))
                .OrderByDescending(place => place.Severity).FirstOrDefault());
        }
    }

    private static void Print(List<Result> results)
    {
        Console.WriteLine();
        Console.WriteLine("                              right  wrong  missed  precision  recall");
        Row("Warning: contacted overseas", results, result => result.IsWarned, IsContactedOverseas);
        Row("any finding: the same", results, result => result.Place is not null, IsContactedOverseas);
        Row("Info and above: overseas", results, result => result.Place is { Rule: not Undeclared }, label => label.IsOverseas);
        Group("role", results, result => result.Label.Role);
        Group("file kind", results, result => result.Label.FileKind);
        Console.WriteLine();
        foreach (var rule in results.Where(result => result.Place is not null && !result.Label.IsOpen).GroupBy(result => result.Place!.Rule).OrderBy(group => group.Key, StringComparer.Ordinal))
            Console.WriteLine($"{"rule " + rule.Key,-28}{rule.Count(result => result.IsRight),7}{rule.Count(result => !result.IsRight),7}");

        Console.WriteLine();
        foreach (var result in results.Where(result => result is { Place: not null, IsRight: false, Label.IsOpen: false }))
            Console.WriteLine("wrong   " + result);
        foreach (var result in results.Where(result => result is { IsWarned: false, Label: { IsOverseas: true, IsContacted: true } }))
            Console.WriteLine("missed  " + result);
    }

    private static void Group(string title, List<Result> results, Func<Result, string> key)
    {
        Console.WriteLine();
        foreach (var group in results.GroupBy(key).OrderBy(group => group.Key, StringComparer.Ordinal))
            Row(title + " " + group.Key, group.ToList(), result => result.IsWarned, IsContactedOverseas);
    }

    private static bool IsContactedOverseas(Label label) => label is { IsOverseas: true, IsContacted: true };

    private static void Row(string title, List<Result> results, Func<Result, bool> isReported, Func<Label, bool> isMeant)
    {
        var reported = results.Where(result => isReported(result) && !result.Label.IsOpen).ToList();
        var right = reported.Count(result => isMeant(result.Label) || result.IsRight);
        var meant = results.Count(result => isMeant(result.Label));
        var met = results.Count(result => isMeant(result.Label) && isReported(result));
        Console.WriteLine($"{title,-28}{right,7}{reported.Count - right,7}{meant - met,8}  {Share(right, reported.Count),9}  {Share(met, meant),6}");
    }

    private static string Share(int part, int whole) => whole == 0 ? "-" : ((double)part / whole).ToString("0.00", CultureInfo.InvariantCulture);

    private sealed record Result(Label Label, FoundPlace? Place)
    {
        public bool IsWarned => Place?.Severity >= DiagnosticSeverity.Warning;

        public bool IsRight => Place?.Rule switch
        {
            null => false,
            "ICP2006" => Label.Category == "mainland-endpoint",
            Undeclared => Label.IsContacted,
            _ => Label.IsOverseas && (Label.IsContacted || !IsWarned),
        };

        public override string ToString() =>
            $"{Place?.Rule,7} {Label.Repository} {Label.Path}:{Label.Line} {Label.Text.ReplaceLineEndings(" ")} ({Label.Category}, {Label.Role}: {Label.Reason})";
    }
}
