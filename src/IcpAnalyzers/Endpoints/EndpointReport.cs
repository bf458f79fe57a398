using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Updates;
using IcpAnalyzers.Infrastructure;
using IcpAnalyzers.UpdateChannels;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Endpoints;

/// <summary>What is wrong with the addresses of one file.</summary>
internal sealed class EndpointReport
{
    private readonly SemanticModelAnalysisContext context;
    private readonly Lazy<ISet<TextSpan>> clearUpdates;
    private readonly Lazy<bool> asksForMixed;
    private readonly Lazy<MainlandChoice> choice;

    private readonly ProjectOptions project;

    public EndpointReport(SemanticModelAnalysisContext context, ProjectOptions project, UpdateSearch updates)
    {
        this.project = project;
        this.context = context;
        asksForMixed = new Lazy<bool>(() => RuleSwitch.IsOn(Rules.MixedHost, context.SemanticModel.Compilation, context.SemanticModel.SyntaxTree, context.CancellationToken));
        choice = new Lazy<MainlandChoice>(() => new MainlandChoice(
            context.SemanticModel, value => AlternativePlace.Of(TextOf(value), project), context.CancellationToken));
        clearUpdates = new Lazy<ISet<TextSpan>>(() => updates.ClearTextIn(context.SemanticModel, context.CancellationToken));
    }

    public void Analyze()
    {
        var hosts = project.Hosts;
        var domains = project.FilingDomains;
        var source = context.SemanticModel.SyntaxTree.GetText(context.CancellationToken).ToString();
        ForEach(new StringAnchors(source, AddressAnchors.FindScheme), (expression, text) =>
            Report(expression, text, EndpointFinding.In(text.Text, hosts, domains), ClearTextFinding.In(text.Text, hosts)));
        ForEach(new StringAnchors(source, AddressAnchors.FindBare), (expression, text) =>
            Report(expression, text, EndpointFinding.WithoutScheme(text.Text, hosts, domains), clear: null));
        ForEach(new StringAnchors(source, AddressAnchors.FindConnection), (expression, text) =>
            Report(expression, text, EndpointFinding.InConnection(text.Text, hosts, domains), clear: null));
    }

    private void ForEach(StringAnchors anchors, Action<ExpressionSyntax, ExpressionText> action)
    {
        while (anchors.Next(context.SemanticModel.SyntaxTree, context.CancellationToken) is { } expression)
            action(expression, ExpressionText.Of(expression, context.SemanticModel, context.CancellationToken));
    }

    private void Report(ExpressionSyntax expression, ExpressionText text, EndpointFinding? endpoint, ClearTextFinding? clear)
    {
        if (endpoint is { IsMixed: true } && !asksForMixed.Value)
            endpoint = null;
        if (endpoint is null && clear is null)
            return;

        // The host is judged first: asking the compiler what a call means costs more than the table, and most hosts are not in it.
        var role = CodeAddressRole.Of(expression, context.SemanticModel, context.CancellationToken);
        if (role == AddressRole.Unknown && endpoint is { IsBare: true } && HostList.Contains(expression))
            role = AddressRole.Contact;
        if (endpoint is { } found && found.RuleFor(role) is { } rule)
            Report(rule, SeverityOf(rule, found, expression), text, found.Start, found.Length, found.Replacement, found.ArgumentsFor(rule));
        if (clear is not { } readable || role == AddressRole.Update)
            return;

        // What an update library takes is reported there; a name and a file are enough for a channel that somebody wrote by hand.
        var isUpdate = role is AddressRole.Contact or AddressRole.Unknown && UpdateNames.IsChannel(StringUse.Of(expression).Name, text.Text);
        if ((isUpdate || readable.IsContacted(role)) && !clearUpdates.Value.Contains(text.LocationOf(readable.Start, readable.Length, out _).SourceSpan))
            Report(isUpdate ? Rules.UnencryptedUpdateChannel : Rules.UnencryptedEndpoint, severity: null, text, readable.Start, readable.Length, readable.Replacement, readable.Arguments);
    }

    // Users in the mainland get the other half of a pair: good to know, and nothing to warn of.
    private DiagnosticSeverity? SeverityOf(DiagnosticDescriptor rule, in EndpointFinding finding, ExpressionSyntax expression) =>
        finding.IsOverseas && project.SeverityOf(rule) > DiagnosticSeverity.Info && choice.Value.Covers(expression) ? DiagnosticSeverity.Info : null;

    // A tree of code that this build does not compile has no meaning to ask for.
    private string TextOf(ExpressionSyntax value) => ExpressionText.Of(
        value, value.SyntaxTree == context.SemanticModel.SyntaxTree ? context.SemanticModel : null, context.CancellationToken).Text;

    private void Report(DiagnosticDescriptor rule, DiagnosticSeverity? severity, ExpressionText text, int start, int length, string? replacement, object[] arguments)
    {
        var location = text.LocationOf(start, length, out var exact);
        context.ReportDiagnostic(Diagnostic.Create(
            rule, location, severity ?? project.SeverityOf(rule), additionalLocations: null, FindingProperties.Replace(replacement, exact), arguments));
    }
}
