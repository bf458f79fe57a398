using System;
using IcpAnalyzers.Core.Security;
using IcpAnalyzers.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Security;

/// <summary>Finds where code switches off the check of certificates or switches on an outdated protocol.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecurityAnalyzer : IcpAnalyzer
{
    public SecurityAnalyzer()
        : base(Rules.CertificateValidationDisabled, Rules.WeakTls)
    {
    }

    protected override void Register(CompilationStartAnalysisContext context, ProjectOptions project)
    {
        var members = new ReferencedSecurityMembers(context.Compilation, context.CancellationToken);
        ReadFiles(context, model => Analyze(model, members));
    }

    private static void Analyze(SemanticModelAnalysisContext context, ReferencedSecurityMembers members)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var source = tree.GetText(context.CancellationToken).ToString();
        var findings = new SecurityFindings(context);
        var strings = new StringAnchors(source, ConnectionSettings.FindAnchor);
        while (strings.Next(tree, context.CancellationToken) is { } expression)
            findings.AddConnectionString(ExpressionText.Of(expression, context.SemanticModel, context.CancellationToken));
        foreach (var word in members.WordsIn(source))
        {
            for (var at = source.IndexOf(word, StringComparison.Ordinal); at >= 0; at = source.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (!IsWholeWord(source, at, word.Length))
                    continue;

                var token = tree.GetRoot(context.CancellationToken).FindToken(at);
                if (token.SpanStart != at || !token.IsKind(SyntaxKind.IdentifierToken) || token.ValueText != word)
                    continue;

                if (token.Parent is SimpleNameSyntax name)
                    findings.AddUse(name, members.Behind(word));
                else if (token.Parent is MethodDeclarationSyntax method && method.Identifier == token)
                    findings.AddOverride(method, members.Behind(word));
            }
        }

        foreach (var client in members.Unrestored(tree, context.CancellationToken))
            foreach (var token in NameTokens.Of(source, client.SourceWord, isEnding: false, tree, context.CancellationToken))
                if (token.Parent is SimpleNameSyntax name)
                    findings.AddUnrestored(name, client);
    }

    // Asking the tree for a token costs more than all of the search: Action is in every second word of some files.
    private static bool IsWholeWord(string source, int at, int length) =>
        (at == 0 || !SyntaxFacts.IsIdentifierPartCharacter(source[at - 1]))
        && (at + length == source.Length || !SyntaxFacts.IsIdentifierPartCharacter(source[at + length]));
}
