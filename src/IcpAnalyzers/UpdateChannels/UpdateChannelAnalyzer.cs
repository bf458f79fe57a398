using System;
using IcpAnalyzers.Core.Updates;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.UpdateChannels;

/// <summary>Looks at the use of update libraries and at hand-written updaters: where updates come from, and whether what is installed was verified.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UpdateChannelAnalyzer : IcpAnalyzer
{
    public UpdateChannelAnalyzer()
        : base(
            Rules.UnencryptedUpdateChannel, Rules.UnverifiedUpdate, Rules.OverseasUpdateChannel, Rules.WeakeningUpdater, Rules.UnverifiedCodeLoad, Rules.DowngradeAllowed)
    {
    }

    protected override void Register(CompilationStartAnalysisContext context, ProjectOptions project)
    {
        // Nothing is asked of the compilation before a file is looked at.
        var compilation = context.Compilation;
        var files = context.Options.AdditionalFiles;
        var cancellation = context.CancellationToken;
        var updaters = new Lazy<ReferencedUpdaters>(() => new ReferencedUpdaters(compilation, UpdateApiTable.Default.With(ProjectUpdaters.Of(files, cancellation))));
        var packages = new Lazy<WeakeningPackages>(() => new WeakeningPackages(compilation, updaters.Value.Packages, cancellation));
        var settings = new SettingsValues(files, cancellation);
        context.RegisterSemanticModelAction(model => Analyze(model, updaters.Value, packages.Value, settings, project));
    }

    private static void Analyze(
        SemanticModelAnalysisContext context, ReferencedUpdaters updaters, WeakeningPackages packages, SettingsValues settings, ProjectOptions project)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var source = tree.GetText(context.CancellationToken).ToString();
        var findings = new UpdateFindings(context, settings, project.Hosts);
        foreach (var (location, package, version, fixedIn) in packages.In(tree))
            findings.AddPackage(location, package, version, fixedIn);
        foreach (var word in updaters.WordsIn(source))
            Search(word, source, findings, updaters, context);
        foreach (var update in HandWrittenUpdates.In(source, context.SemanticModel, context.CancellationToken))
            findings.AddHandWritten(update);
        findings.Complete();
    }

    private static void Search(string word, string source, UpdateFindings findings, ReferencedUpdaters updaters, SemanticModelAnalysisContext context)
    {
        var tree = context.SemanticModel.SyntaxTree;
        for (var at = source.IndexOf(word, StringComparison.Ordinal); at >= 0; at = source.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var token = tree.GetRoot(context.CancellationToken).FindToken(at);
            if (token.IsKind(SyntaxKind.StringLiteralToken) && token.ValueText == word)
                findings.AddNative(token, updaters.Behind(word));
            else if (token.SpanStart == at && token.IsKind(SyntaxKind.IdentifierToken) && NameMatches(token.ValueText, word))
                findings.Add(token, updaters.Behind(word));
        }
    }

    // [Updateable] is UpdateableAttribute.
    private static bool NameMatches(string identifier, string name) => identifier == name || identifier == name + "Attribute";
}
