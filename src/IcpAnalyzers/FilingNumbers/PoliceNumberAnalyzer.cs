using IcpAnalyzers.Core.Filing;
using IcpAnalyzers.Core.Names;
using IcpAnalyzers.FilingNumbers.Displays;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.FilingNumbers;

/// <summary>Reads the strings of C# code that look like a police number (公网安备) and reports what is wrong with them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PoliceNumberAnalyzer : IcpAnalyzer
{
    public PoliceNumberAnalyzer()
        : base(Rules.PoliceNumber)
    {
    }

    protected override void Register(CompilationStartAnalysisContext context, ProjectOptions project) => ReadFiles(context, Analyze);

    internal static void Analyze(SemanticModelAnalysisContext context)
    {
        var model = context.SemanticModel;
        var anchors = new StringAnchors(model.SyntaxTree.GetText(context.CancellationToken).ToString(), PoliceNumber.FindAnchor);
        while (anchors.Next(model.SyntaxTree, context.CancellationToken) is { } expression)
        {
            var use = StringUse.Of(expression);
            if (use.IsCompared || (use.Meanings & NameMeanings.Hint) != 0)
                continue;

            var text = ExpressionText.Of(expression, model, context.CancellationToken);
            foreach (var finding in PoliceNumberFindings.In(text.Text))
            {
                var location = text.LocationOf(finding.Start, finding.Length, out var exact);
                context.ReportDiagnostic(Diagnostic.Create(
                    finding.Rule, location, FindingProperties.Replace(finding.Replacement, exact), finding.Arguments));
            }

            foreach (var candidate in PoliceNumber.Scan(text.Text))
                if (candidate.Verdict != FilingVerdict.Placeholder && FilingNumber.FindAnchor(text.Text, 0) < 0
                    && CodeNumberLink.Finding(expression, isPolice: true, candidate.Number, model, context.CancellationToken) is { } link)
                    context.ReportDiagnostic(link);
        }
    }
}
