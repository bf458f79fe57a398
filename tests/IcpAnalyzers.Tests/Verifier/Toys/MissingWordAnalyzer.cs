using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Tests.Verifier.Toys;

/// <summary>Reports a project without "word" in any file, once, at the first type <c>App</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingWordAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ToyRules.NoApp];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var first = context.Compilation.GetSymbolsWithName("App", SymbolFilter.Type, context.CancellationToken)
            .OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal)
            .FirstOrDefault();
        if (SymbolEqualityComparer.Default.Equals(first, context.Symbol)
            && !context.Options.AdditionalFiles.Any(file => file.GetText()?.ToString().Contains("word", StringComparison.Ordinal) == true))
            context.ReportDiagnostic(Diagnostic.Create(ToyRules.NoApp, context.Symbol.Locations[0]));
    }
}
