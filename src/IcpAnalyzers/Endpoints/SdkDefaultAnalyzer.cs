using System;
using System.Collections.Generic;
using System.Linq;
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
        var rows = SdkDefaultTable.Default.Rows;
        var referenced = rows.Where(row => context.Compilation.Knows(row.Type) && DefaultHostFinding.Of(row, project.Hosts) is not null).ToList();
        // The rows of SDKs that are not restored, by namespace.
        var others = rows.Where(row => !context.Compilation.KnowsNamespace(row.Type.ContainingNamespace)).ToLookup(row => row.Type.ContainingNamespace);
        var imports = new UnrestoredImports(context.Compilation, others.Select(group => group.Key), context.CancellationToken);
        ReadFiles(context, model => Analyze(model, project, referenced, others, imports));
    }

    private static void Analyze(SemanticModelAnalysisContext context, ProjectOptions project, List<SdkDefault> referenced, ILookup<string, SdkDefault> others, UnrestoredImports imports)
    {
        var model = context.SemanticModel;
        var source = new Lazy<string>(() => model.SyntaxTree.GetText(context.CancellationToken).ToString());
        foreach (var row in referenced.Concat(imports.In(model.SyntaxTree, context.CancellationToken).SelectMany(import => others[import])))
        {
            foreach (var token in NameTokens.Of(source.Value, row.Type.SimpleName, isEnding: false, model.SyntaxTree, context.CancellationToken))
            {
                if (token.Parent is SimpleNameSyntax name && SdkStart.Of(name, row, model, context.CancellationToken) is { } started && !IsOverridden(row, source.Value)
                    && DefaultHostFinding.Of(row, project.Hosts) is { } finding)
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
