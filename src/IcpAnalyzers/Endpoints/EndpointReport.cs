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
    private readonly Lazy<FilingDomains?> domains;
    private readonly Lazy<MainlandChoice> choice;
    private readonly Lazy<VirtualHosts> virtualHosts;
    private readonly UndeclaredHosts undeclared = new();
    private readonly ProjectOptions project;
    private readonly CompilationUses others;

    public EndpointReport(SemanticModelAnalysisContext context, ProjectOptions project, UpdateSearch updates, CompilationUses others)
    {
        this.project = project;
        this.context = context;
        this.others = others;
        asksForMixed = new Lazy<bool>(() => IsOn(Rules.MixedHost));
        domains = new Lazy<FilingDomains?>(() => IsOn(Rules.UndeclaredHost) ? project.FilingDomains : null);
        choice = new Lazy<MainlandChoice>(() => new MainlandChoice(
            context.SemanticModel, value => AlternativePlace.Of(TextOf(value), project), context.CancellationToken));
        virtualHosts = new Lazy<VirtualHosts>(() => new VirtualHosts(context.SemanticModel.SyntaxTree.GetText(context.CancellationToken).ToString()));
        clearUpdates = new Lazy<ISet<TextSpan>>(() => updates.ClearTextIn(context.SemanticModel, context.CancellationToken));
    }

    /// <param name="readsTransport">Whether addresses in clear text are reported too.</param>
    public void Analyze(bool readsTransport)
    {
        var hosts = project.Hosts;
        var source = context.SemanticModel.SyntaxTree.GetText(context.CancellationToken).ToString();
        var roles = new CodeAddressRoles(context.SemanticModel, source, others, context.CancellationToken);
        ForEach(new StringAnchors(source, AddressAnchors.FindScheme), roles, text => EndpointFinding.In(text, hosts, domains.Value), text => readsTransport ? ClearTextFinding.In(text, hosts) : null);
        ForEach(new StringAnchors(source, AddressAnchors.FindBare), roles, text => HasScheme(text) ? EndpointFinding.In(text, hosts, domains.Value) : EndpointFinding.WithoutScheme(text, hosts, domains.Value), _ => null, mayHaveScheme: false);
        ForEach(new StringAnchors(source, AddressAnchors.FindConnection), roles, text => EndpointFinding.InConnection(text, hosts, domains.Value), _ => null);
        foreach (var address in BinaryAddresses.In(source, context.SemanticModel, context.CancellationToken))
            Report(address);
    }

    private void ForEach(StringAnchors anchors, CodeAddressRoles roles, Func<string, EndpointFinding?> find, Func<string, ClearTextFinding?> findClear, bool mayHaveScheme = true)
    {
        while (anchors.Next(context.SemanticModel.SyntaxTree, context.CancellationToken) is { } expression)
        {
            // The words that are written out are judged first: asking the compiler what a name stands for costs more than the table, and most hosts are not in it.
            // Where the host is written out and its use is known, no name changes anything.
            var text = ExpressionText.Of(expression, model: null, context.CancellationToken);
            if (!mayHaveScheme && HasScheme(text.Text))
                continue;
            var endpoint = find(text.Text);
            var clear = findClear(text.Text);
            AddressRole? role = null;
            if (text.Text.IndexOf(ExpressionText.Unknown) >= 0
                && (endpoint is { HidesHost: true } || EndpointFinding.MayHideHost(text.Text) || ((endpoint is not null || clear is not null) && (role = roles.Of(expression)) == AddressRole.Unknown)))
            {
                text = ExpressionText.Of(expression, context.SemanticModel, context.CancellationToken);
                endpoint = find(text.Text);
                clear = findClear(text.Text);
            }

            if (endpoint is { } silent && (silent.IsMixed ? !asksForMixed.Value : undeclared.Have(silent)))
                endpoint = null;
            if ((endpoint is not null || clear is not null) && !virtualHosts.Value.Have(text.Text))
                Report(expression, text, role ?? roles.Of(expression), endpoint, clear);
        }
    }

    private bool IsOn(DiagnosticDescriptor rule) => RuleSwitch.IsOn(rule, context.SemanticModel.Compilation, context.SemanticModel.SyntaxTree, context.CancellationToken);

    private static bool HasScheme(string text) => AddressAnchors.FindScheme(text, 0) >= 0;

    private void Report(in BinaryAddress address)
    {
        if (EndpointFinding.Of(address.Value, project.Hosts) is { } found && found.RuleFor(AddressRole.Contact) is { } rule)
            context.ReportDiagnostic(Diagnostic.Create(rule, address.Location, project.SeverityOf(rule), additionalLocations: null, properties: null, found.ArgumentsFor(rule)));
    }

    private void Report(ExpressionSyntax expression, ExpressionText text, AddressRole role, EndpointFinding? endpoint, ClearTextFinding? clear)
    {
        if (role == AddressRole.Unknown && endpoint is { } listed && (listed.IsBare ? HostList.Contains(expression) : listed.IsRepository || HostList.HasContacted(expression)))
            role = AddressRole.Contact;
        if (endpoint is { } found && found.RuleFor(role) is { } rule)
        {
            undeclared.Tell(rule, found);
            Report(rule, SeverityOf(rule, found, expression), text, found.Start, found.Length, found.Replacement, found.ArgumentsFor(rule));
        }

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
    private string TextOf(ExpressionSyntax value)
    {
        var written = ExpressionText.Of(value, model: null, context.CancellationToken).Text;
        return written.IndexOf(ExpressionText.Unknown) is var hole && (hole == 0 || (hole > 0 && EndpointFinding.MayHideHost(written))) && value.SyntaxTree == context.SemanticModel.SyntaxTree
            ? ExpressionText.Of(value, context.SemanticModel, context.CancellationToken).Text : written;
    }

    private void Report(DiagnosticDescriptor rule, DiagnosticSeverity? severity, ExpressionText text, int start, int length, string? replacement, object[] arguments)
    {
        var location = text.LocationOf(start, length, out var exact);
        context.ReportDiagnostic(Diagnostic.Create(
            rule, location, severity ?? project.SeverityOf(rule), additionalLocations: null, FindingProperties.Replace(replacement, exact), arguments));
    }
}
