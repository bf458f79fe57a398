using IcpAnalyzers.FilingNumbers.Displays;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.FilingNumbers;

/// <summary>Reads the filing numbers and links in the files of designers (<see cref="DesignerFiles"/>): the label of a form that shows the number stands there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DesignerNumberAnalyzer : IcpAnalyzer
{
    public DesignerNumberAnalyzer()
        : base(
            Rules.MalformedFilingNumber, Rules.PlaceholderFilingNumber, Rules.NotAnAppNumber, Rules.WrongProvince, Rules.FilingNumberMismatch,
            Rules.UnlinkedFilingNumber, Rules.WrongFilingLink, Rules.HiddenFilingNumber, Rules.PoliceNumber)
    {
    }

    protected override void Register(CompilationStartAnalysisContext context, ProjectOptions project)
    {
        var displays = new LazyDisplays(context.Compilation, context.Options, project);
        context.RegisterSemanticModelAction(model =>
        {
            if (!DesignerFiles.IsOne(model))
                return;
            // A designer writes literals; a constant in its file would be gone after the next change.
            FilingNumberAnalyzer.Analyze(model, project, mayRepeat: false);
            FilingLinkAnalyzer.Analyze(model);
            PoliceNumberAnalyzer.Analyze(model);
            if (CodeSightings.Of(model.SemanticModel.SyntaxTree, model.CancellationToken).Count > 0)
                FilingDisplayAnalyzer.Analyze(model, displays);
        });
    }
}
