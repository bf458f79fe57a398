using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Endpoints;

/// <summary>Looks at the regions and sovereign clouds chosen through SDKs and reports those outside mainland China.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RegionAnalyzer : IcpAnalyzer
{
    public RegionAnalyzer()
        : base(Rules.OverseasRegion)
    {
    }

    protected override void Register(CompilationStartAnalysisContext context, ProjectOptions project)
    {
        var regions = new ReferencedRegions(context.Compilation, context.CancellationToken);
        ReadFiles(context, model => Analyze(model, regions));
    }

    private static void Analyze(SemanticModelAnalysisContext context, ReferencedRegions regions)
    {
        var model = context.SemanticModel;
        var source = model.SyntaxTree.GetText(context.CancellationToken).ToString();
        foreach (var setting in RegionSetting.In(source, model, context.CancellationToken))
            context.ReportDiagnostic(setting);
        foreach (var anchor in regions.Anchors)
        {
            foreach (var token in NameTokens.Of(source, anchor.Name, anchor.IsEnding, model.SyntaxTree, context.CancellationToken))
            {
                if (token.Parent is not SimpleNameSyntax name)
                    continue;

                if (RegionConstant.Of(name, anchor.Constants, model, context.CancellationToken) is { } constant && !constant.IsOverriddenIn(source))
                    context.ReportDiagnostic(constant.Diagnostic(model, context.CancellationToken));
                foreach (var text in RegionText.Of(name, anchor.Parameters, model, context.CancellationToken))
                    if (!text.IsOverriddenIn(source))
                        context.ReportDiagnostic(text.Diagnostic(model, context.CancellationToken));
            }
        }

        foreach (var row in regions.Unrestored(model.SyntaxTree, context.CancellationToken))
            foreach (var token in NameTokens.Of(source, row.Type.SimpleName, isEnding: false, model.SyntaxTree, context.CancellationToken))
                if (token.Parent is SimpleNameSyntax name && RegionConstant.OfUnrestored(name, row, model, context.CancellationToken) is { } constant && !constant.IsOverriddenIn(source))
                    context.ReportDiagnostic(constant.Diagnostic(model, context.CancellationToken));
    }
}
