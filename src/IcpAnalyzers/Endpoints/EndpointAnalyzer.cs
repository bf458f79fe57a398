using System;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Endpoints;

/// <summary>Reads the addresses in C# code and reports those the app contacts abroad.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EndpointAnalyzer : IcpAnalyzer
{
    public EndpointAnalyzer()
        : base(Rules.OverseasHost, Rules.OverseasAddress)
    {
    }

    protected override void Register(CompilationStartAnalysisContext context, ProjectOptions project) =>
        context.RegisterSemanticModelAction(model => Analyze(model, project.Hosts));

    private static void Analyze(SemanticModelAnalysisContext context, HostTable hosts)
    {
        var source = context.SemanticModel.SyntaxTree.GetText(context.CancellationToken).ToString();
        Report(context, new StringAnchors(source, AddressAnchors.FindScheme), text => OverseasFinding.In(text, hosts));
        Report(context, new StringAnchors(source, AddressAnchors.FindBare), text => OverseasFinding.WithoutScheme(text, hosts));
    }

    private static void Report(SemanticModelAnalysisContext context, StringAnchors anchors, Func<string, OverseasFinding?> judge)
    {
        var model = context.SemanticModel;
        while (anchors.Next(model.SyntaxTree, context.CancellationToken) is { } expression)
        {
            var text = ExpressionText.Of(expression, model, context.CancellationToken);
            if (judge(text.Text) is not { } finding)
                continue;

            // The host is judged first: asking the compiler what a call means costs more than the table, and most hosts are not in it.
            var role = CodeAddressRole.Of(expression, model, context.CancellationToken);
            if (!finding.IsContacted(role))
                continue;

            var location = text.LocationOf(finding.Start, finding.Length, out var exact);
            context.ReportDiagnostic(Diagnostic.Create(
                finding.Rule, location, FindingProperties.Replace(finding.Replacement, exact), finding.Arguments));
        }
    }
}
