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

    private readonly ProjectOptions project;

    public EndpointReport(SemanticModelAnalysisContext context, ProjectOptions project, UpdateSearch updates)
    {
        this.project = project;
        this.context = context;
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
        if (endpoint is null && clear is null)
            return;

        // The host is judged first: asking the compiler what a call means costs more than the table, and most hosts are not in it.
        var role = CodeAddressRole.Of(expression, context.SemanticModel, context.CancellationToken);
        if (role == AddressRole.Unknown && endpoint is { IsBare: true } && HostList.Contains(expression))
            role = AddressRole.Contact;
        if (endpoint is { } found && found.RuleFor(role) is { } rule)
            Report(rule, text, found.Start, found.Length, found.Replacement, found.ArgumentsFor(rule));
        if (clear is not { } readable || role == AddressRole.Update)
            return;

        // What an update library takes is reported there; a name and a file are enough for a channel that somebody wrote by hand.
        var isUpdate = role is AddressRole.Contact or AddressRole.Unknown && UpdateNames.IsChannel(StringUse.Of(expression).Name, text.Text);
        if ((isUpdate || readable.IsContacted(role)) && !clearUpdates.Value.Contains(text.LocationOf(readable.Start, readable.Length, out _).SourceSpan))
            Report(isUpdate ? Rules.UnencryptedUpdateChannel : Rules.UnencryptedEndpoint, text, readable.Start, readable.Length, readable.Replacement, readable.Arguments);
    }

    private void Report(DiagnosticDescriptor rule, ExpressionText text, int start, int length, string? replacement, object[] arguments)
    {
        var location = text.LocationOf(start, length, out var exact);
        context.ReportDiagnostic(Diagnostic.Create(
            rule, location, project.SeverityOf(rule), additionalLocations: null, FindingProperties.Replace(replacement, exact), arguments));
    }
}
