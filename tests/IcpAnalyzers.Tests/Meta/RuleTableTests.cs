using System;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using IcpAnalyzers.Core.Rules;
using IcpAnalyzers.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Tests.Meta;

public sealed class RuleTableTests
{
    [Fact]
    public void Ids_AreUniqueAndInRange()
    {
        var ids = IcpAnalyzers.Rules.All.Select(rule => rule.Id).ToList();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^ICP[1-4]0(0[1-9]|1[01])$", id));
    }

    [Fact]
    public void EveryIdConstant_HasARow()
    {
        var constants = typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        var rows = IcpAnalyzers.Rules.All.Select(rule => rule.Id).Concat(BuildRules.All.Select(rule => rule.Id));
        Assert.Equal(constants.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryRule_IsSupportedByAnAnalyzer()
    {
        var supported = Repository.Analyzers().SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id);
        Assert.Equal(IcpAnalyzers.Rules.All.Select(rule => rule.Id), supported.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryAnalyzer_IsExported() =>
        Assert.All(Repository.Analyzers(), analyzer => Assert.NotNull(analyzer.GetType().GetCustomAttribute<DiagnosticAnalyzerAttribute>()));

    [Fact]
    public void EveryFix_IsForARuleAndForBothKindsOfDocument()
    {
        var fixes = Repository.Fixes();
        Assert.NotEmpty(fixes);
        Assert.All(fixes, fix =>
        {
            Assert.All(fix.FixableDiagnosticIds, id => Assert.Contains(id, IcpAnalyzers.Rules.All.Select(rule => rule.Id)));
            var export = fix.GetType().GetCustomAttribute<Microsoft.CodeAnalysis.CodeFixes.ExportCodeFixProviderAttribute>();
            Assert.Equal(["Document", "AdditionalDocument"], export!.DocumentKinds);
            Assert.Empty(export.DocumentExtensions ?? []);
            Assert.DoesNotContain(fix.GetType().CustomAttributes, attribute => attribute.AttributeType.Name == "SharedAttribute");
        });
    }

    [Fact]
    public void TablesInTheDocuments_AreCurrent() => Assert.Empty(new RuleTool.RuleTables(RuleTool.Checkout.Root).Stale());

    [Fact]
    public void ReleaseTracking_ListsExactlyTheRules()
    {
        var rows = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(file => Regex.Matches(Repository.Text("src/IcpAnalyzers/" + file), @"^(ICP\d{4}) \| (\w+) \| (\w+) \| (\w+)$", RegexOptions.Multiline))
            .Select(row => $"{row.Groups[1]} {row.Groups[2]} {row.Groups[3]}");
        Assert.Equal(IcpAnalyzers.Rules.All.Select(rule => $"{rule.Id} {rule.Category} {(rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString() : "Disabled")}"), rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryRule_HasATestClassWithBothVerdicts() => Assert.All(IcpAnalyzers.Rules.All, rule =>
    {
        var type = Assert.Single(typeof(RuleTableTests).Assembly.GetTypes(), type => type.Name.StartsWith(rule.Id + "_", StringComparison.Ordinal));
        var names = type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(method => method.Name).ToList();
        Assert.Contains(names, name => name.EndsWith("Reported", StringComparison.Ordinal) || name.EndsWith("Fixed", StringComparison.Ordinal));
        Assert.Contains(names, name => name.EndsWith("Ignored", StringComparison.Ordinal));
    });
}
