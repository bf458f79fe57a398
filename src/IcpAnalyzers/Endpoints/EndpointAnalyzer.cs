using System;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Updates;
using IcpAnalyzers.Infrastructure;
using IcpAnalyzers.UpdateChannels;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Endpoints;

/// <summary>Reads the addresses in C# code and reports those that lie abroad, have no name or are not encrypted.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EndpointAnalyzer : IcpAnalyzer
{
    public EndpointAnalyzer()
        : base(Rules.OverseasHost, Rules.OverseasAddress, Rules.BareAddress, Rules.OverseasLink, Rules.UnencryptedUpdateChannel, Rules.UnencryptedEndpoint)
    {
    }

    protected override void Register(CompilationStartAnalysisContext context, ProjectOptions project) =>
        context.RegisterSemanticModelAction(model => Analyze(model, project.Hosts));

    private static void Analyze(SemanticModelAnalysisContext context, HostTable hosts)
    {
        var source = context.SemanticModel.SyntaxTree.GetText(context.CancellationToken).ToString();
        ForEach(context, new StringAnchors(source, AddressAnchors.FindScheme), (expression, text) =>
            Report(context, expression, text, EndpointFinding.In(text.Text, hosts), ClearTextFinding.In(text.Text, hosts)));
        ForEach(context, new StringAnchors(source, AddressAnchors.FindBare), (expression, text) =>
            Report(context, expression, text, EndpointFinding.WithoutScheme(text.Text, hosts), clear: null));
    }

    private static void ForEach(SemanticModelAnalysisContext context, StringAnchors anchors, Action<ExpressionSyntax, ExpressionText> action)
    {
        while (anchors.Next(context.SemanticModel.SyntaxTree, context.CancellationToken) is { } expression)
            action(expression, ExpressionText.Of(expression, context.SemanticModel, context.CancellationToken));
    }

    private static void Report(SemanticModelAnalysisContext context, ExpressionSyntax expression, ExpressionText text, EndpointFinding? endpoint, ClearTextFinding? clear)
    {
        if (endpoint is null && clear is null)
            return;

        // The host is judged first: asking the compiler what a call means costs more than the table, and most hosts are not in it.
        var role = CodeAddressRole.Of(expression, context.SemanticModel, context.CancellationToken);
        if (endpoint is { } found && found.RuleFor(role) is { } rule)
            Report(context, rule, text, found.Start, found.Length, found.Replacement, found.ArgumentsFor(rule));
        if (clear is { } readable && role != AddressRole.Update)
        {
            var isUpdate = role != AddressRole.Browse && UpdateNames.IsChannel(StringUse.Of(expression).Name, text.Text);
            if ((isUpdate || readable.IsContacted(role)) && !HandWrittenUpdates.Take(expression, context.SemanticModel, context.CancellationToken))
                Report(context, isUpdate ? Rules.UnencryptedUpdateChannel : Rules.UnencryptedEndpoint, text, readable.Start, readable.Length, readable.Replacement, readable.Arguments);
        }
    }

    private static void Report(
        SemanticModelAnalysisContext context, DiagnosticDescriptor rule, ExpressionText text, int start, int length, string? replacement, object[] arguments)
    {
        var location = text.LocationOf(start, length, out var exact);
        context.ReportDiagnostic(Diagnostic.Create(rule, location, FindingProperties.Replace(replacement, exact), arguments));
    }
}
