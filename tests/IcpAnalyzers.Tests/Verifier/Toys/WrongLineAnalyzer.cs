using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Tests.Verifier.Toys;

/// <summary>The span is right, the line is not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WrongLineAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ToyRules.BadWord];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(file => file.ReportDiagnostic(Diagnostic.Create(
            ToyRules.BadWord,
            Location.Create(file.AdditionalFile.Path, new TextSpan(0, 3), new LinePositionSpan(new(1, 0), new(1, 3))),
            "bad")));
    }
}
