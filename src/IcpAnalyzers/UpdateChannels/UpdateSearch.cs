using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using IcpAnalyzers.Core.Endpoints;
using IcpAnalyzers.Core.Updates;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>Looks through the files of one compilation for the use of update libraries and for hand-written updaters. Nothing is asked of the compilation before a file is looked at.</summary>
internal sealed class UpdateSearch
{
    private readonly HostTable hosts;
    private readonly SettingsValues settings;
    private readonly Lazy<ReferencedUpdaters> updaters;
    private readonly Lazy<WeakeningPackages> packages;

    private readonly Lazy<UnrestoredImports> imports;

    public UpdateSearch(Compilation compilation, ImmutableArray<AdditionalText> files, HostTable hosts, CancellationToken cancellationToken)
    {
        this.hosts = hosts;
        settings = new SettingsValues(files, cancellationToken);
        updaters = new Lazy<ReferencedUpdaters>(() => new ReferencedUpdaters(compilation, UpdateApiTable.Default.With(ProjectUpdaters.Of(files, cancellationToken))));
        packages = new Lazy<WeakeningPackages>(() => new WeakeningPackages(compilation, updaters.Value.Packages, cancellationToken));
        imports = new Lazy<UnrestoredImports>(() => new UnrestoredImports(compilation, updaters.Value.UnrestoredNamespaces, cancellationToken));
    }

    public void Report(SemanticModel model, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var tree = model.SyntaxTree;
        var source = tree.GetText(cancellationToken).ToString();
        var findings = new UpdateFindings(model, settings, hosts, report, cancellationToken);
        foreach (var (location, package, version, fixedIn) in packages.Value.In(tree))
            findings.AddPackage(location, package, version, fixedIn);
        foreach (var word in updaters.Value.WordsIn(source))
            Search(word, source, findings, tree, cancellationToken);
        foreach (var import in imports.Value.In(tree, cancellationToken))
            SearchUnrestored(import, source, findings, tree, cancellationToken);
        foreach (var update in HandWrittenUpdates.In(source, model, updaters.Value.CodeLoads, cancellationToken))
            findings.AddHandWritten(update);
        foreach (var unpacked in SelfReplacement.In(source, model, cancellationToken))
            findings.AddReplacement(unpacked);
        findings.Complete();
    }

    /// <summary>Where the file has addresses of update channels that are not encrypted; for the rule about all other addresses.</summary>
    public ISet<TextSpan> ClearTextIn(SemanticModel model, CancellationToken cancellationToken)
    {
        var spans = new HashSet<TextSpan>();
        Report(
            model,
            diagnostic =>
            {
                if (diagnostic.Id == Rules.UnencryptedUpdateChannel.Id)
                    spans.Add(diagnostic.Location.SourceSpan);
            },
            cancellationToken);
        return spans;
    }

    private void SearchUnrestored(string import, string source, UpdateFindings findings, SyntaxTree tree, CancellationToken cancellationToken)
    {
        foreach (var api in updaters.Value.Unrestored(import))
        {
            foreach (var token in NameTokens.Of(source, api.SourceWord, isEnding: false, tree, cancellationToken))
                if (token.Parent is SimpleNameSyntax name)
                    findings.AddUnrestored(name, api);
        }
    }

    private void Search(string word, string source, UpdateFindings findings, SyntaxTree tree, CancellationToken cancellationToken)
    {
        for (var at = source.IndexOf(word, StringComparison.Ordinal); at >= 0; at = source.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var token = tree.GetRoot(cancellationToken).FindToken(at);
            if (token.IsKind(SyntaxKind.StringLiteralToken) && token.ValueText == word)
                findings.AddNative(token, updaters.Value.Behind(word));
            else if (token.SpanStart == at && token.IsKind(SyntaxKind.IdentifierToken) && NameMatches(token.ValueText, word))
                findings.Add(token, updaters.Value.Behind(word));
        }
    }

    // [Updateable] is UpdateableAttribute.
    private static bool NameMatches(string identifier, string name) => identifier == name || identifier == name + "Attribute";
}
