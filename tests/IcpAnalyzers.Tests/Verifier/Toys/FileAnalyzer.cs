using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.Tests.Verifier.Toys;

/// <summary>Reports how each file reached it: unreadable files without location, others with their encoding.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FileAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [ToyRules.Unreadable];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(Analyze);
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        var path = context.AdditionalFile.Path;
        var text = context.AdditionalFile.GetText(context.CancellationToken);
        var location = Location.Create(path, default, default(LinePositionSpan));
        context.ReportDiagnostic(Diagnostic.Create(ToyRules.Unreadable, location, path, text is null ? "unreadable" : text.Encoding?.WebName));
    }
}
