using IcpAnalyzers.Core.Filing;
using IcpAnalyzers.Core.Filing.Displays;
using IcpAnalyzers.Core.Names;
using IcpAnalyzers.FilingNumbers.Displays;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.FilingNumbers;

/// <summary>Reads the strings of C# code that look like a filing number (备案号) and reports what is wrong with them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FilingNumberAnalyzer : IcpAnalyzer
{
    public FilingNumberAnalyzer()
        : base(Rules.MalformedFilingNumber, Rules.PlaceholderFilingNumber, Rules.NotAnAppNumber, Rules.WrongProvince, Rules.FilingNumberMismatch, Rules.WrongFilingLink, Rules.RepeatedFilingNumber)
    {
    }

    protected override void Register(CompilationStartAnalysisContext context, ProjectOptions project) =>
        ReadFiles(context, model => Analyze(model, project, mayRepeat: true));

    /// <param name="context">The file.</param>
    /// <param name="project">Its project.</param>
    /// <param name="mayRepeat">Whether the constants of the project could be used in the place of a number.</param>
    internal static void Analyze(SemanticModelAnalysisContext context, ProjectOptions project, bool mayRepeat)
    {
        var source = context.SemanticModel.SyntaxTree.GetText(context.CancellationToken).ToString();
        var anchors = new StringAnchors(source, FilingNumber.FindAnchor);
        while (anchors.Next(context.SemanticModel.SyntaxTree, context.CancellationToken) is { } expression)
        {
            var use = StringUse.Of(expression);
            if (use.IsCompared || (use.Meanings & NameMeanings.Hint) != 0)
                continue;

            var text = ExpressionText.Of(expression, context.SemanticModel, context.CancellationToken);
            foreach (var finding in FilingNumberFindings.In(text.Text, project, (use.Meanings & NameMeanings.OtherNumber) != 0, mayRepeat))
            {
                var location = text.LocationOf(finding.Start, finding.Length, out var exact);
                // A constant that holds the number is what the rule asks for.
                if (finding.Rule == Rules.RepeatedFilingNumber && !exact)
                    continue;
                context.ReportDiagnostic(Diagnostic.Create(
                    finding.Rule, location, FindingProperties.Replace(finding.Replacement, exact), finding.Arguments));
            }

            if (NumberLinks.HasRegisterNumber(text.Text) && PoliceNumber.FindAnchor(text.Text, 0) < 0
                && CodeNumberLink.Finding(expression, isPolice: false, police: null, context.SemanticModel, context.CancellationToken) is { } link)
                context.ReportDiagnostic(link);
        }
    }
}
