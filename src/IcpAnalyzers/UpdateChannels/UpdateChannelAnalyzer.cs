using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Endpoints;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>Looks at the addresses given to update libraries and reports those that are not encrypted or lie abroad.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UpdateChannelAnalyzer : IcpAnalyzer
{
    public UpdateChannelAnalyzer()
        : base(Rules.UnencryptedUpdateChannel, Rules.OverseasUpdateChannel)
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
        var overseas = new List<Diagnostic>();
        var hasMainlandChannel = false;
        foreach (var address in Addresses(context, updaters))
        {
            var text = ExpressionText.Of(address, context.SemanticModel, context.CancellationToken);
            if (ClearTextFinding.In(text.Text, hosts) is { } clear)
            {
                var location = text.LocationOf(clear.Start, clear.Length, out var exact);
                context.ReportDiagnostic(Diagnostic.Create(
                    Rules.UnencryptedUpdateChannel, location, FindingProperties.Replace(clear.Replacement, exact), clear.Arguments));
            }

            if (EndpointFinding.In(text.Text, hosts) is { IsOverseas: true } abroad)
                overseas.Add(Diagnostic.Create(
                    Rules.OverseasUpdateChannel, text.LocationOf(abroad.Start, abroad.Length, out _), abroad.HostAndService));
            hasMainlandChannel |= Endpoint.TryParse(text.Text, 0, text.Text.Length, out var endpoint) && hosts.Judge(endpoint).State == HostState.Mainland;
        }

        // A channel in the mainland beside it is what the rule asks for.
        if (!hasMainlandChannel)
            foreach (var diagnostic in overseas)
                context.ReportDiagnostic(diagnostic);
    }

    private static IEnumerable<ExpressionSyntax> Addresses(SemanticModelAnalysisContext context, ReferencedUpdaters updaters)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var source = tree.GetText(context.CancellationToken).ToString();
        // A field that two calls take is one address.
        var seen = new HashSet<ExpressionSyntax>();
        foreach (var name in updaters.Names)
        {
            for (var at = source.IndexOf(name, StringComparison.Ordinal); at >= 0; at = source.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                var token = tree.GetRoot(context.CancellationToken).FindToken(at);
                if (token.SpanStart != at || !token.IsKind(SyntaxKind.IdentifierToken) || !NameMatches(token.ValueText, name))
                    continue;

                foreach (var argument in AddressArguments.Of(token, updaters.Named(name), context.SemanticModel, context.CancellationToken))
                    foreach (var address in ValueSources.Of(argument, context.SemanticModel, context.CancellationToken))
                        if (seen.Add(address))
                            yield return address;
            }
        }
    }

    // [Updateable] is UpdateableAttribute.
    private static bool NameMatches(string identifier, string name) => identifier == name || identifier == name + "Attribute";
}
