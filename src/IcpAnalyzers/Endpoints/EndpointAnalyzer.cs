using System;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Endpoints;

/// <summary>Reads the addresses in C# code and reports those that lie abroad or have no name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EndpointAnalyzer : IcpAnalyzer
{
    public EndpointAnalyzer()
        : base(Rules.OverseasHost, Rules.OverseasAddress, Rules.BareAddress, Rules.OverseasLink)
    {
    }

    protected override void Register(CompilationStartAnalysisContext context, ProjectOptions project) =>
        context.RegisterSemanticModelAction(model => Analyze(model, project.Hosts));

    private static void Analyze(SemanticModelAnalysisContext context, HostTable hosts)
    {
        var source = context.SemanticModel.SyntaxTree.GetText(context.CancellationToken).ToString();
        Report(context, new StringAnchors(source, AddressAnchors.FindScheme), text => EndpointFinding.In(text, hosts));
        Report(context, new StringAnchors(source, AddressAnchors.FindBare), text => EndpointFinding.WithoutScheme(text, hosts));
    }

    private static void Report(SemanticModelAnalysisContext context, StringAnchors anchors, Func<string, EndpointFinding?> judge)
    {
        var model = context.SemanticModel;
        while (anchors.Next(model.SyntaxTree, context.CancellationToken) is { } expression)
        {
            var text = ExpressionText.Of(expression, model, context.CancellationToken);
            if (judge(text.Text) is not { } finding)
                continue;

            // The host is judged first: asking the compiler what a call means costs more than the table, and most hosts are not in it.
            var role = CodeAddressRole.Of(expression, model, context.CancellationToken);
            if (finding.RuleFor(role) is not { } rule)
                continue;

            var location = text.LocationOf(finding.Start, finding.Length, out var exact);
            context.ReportDiagnostic(Diagnostic.Create(
                rule, location, FindingProperties.Replace(finding.Replacement, exact), finding.ArgumentsFor(rule)));
        }
    }
}
