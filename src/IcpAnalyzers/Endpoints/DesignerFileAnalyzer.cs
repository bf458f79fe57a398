using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Endpoints;

/// <summary>Reads the endpoints and regions in the files of designers (<see cref="DesignerFiles"/>).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DesignerFileAnalyzer : IcpAnalyzer
{
    public DesignerFileAnalyzer()
        : base(Rules.OverseasHost, Rules.OverseasAddress, Rules.OverseasRegion, Rules.UndeclaredHost, Rules.BareAddress, Rules.OverseasLink, Rules.MixedHost)
    {
    }

    protected override void Register(CompilationStartAnalysisContext context, ProjectOptions project)
    {
        var search = new EndpointSearch(context.Compilation, context.Options, project, context.CancellationToken);
        context.RegisterSemanticModelAction(model =>
        {
            var tree = model.SemanticModel.SyntaxTree;
            if (!DesignerFiles.IsOne(model))
                return;
            search.ReportPlaces(model);
            foreach (var setting in RegionSetting.In(tree.GetText(model.CancellationToken).ToString(), model.SemanticModel, model.CancellationToken))
                model.ReportDiagnostic(setting);
        });
    }
}
