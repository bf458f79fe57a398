using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Tests.Verifier.Toys;

/// <summary>Reports the string literal <c>"bad"</c> and the word in files; the property <c>ToyWord</c> replaces the word.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BadWordAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ToyRules.BadWord];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(AnalyzeLiteral, SyntaxKind.StringLiteralExpression);
        context.RegisterAdditionalFileAction(AnalyzeFile);
    }

    private static void AnalyzeLiteral(SyntaxNodeAnalysisContext context)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        if (literal.Token.ValueText == Word(context.Options))
            context.ReportDiagnostic(Diagnostic.Create(ToyRules.BadWord, literal.GetLocation(), literal.Token.ValueText));
    }

    private static void AnalyzeFile(AdditionalFileAnalysisContext context)
    {
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
            return;

        context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile).TryGetValue("toy.ignored", out var ignored);
        if (ignored == "true")
            return;

        var word = Word(context.Options);
        var content = text.ToString();
        for (var i = content.IndexOf(word, StringComparison.Ordinal); i >= 0; i = content.IndexOf(word, i + 1, StringComparison.Ordinal))
        {
            var span = new TextSpan(i, word.Length);
            var location = Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span));
            context.ReportDiagnostic(Diagnostic.Create(ToyRules.BadWord, location, word));
        }
    }

    private static string Word(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ToyWord", out var word) ? word : "bad";
}
