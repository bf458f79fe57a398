using System.Collections.Generic;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Names;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Endpoints;

/// <summary>Looks at the SDKs that are started without an address and reports those whose default host is outside mainland China.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SdkDefaultAnalyzer : IcpAnalyzer
{
    public SdkDefaultAnalyzer()
        : base(Rules.OverseasDefault)
    {
    }

    protected override void Register(CompilationStartAnalysisContext context, ProjectOptions project)
    {
        var findings = new List<(SdkDefault Row, DefaultHostFinding Finding)>();
        foreach (var row in SdkDefaultTable.Default.Rows)
            if (context.Compilation.Knows(row.Type) && DefaultHostFinding.Of(row, project.Hosts) is { } finding)
                findings.Add((row, finding));
        if (findings.Count > 0)
            ReadFiles(context, model => Analyze(model, findings));
    }

    private static void Analyze(SemanticModelAnalysisContext context, List<(SdkDefault Row, DefaultHostFinding Finding)> findings)
    {
        var model = context.SemanticModel;
        var source = model.SyntaxTree.GetText(context.CancellationToken).ToString();
        foreach (var (row, finding) in findings)
        {
            foreach (var token in NameTokens.Of(source, row.Type.SimpleName, isEnding: false, model.SyntaxTree, context.CancellationToken))
            {
                if (token.Parent is SimpleNameSyntax name && SdkStart.Of(name, row, model, context.CancellationToken) is { } started && !IsOverridden(row, source))
                    context.ReportDiagnostic(Diagnostic.Create(
                        Rules.OverseasDefault, started.GetLocation(), SeverityOf(started), additionalLocations: null, properties: null, finding.Arguments));
            }
        }
    }

    // Started for users elsewhere only: good to know, and nothing to warn of.
    private static DiagnosticSeverity SeverityOf(SyntaxNode started) =>
        new RegionBranch(started.SyntaxTree.GetRoot()).SideOf(started) == RegionSide.Elsewhere ? DiagnosticSeverity.Info : Rules.OverseasDefault.DefaultSeverity;

    private static bool IsOverridden(SdkDefault row, string source)
    {
        foreach (var word in row.Overrides)
            if (NameTokens.IsIn(source, word, 0, source.Length))
                return true;
        return false;
    }
}
