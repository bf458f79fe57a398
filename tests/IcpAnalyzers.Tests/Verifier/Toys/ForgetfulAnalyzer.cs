using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Tests.Verifier.Toys;

/// <summary>Reports a word only the first time it sees it, because it keeps state in a field.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForgetfulAnalyzer : DiagnosticAnalyzer
{
    private readonly ConcurrentDictionary<string, bool> seen = new();

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ToyRules.BadWord];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.StringLiteralExpression);
    }

    private void Analyze(SyntaxNodeAnalysisContext context)
    {
        var word = ((LiteralExpressionSyntax)context.Node).Token.ValueText;
        if (seen.TryAdd(word, true))
            context.ReportDiagnostic(Diagnostic.Create(ToyRules.BadWord, context.Node.GetLocation(), word));
    }
}
