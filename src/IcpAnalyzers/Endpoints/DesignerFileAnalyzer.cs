using System;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Endpoints;

/// <summary>Reads the files of designers, <c>Settings.Designer.cs</c> and <c>MainForm.Designer.cs</c>: they are generated, but what is in them is what somebody has typed into the designer.</summary>
/// <remarks>Endings other than <c>.Designer.cs</c> belong to generators. A file for which <c>generated_code</c> is set has been decided about by the user.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DesignerFileAnalyzer : IcpAnalyzer
{
    private const string Ending = ".Designer.cs";

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
            if (!tree.FilePath.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) || model.Options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue("generated_code", out _))
                return;
            search.ReportPlaces(model);
            foreach (var setting in RegionSetting.In(tree.GetText(model.CancellationToken).ToString(), model.SemanticModel, model.CancellationToken))
                model.ReportDiagnostic(setting);
        });
    }
}
