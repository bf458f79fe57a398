using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Tests.Verifier.Toys;

/// <summary>Reports each word once per compilation: only doubled sources show it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OncePerCompilationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ToyRules.BadWord];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var seen = new ConcurrentDictionary<string, bool>();
            start.RegisterSyntaxNodeAction(node => Analyze(node, seen), SyntaxKind.StringLiteralExpression);
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, ConcurrentDictionary<string, bool> seen)
    {
        var word = ((LiteralExpressionSyntax)context.Node).Token.ValueText;
        if (seen.TryAdd(word, true))
            context.ReportDiagnostic(Diagnostic.Create(ToyRules.BadWord, context.Node.GetLocation(), word));
    }
}
