using IcpAnalyzers.Core.Filing;
using IcpAnalyzers.Core.Names;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.FilingNumbers;

/// <summary>Reads the addresses of C# code that are meant to lead to the filing register (备案系统) and reports those that do not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FilingLinkAnalyzer : IcpAnalyzer
{
    public FilingLinkAnalyzer()
        : base(Rules.WrongFilingLink)
    {
    }

    protected override void Register(CompilationStartAnalysisContext context, ProjectOptions project) => ReadFiles(context, Analyze);

    internal static void Analyze(SemanticModelAnalysisContext context)
    {
        var model = context.SemanticModel;
        var source = model.SyntaxTree.GetText(context.CancellationToken).ToString();
        var anchors = new StringAnchors(source, FilingLink.FindAnchor);
        while (anchors.Next(model.SyntaxTree, context.CancellationToken) is { } expression)
        {
            var use = StringUse.Of(expression);
            if (use.IsCompared || (use.Meanings & NameMeanings.Hint) != 0)
                continue;

            var text = ExpressionText.Of(expression, model, context.CancellationToken);
            if (FilingLinkFinding.In(text.Text) is not { } finding)
                continue;
            var location = text.LocationOf(finding.Start, finding.Length, out var exact);
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.WrongFilingLink, location, FindingProperties.Replace(finding.Replacement, exact), finding.Arguments));
        }
    }
}
