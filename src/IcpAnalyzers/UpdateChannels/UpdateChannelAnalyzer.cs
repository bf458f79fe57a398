using System;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>Looks at the addresses given to update libraries and reports those that are not encrypted.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UpdateChannelAnalyzer : IcpAnalyzer
{
    public UpdateChannelAnalyzer()
        : base(Rules.UnencryptedUpdateChannel)
    {
    }

    protected override void Register(CompilationStartAnalysisContext context, ProjectOptions project)
    {
        var updaters = new ReferencedUpdaters(context.Compilation);
        if (!updaters.IsEmpty)
            context.RegisterSemanticModelAction(model => Analyze(model, updaters, project.Hosts));
    }

    private static void Analyze(SemanticModelAnalysisContext context, ReferencedUpdaters updaters, HostTable hosts)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var source = tree.GetText(context.CancellationToken).ToString();
        foreach (var name in updaters.Names)
        {
            for (var at = source.IndexOf(name, StringComparison.Ordinal); at >= 0; at = source.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                var token = tree.GetRoot(context.CancellationToken).FindToken(at);
                if (token.SpanStart != at || !token.IsKind(SyntaxKind.IdentifierToken) || !NameMatches(token.ValueText, name))
                    continue;

                foreach (var address in AddressArguments.Of(token, updaters.Named(name), context.SemanticModel, context.CancellationToken))
                    Check(context, address, hosts);
            }
        }
    }

    // [Updateable] is UpdateableAttribute.
    private static bool NameMatches(string identifier, string name) => identifier == name || identifier == name + "Attribute";

    private static void Check(SemanticModelAnalysisContext context, ExpressionSyntax address, HostTable hosts)
    {
        while (address is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments })
            address = arguments[0].Expression;

        var text = ExpressionText.Of(address, context.SemanticModel, context.CancellationToken);
        if (ClearTextFinding.In(text.Text, hosts) is not { } finding)
            return;

        var location = text.LocationOf(finding.Start, finding.Length, out var exact);
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.UnencryptedUpdateChannel, location, FindingProperties.Replace(finding.Replacement, exact), finding.Arguments));
    }
}
