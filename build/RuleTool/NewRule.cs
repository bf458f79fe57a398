using System;
using System.Collections.Generic;
using System.IO;
using System.Text.RegularExpressions;

namespace RuleTool;

/// <summary>Starts a rule in every file that a rule has a place in, so that the meta-tests say what is still to be written.</summary>
public sealed class NewRule(string root, string name, string id, string severity)
{
    private string Category => id[3] switch
    {
        '1' => "FilingNumber",
        '2' => "Endpoint",
        '3' => "UpdateChannel",
        _ => "FilingRecord",
    };

    /// <returns>The files that were written.</returns>
    /// <exception cref="ArgumentException">The id or the name is taken, or not of the form.</exception>
    public IReadOnlyList<string> Create()
    {
        if (!Regex.IsMatch(id, "^ICP[1-4][0-9]{3}$") || !Regex.IsMatch(name, "^[A-Z][A-Za-z]+$") || severity is not ("Warning" or "Info"))
            throw new ArgumentException($"A rule is NAME --id ICPnnnn --severity Warning|Info, not {name} {id} {severity}.");
        var ids = Read("src/IcpAnalyzers.Core/Rules/RuleIds.cs");
        if (ids.Contains(id, StringComparison.Ordinal) || ids.Contains(" " + name + " ", StringComparison.Ordinal))
            throw new ArgumentException($"{id} or {name} is taken.");

        return
        [
            InIdOrder("src/IcpAnalyzers.Core/Rules/RuleIds.cs", "^    public const string \\w+ = \"(ICP\\d{4})\";$", $"    public const string {name} = \"{id}\";"),
            InIdOrder("src/IcpAnalyzers/AnalyzerReleases.Unshipped.md", "^(ICP\\d{4}) \\|.*$", $"{id} | Icp{Category} | {severity} | {name}"),
            Row(),
            Texts("src/IcpAnalyzers/Strings.resx"),
            Texts("src/IcpAnalyzers/Strings.zh-Hans.resx"),
            Page($"docs/rules/{id}.md", ["Why", "What is reported", "Bad", "Good", "Fix", "Suppress"]),
            Page($"docs/rules/zh-CN/{id}.md", ["原因", "报告什么", "错误", "正确", "修改", "关闭"]),
            TestClass(),
        ];
    }

    private string InIdOrder(string file, string pattern, string line)
    {
        var text = Read(file);
        var rows = Regex.Matches(text, pattern, RegexOptions.Multiline);
        var at = rows[0].Index;
        foreach (Match match in rows)
            if (string.CompareOrdinal(match.Groups[1].Value, id) < 0)
                at = match.Index + match.Length + 1;
        return Write(file, text.Insert(at, line + "\n"));
    }

    private string Row()
    {
        const string file = "src/IcpAnalyzers/Rules.cs";
        var row = $"    public static readonly DiagnosticDescriptor {name} = Rule(RuleIds.{name}, {Category}, DiagnosticSeverity.{severity});\n\n";
        var text = Read(file);
        return Write(file, text.Insert(text.IndexOf("    public static ImmutableArray<DiagnosticDescriptor> All", StringComparison.Ordinal), row));
    }

    private string Texts(string file)
    {
        var rows = "";
        foreach (var part in new[] { "Title", "Message", "Description" })
            rows += $"  <data name=\"{id}_{part}\" xml:space=\"preserve\"><value></value></data>\n";
        return Write(file, Read(file).Replace("</root>", rows + "</root>", StringComparison.Ordinal));
    }

    private string Page(string file, string[] sections)
    {
        var text = "# " + id + "\n";
        foreach (var section in sections)
            text += $"\n## {section}\n" + (section is "Bad" or "Good" or "错误" or "正确" ? "\n```csharp\n```\n" : "");
        return Write(file, text);
    }

    private string TestClass() => Write($"tests/IcpAnalyzers.Tests/Rules/{id}_{name}Tests.cs", $$"""
        using IcpAnalyzers.Testing;

        namespace IcpAnalyzers.Tests.Rules;

        public sealed class {{id}}_{{name}}Tests
        {
            private static readonly RuleTest Rule = RuleTest.For("{{id}}");
        }

        """);

    private string Read(string file) => File.ReadAllText(Path.Combine(root, file));

    private string Write(string file, string text)
    {
        File.WriteAllText(Path.Combine(root, file), text);
        return file;
    }
}
