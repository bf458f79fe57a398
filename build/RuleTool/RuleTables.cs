using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using IcpAnalyzers;
using IcpAnalyzers.CodeFixes.FilingNumbers;
using IcpAnalyzers.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;

namespace RuleTool;

/// <summary>The tables of rules in the documents, made from the one table in the code.</summary>
public sealed class RuleTables(string root)
{
    private const string Begin = "<!-- rules: written by RuleTool -->";
    private const string End = "<!-- end of rules -->";

    private static readonly HashSet<string> Fixable =
    [
        .. typeof(CanonicalFilingNumberFix).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(CodeFixProvider)))
            .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds),
    ];

    private readonly (string File, string Table)[] documents =
    [
        ("README.md", Table(CultureInfo.InvariantCulture, "docs/rules/", "Id | Reports | Severity | Fix", "yes")),
        ("README.zh-CN.md", Table(new CultureInfo("zh-Hans"), "docs/rules/zh-CN/", "编号 | 报告 | 级别 | 修复", "有")),
        ("docs/index.md", Table(CultureInfo.InvariantCulture, "rules/", "Id | Reports | Severity | Fix", "yes")),
    ];

    public void Write()
    {
        foreach (var (file, table) in documents)
            if (Renewed(file, table) is { } text)
                File.WriteAllText(Path.Combine(root, file), text);
    }

    /// <summary>The documents whose table differs from the code's.</summary>
    public IReadOnlyList<string> Stale() => [.. documents.Where(document => Renewed(document.File, document.Table) is not null).Select(document => document.File)];

    private string? Renewed(string file, string table)
    {
        var text = File.ReadAllText(Path.Combine(root, file));
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
            throw new InvalidDataException($"{file} has no place for the rules: {Begin} … {End}");

        var renewed = text[..(begin + Begin.Length)] + "\n\n" + table + "\n" + text[end..];
        return renewed == text ? null : renewed;
    }

    private static string Table(CultureInfo culture, string pages, string header, string yes)
    {
        var table = new StringBuilder("| " + header + " |\n| --- | --- | --- | --- |\n");
        foreach (var (id, title, severity) in Rows(culture).OrderBy(row => row.Id, StringComparer.Ordinal))
            table.Append(CultureInfo.InvariantCulture, $"| [{id}]({pages}{id}.md) | {title} | {severity} | {(Fixable.Contains(id) ? yes : "")} |\n");
        return table.ToString();
    }

    // The compiler's rules and those of the build: a reader does not mind who reports.
    private static IEnumerable<(string Id, string Title, string Severity)> Rows(CultureInfo culture)
    {
        foreach (var rule in Rules.All)
            yield return (rule.Id, rule.Title.ToString(culture), rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "None");
        foreach (var rule in BuildRules.All)
            yield return (rule.Id, rule.Title(culture), rule.Severity);
    }
}
